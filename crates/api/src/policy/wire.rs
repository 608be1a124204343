//! Policies on the wire.

use super::scope::{ScopeBody, ScopeView};
use crate::{
    definition::wire::DefinitionNameWire,
    problem::{Code, Problem},
    text,
};
use domain::{
    definition::AccountDefinition,
    id::DefinitionId,
    policy::{Decision, NamedPolicy, Policy, SavePolicy},
};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use utoipa::ToSchema;
use uuid::Uuid;

/// What a policy decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = PolicyDecision)]
pub(super) enum DecisionName {
    /// The sender chooses among its definitions and the default.
    Offer,
    /// Its one definition is used.
    Apply,
}

impl From<&Decision> for DecisionName {
    fn from(decision: &Decision) -> Self {
        match decision {
            Decision::Offer(_) => Self::Offer,
            Decision::Apply(_) => Self::Apply,
        }
    }
}

/// A policy.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Policy)]
pub(super) struct PolicyWire {
    pub(super) id: Uuid,
    #[schema(example = "Law firms get confidential messages")]
    name: String,
    from: ScopeView,
    to: ScopeView,
    decision: DecisionName,
    /// What it offers or applies, the default first, then by name. That an offer has the default in it goes without saying.
    definitions: Vec<DefinitionNameWire>,
    enabled: bool,
    /// From then on it is in force.
    #[serde(with = "time::serde::rfc3339::option")]
    #[schema(required)]
    starts_at: Option<OffsetDateTime>,
    /// From then on it is in force no more.
    #[serde(with = "time::serde::rfc3339::option")]
    #[schema(required)]
    ends_at: Option<OffsetDateTime>,
    /// Of two that are equally specific the older one wins.
    #[serde(with = "time::serde::rfc3339")]
    created_at: OffsetDateTime,
}

impl From<NamedPolicy> for PolicyWire {
    fn from(named: NamedPolicy) -> Self {
        let policy = &named.policy;
        Self {
            id: *policy.id.as_uuid(),
            name: policy.name.clone(),
            from: ScopeView::of(&policy.from, &named),
            to: ScopeView::of(&policy.to, &named),
            decision: (&policy.decision).into(),
            definitions: named.definitions.iter().map(Into::into).collect(),
            enabled: policy.enabled,
            starts_at: policy.starts_at,
            ends_at: policy.ends_at,
            created_at: policy.created_at,
        }
    }
}

/// A policy to make, or what one is changed to.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = SavePolicy)]
pub(super) struct SavePolicyBody {
    /// Unique in the account, in whatever case.
    #[schema(
        example = "Law firms get confidential messages",
        min_length = 1,
        max_length = 80
    )]
    name: String,
    from: ScopeBody,
    to: ScopeBody,
    decision: DecisionName,
    /// What it offers, or the one it applies.
    #[schema(max_items = 100)]
    definition_ids: Vec<Uuid>,
    enabled: bool,
    /// From then on it is in force; at once unless said.
    #[serde(default, with = "time::serde::rfc3339::option")]
    starts_at: Option<OffsetDateTime>,
    /// From then on it is in force no more; never unless said.
    #[serde(default, with = "time::serde::rfc3339::option")]
    ends_at: Option<OffsetDateTime>,
}

impl SavePolicyBody {
    pub(super) fn parse(self) -> Result<SavePolicy, Problem> {
        if self.definition_ids.len() > AccountDefinition::MAX {
            return Err(Problem::new(Code::InvalidFields).fault(
                "/definition_ids",
                "too_many",
                "At most 100 definitions.",
            ));
        }
        Ok(SavePolicy {
            name: text::short_text(&self.name, Policy::MAX_NAME, "/name")?,
            from: self.from.parse("from")?,
            to: self.to.parse("to")?,
            apply: self.decision == DecisionName::Apply,
            definitions: self
                .definition_ids
                .into_iter()
                .map(DefinitionId::from_uuid)
                .collect(),
            enabled: self.enabled,
            starts_at: self.starts_at,
            ends_at: self.ends_at,
        })
    }
}

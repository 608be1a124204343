//! Policy rows.

use crate::{
    schema::{policies, policy_offers},
    sql_type::{At, Key},
    transaction::corrupt,
};
use diesel::prelude::{AsChangeset, Insertable, Queryable, Selectable};
use domain::{
    definition::Definition,
    id::DefinitionId,
    policy::{Decision, Policy, Scope},
    store::StoreError,
};
use std::collections::BTreeSet;

#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = policies)]
#[diesel(primary_key(account_id, policy_id))]
#[diesel(treat_none_as_default_value = false)]
#[diesel(treat_none_as_null = true)]
pub(super) struct PolicyRow {
    account_id: Key,
    pub(super) policy_id: Key,
    name: String,
    name_key: String,
    from_kind: String,
    from_value: Option<String>,
    from_group_id: Option<Key>,
    to_kind: String,
    to_value: Option<String>,
    to_group_id: Option<Key>,
    decision: String,
    applied_definition_id: Option<Key>,
    enabled: bool,
    starts_at: Option<At>,
    ends_at: Option<At>,
    created_at: At,
}

/// A definition that a policy offers. That it offers the built-in default too goes without saying.
#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = policy_offers)]
#[diesel(treat_none_as_default_value = false)]
#[expect(
    clippy::struct_field_names,
    reason = "the columns of a table that only links"
)]
pub(super) struct OfferRow {
    pub(super) account_id: Key,
    pub(super) policy_id: Key,
    pub(super) definition_id: Key,
}

/// A scope as its three columns hold it.
fn columns(scope: &Scope) -> (&'static str, Option<String>, Option<Key>) {
    match scope {
        Scope::Everyone => ("everyone", None, None),
        Scope::Internal => ("internal", None, None),
        Scope::External => ("external", None, None),
        Scope::InternalDomain(domain) => ("internal_domain", Some(domain.clone()), None),
        Scope::ExternalDomain(domain) => ("external_domain", Some(domain.clone()), None),
        Scope::Group(group) => ("group", None, Some((*group).into())),
        Scope::Address(address) => ("address", Some(address.to_string()), None),
    }
}

fn scope(kind: &str, value: Option<String>, group: Option<Key>) -> Option<Scope> {
    Some(match (kind, value, group) {
        ("everyone", None, None) => Scope::Everyone,
        ("internal", None, None) => Scope::Internal,
        ("external", None, None) => Scope::External,
        ("internal_domain", Some(domain), None) => Scope::InternalDomain(domain),
        ("external_domain", Some(domain), None) => Scope::ExternalDomain(domain),
        ("group", None, Some(group)) => Scope::Group(group.into()),
        ("address", Some(address), None) => Scope::Address(address.parse().ok()?),
        _ => return None,
    })
}

impl PolicyRow {
    pub(super) fn of(policy: &Policy) -> Self {
        let (from_kind, from_value, from_group_id) = columns(&policy.from);
        let (to_kind, to_value, to_group_id) = columns(&policy.to);
        let (decision, applied) = match policy.decision {
            Decision::Offer(_) => ("offer", None),
            Decision::Apply(Definition::BUILT_IN) => ("apply", None),
            Decision::Apply(applied) => ("apply", Some(applied)),
        };
        Self {
            account_id: policy.account.into(),
            policy_id: policy.id.into(),
            name: policy.name.clone(),
            name_key: policy.name.to_lowercase(),
            from_kind: from_kind.to_owned(),
            from_value,
            from_group_id,
            to_kind: to_kind.to_owned(),
            to_value,
            to_group_id,
            decision: decision.to_owned(),
            applied_definition_id: applied.map(Key::from),
            enabled: policy.enabled,
            starts_at: policy.starts_at.map(At),
            ends_at: policy.ends_at.map(At),
            created_at: At(policy.created_at),
        }
    }

    pub(super) fn into_policy(self, offered: BTreeSet<DefinitionId>) -> Result<Policy, StoreError> {
        let id = self.policy_id.0;
        let broken = |column| corrupt("policies", column, id);
        let decision = match self.decision.as_str() {
            "offer" => Decision::Offer(offered),
            "apply" => Decision::Apply(
                self.applied_definition_id
                    .map_or(Definition::BUILT_IN, Into::into),
            ),
            _ => return Err(broken("decision")),
        };
        Ok(Policy {
            account: self.account_id.into(),
            id: self.policy_id.into(),
            name: self.name,
            from: scope(&self.from_kind, self.from_value, self.from_group_id)
                .ok_or_else(|| broken("from_kind"))?,
            to: scope(&self.to_kind, self.to_value, self.to_group_id)
                .ok_or_else(|| broken("to_kind"))?,
            decision,
            enabled: self.enabled,
            starts_at: self.starts_at.map(|at| at.0),
            ends_at: self.ends_at.map(|at| at.0),
            created_at: self.created_at.0,
        })
    }
}

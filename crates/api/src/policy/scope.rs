//! Whom a policy is about, on the wire.

use crate::{problem::Problem, text};
use domain::{
    id::GroupId,
    policy::{NamedPolicy, Scope},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// Whom a policy is about, on one side.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
#[schema(as = PolicyScope)]
pub(super) enum ScopeBody {
    /// Everyone.
    Everyone {},
    /// People inside: in one of the account's own domains, or in all of them.
    Internal {
        /// This domain alone.
        #[schema(example = "northwind.example", max_length = 253)]
        domain: Option<String>,
    },
    /// People outside: in one domain, or all of them.
    External {
        /// This domain alone.
        #[schema(example = "harbourlaw.example", max_length = 253)]
        domain: Option<String>,
    },
    /// Whom a group contains.
    Group {
        /// The group.
        group_id: Uuid,
    },
    /// One address.
    Address {
        /// The address.
        #[schema(example = "ann@example.org", max_length = 254)]
        address: String,
    },
}

impl ScopeBody {
    pub(super) fn parse(self, side: &str) -> Result<Scope, Problem> {
        let domain = |text: String| text::domain(&text, &format!("/{side}/domain"));
        Ok(match self {
            Self::Everyone {} => Scope::Everyone,
            Self::Internal { domain: None } => Scope::Internal,
            Self::External { domain: None } => Scope::External,
            Self::Internal { domain: Some(text) } => Scope::InternalDomain(domain(text)?),
            Self::External { domain: Some(text) } => Scope::ExternalDomain(domain(text)?),
            Self::Group { group_id } => Scope::Group(GroupId::from_uuid(group_id)),
            Self::Address { address } => {
                Scope::Address(text::address(&address, &format!("/{side}/address"))?)
            }
        })
    }
}

/// The kind of a scope.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = PolicyScopeKind)]
enum ScopeKind {
    Everyone,
    Internal,
    External,
    Group,
    Address,
}

/// Whom a policy is about, on one side, with the name of its group.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = PolicyScopeView)]
pub(super) struct ScopeView {
    kind: ScopeKind,
    /// Of an internal or external scope: this domain alone.
    #[schema(required)]
    domain: Option<String>,
    /// Of a group.
    #[schema(required)]
    group_id: Option<Uuid>,
    /// The group's name.
    #[schema(required, example = "Law firms")]
    group_name: Option<String>,
    /// Of a single address.
    #[schema(required)]
    address: Option<String>,
}

impl ScopeView {
    pub(super) fn of(scope: &Scope, named: &NamedPolicy) -> Self {
        let bare = |kind| Self {
            kind,
            domain: None,
            group_id: None,
            group_name: None,
            address: None,
        };
        match scope {
            Scope::Everyone => bare(ScopeKind::Everyone),
            Scope::Internal => bare(ScopeKind::Internal),
            Scope::External => bare(ScopeKind::External),
            Scope::InternalDomain(domain) => Self {
                domain: Some(domain.clone()),
                ..bare(ScopeKind::Internal)
            },
            Scope::ExternalDomain(domain) => Self {
                domain: Some(domain.clone()),
                ..bare(ScopeKind::External)
            },
            Scope::Group(group) => Self {
                group_id: Some(*group.as_uuid()),
                group_name: named.groups.get(group).cloned(),
                ..bare(ScopeKind::Group)
            },
            Scope::Address(address) => Self {
                address: Some(address.to_string()),
                ..bare(ScopeKind::Address)
            },
        }
    }
}

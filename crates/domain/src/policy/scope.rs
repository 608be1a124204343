//! Whom a side of a policy is about.

use crate::{address::Address, id::GroupId};
use std::collections::BTreeSet;

/// Whom a policy is about, on one of its sides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scope {
    /// Everyone.
    Everyone,
    /// Everyone inside the organisation.
    Internal,
    /// Everyone outside.
    External,
    /// Those inside with an address in this domain.
    InternalDomain(String),
    /// Those outside with an address in this domain.
    ExternalDomain(String),
    /// Those whom a group contains.
    Group(GroupId),
    /// One address.
    Address(Address),
}

/// One side of a message, as policies look at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// Who.
    pub address: Address,
    /// Whether the address lies in one of the account's own domains.
    pub internal: bool,
    /// The groups that contain it, by itself or by its domain.
    pub groups: BTreeSet<GroupId>,
}

impl Scope {
    /// Whether it is about them.
    pub fn contains(&self, party: &Party) -> bool {
        match self {
            Self::Everyone => true,
            Self::Internal => party.internal,
            Self::External => !party.internal,
            Self::InternalDomain(domain) => party.internal && party.address.domain() == domain,
            Self::ExternalDomain(domain) => !party.internal && party.address.domain() == domain,
            Self::Group(group) => party.groups.contains(group),
            Self::Address(address) => party.address == *address,
        }
    }

    /// How specific it is: the higher, the sooner it wins (P1).
    pub const fn specificity(&self) -> u8 {
        match self {
            Self::Everyone => 0,
            Self::Internal | Self::External => 1,
            Self::InternalDomain(_) | Self::ExternalDomain(_) => 2,
            Self::Group(_) => 3,
            Self::Address(_) => 4,
        }
    }

    /// The group it is about.
    pub const fn group(&self) -> Option<GroupId> {
        match self {
            Self::Group(group) => Some(*group),
            _ => None,
        }
    }

    /// Whether it is about this group.
    pub fn names(&self, group: GroupId) -> bool {
        self.group() == Some(group)
    }
}

//! The policy entity.

use super::Scope;
use crate::{
    definition::Definition,
    id::{AccountId, DefinitionId, PolicyId},
};
use std::{cmp::Ordering, collections::BTreeSet};
use time::OffsetDateTime;

/// A rule: from whom, to whom, and what then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policy {
    /// Its account.
    pub account: AccountId,
    /// Its id.
    pub id: PolicyId,
    /// Its name; unique in the account.
    pub name: String,
    /// From whom.
    pub from: Scope,
    /// To whom.
    pub to: Scope,
    /// What then.
    pub decision: Decision,
    /// Whether it is switched on.
    pub enabled: bool,
    /// From then on it is in force.
    pub starts_at: Option<OffsetDateTime>,
    /// From then on it is in force no more.
    pub ends_at: Option<OffsetDateTime>,
    /// When it was made: of two alike the older one wins.
    pub created_at: OffsetDateTime,
}

/// What a policy decides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    /// These may be chosen, and always the built-in default.
    Offer(BTreeSet<DefinitionId>),
    /// This one is used.
    Apply(DefinitionId),
}

impl Decision {
    /// The definitions it names.
    pub fn definitions(&self) -> impl Iterator<Item = DefinitionId> + '_ {
        let (offered, applied) = match self {
            Self::Offer(offered) => (Some(offered), None),
            Self::Apply(applied) => (None, Some(*applied)),
        };
        offered.into_iter().flatten().copied().chain(applied)
    }

    /// Whether it names this definition.
    pub fn names(&self, definition: DefinitionId) -> bool {
        self.definitions().any(|named| named == definition)
    }

    /// The definitions it names that are stored: all but the built-in default.
    pub fn stored_definitions(&self) -> impl Iterator<Item = DefinitionId> + '_ {
        self.definitions().filter(|id| *id != Definition::BUILT_IN)
    }
}

/// Whether a policy counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It counts.
    InForce,
    /// It is switched off.
    Disabled,
    /// Its time has not come.
    NotStarted,
    /// Its time is over.
    Ended,
}

impl Policy {
    /// How many an account may have: a send reads them all.
    pub const MAX: usize = 200;

    /// The longest name, in characters.
    pub const MAX_NAME: usize = 80;

    /// Whether it counts at `now`.
    pub fn standing(&self, now: OffsetDateTime) -> Standing {
        if !self.enabled {
            Standing::Disabled
        } else if self.starts_at.is_some_and(|start| now < start) {
            Standing::NotStarted
        } else if self.ends_at.is_some_and(|end| now >= end) {
            Standing::Ended
        } else {
            Standing::InForce
        }
    }

    /// The winning order (P1): the more specific *from*, then the more specific *to*, then the older.
    pub fn winning_order(&self, other: &Self) -> Ordering {
        let specific = |one: &Self| (one.from.specificity(), one.to.specificity());
        let age = |one: &Self| (one.created_at, one.id);
        specific(other)
            .cmp(&specific(self))
            .then_with(|| age(self).cmp(&age(other)))
    }
}

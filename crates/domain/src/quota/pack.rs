//! Bulk sender packs: licences that raise one user's quota (Q2).

use crate::{
    id::{AccountId, PackId, UserId},
    message::Person,
};
use time::OffsetDateTime;

/// A bulk sender pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pack {
    /// Its account.
    pub account: AccountId,
    /// Its id.
    pub id: PackId,
    /// By how many addresses a month it raises the quota.
    pub size: u32,
    /// When the operator issued it.
    pub issued_at: OffsetDateTime,
    /// Whom it is assigned to: one user, or nobody.
    pub assigned: Option<Assignment>,
}

/// That a pack is assigned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Assignment {
    /// To whom.
    pub user: UserId,
    /// Since when.
    pub at: OffsetDateTime,
}

/// A pack with the person it is assigned to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownPack {
    /// The pack.
    pub pack: Pack,
    /// Whom it is assigned to.
    pub person: Option<Person>,
}

/// Which packs a list shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PackFilter {
    /// Only those that are assigned (`true`) or free (`false`).
    pub assigned: Option<bool>,
}

/// Packs to be issued to an account, all of one size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IssuePacks {
    /// The account.
    pub account: AccountId,
    /// By how many addresses a month each raises a quota.
    pub size: u32,
    /// How many packs.
    pub count: u32,
}

impl IssuePacks {
    /// The largest pack.
    pub const MAX_SIZE: u32 = 1_000_000;
    /// The most packs issued at once.
    pub const MAX_COUNT: u32 = 1_000;

    /// Whether size and count are within their bounds.
    pub fn is_valid(&self) -> bool {
        (1..=Self::MAX_SIZE).contains(&self.size) && (1..=Self::MAX_COUNT).contains(&self.count)
    }
}

//! A shorter retention that waits (E1): it destroys, so nobody shortens it alone and at once.

use crate::{
    id::{AccountId, RetentionChangeId, UserId},
    message::Person,
};
use time::{Duration, OffsetDateTime};

/// A shorter retention that an administrator asked for and that is not in force yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetentionChange {
    /// Its account.
    pub account: AccountId,
    /// Its id.
    pub id: RetentionChangeId,
    /// Who asked.
    pub asked_by: UserId,
    /// When.
    pub asked_at: OffsetDateTime,
    /// The retention from then on.
    pub to: Duration,
    /// When it takes effect by itself; `None` where another administrator decides.
    pub applies_at: Option<OffsetDateTime>,
}

/// It, with who asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PendingRetention {
    /// What waits.
    pub change: RetentionChange,
    /// Who asked.
    pub asked_by: Person,
}

impl RetentionChange {
    /// How long a sole administrator's change waits.
    pub const WAIT: Duration = Duration::days(7);

    /// When a change asked for at `now` takes effect by itself.
    pub fn applies_at(now: OffsetDateTime, is_sole_administrator: bool) -> Option<OffsetDateTime> {
        is_sole_administrator.then(|| now + Self::WAIT)
    }
}

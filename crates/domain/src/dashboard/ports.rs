//! What the dashboard needs of the store.

use super::{Day, Figure};
use crate::{
    id::{AccountId, MessageId, UserId},
    message::Person,
    outbox::MailState,
    quota::{Month, Quota},
    store::StoreError,
};
use time::OffsetDateTime;

/// When a message was sent and when it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MessageTimes {
    /// When it was sent.
    pub sent_at: OffsetDateTime,
    /// When it expires or expired, as it stands now.
    pub expires_at: OffsetDateTime,
    /// Whether it was recalled.
    pub recalled: bool,
}

/// A user whose quota nears its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NearQuota {
    /// Whose.
    pub user: UserId,
    /// Who that is.
    pub person: Person,
    /// How it stands.
    pub quota: Quota,
}

/// The mails of an account that wait in one state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WaitingMails {
    /// Queued or deferred.
    pub state: MailState,
    /// How many, up to a bound.
    pub mails: u32,
    /// Whether there are more.
    pub more: bool,
    /// When the oldest was caused.
    pub oldest: Option<OffsetDateTime>,
}

/// The stored figures.
pub trait DailyFigures {
    /// Accounts whose audit chain reaches further than it has been counted.
    fn list_uncounted_accounts(&mut self) -> Result<Vec<AccountId>, StoreError>;

    /// The number of the last entry counted; 0 before the first.
    fn find_counted(&mut self, account: AccountId) -> Result<i64, StoreError>;

    /// Moves the count on from `from` to `to` in one conditional statement; `false` when another counter moved it meanwhile.
    fn advance_counted(
        &mut self,
        account: AccountId,
        from: i64,
        to: i64,
    ) -> Result<bool, StoreError>;

    /// Adds to figures, each of which is there once.
    fn add_figures(
        &mut self,
        account: AccountId,
        amounts: &[(Day, Figure, i64)],
    ) -> Result<(), StoreError>;

    /// The figures from one day to another, both included.
    fn list_figures(
        &mut self,
        account: AccountId,
        from: Day,
        to: Day,
    ) -> Result<Vec<(Day, Figure, i64)>, StoreError>;

    /// Deletes up to `limit` figures of days that began before `before`; how many.
    fn prune_figures(&mut self, before: OffsetDateTime, limit: u16) -> Result<usize, StoreError>;

    /// The times of those of these messages that exist.
    fn list_message_times(
        &mut self,
        account: AccountId,
        messages: &[MessageId],
    ) -> Result<Vec<(MessageId, MessageTimes)>, StoreError>;

    /// Up to `limit` users who were told this month that their quota nears its end, who used most first.
    fn list_near_quota(
        &mut self,
        account: AccountId,
        month: Month,
        limit: u16,
    ) -> Result<Vec<NearQuota>, StoreError>;

    /// The account's mails that wait in a state, counted up to `limit`.
    fn measure_waiting_in(
        &mut self,
        account: AccountId,
        state: MailState,
        limit: u16,
    ) -> Result<WaitingMails, StoreError>;
}

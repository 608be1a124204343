//! What reminders need of the store.

use super::ReminderKind;
use crate::{
    id::{AccountId, MessageId, UserId},
    store::StoreError,
};
use time::OffsetDateTime;

/// A reminder whose time has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DueReminder {
    /// The account.
    pub account: AccountId,
    /// The message.
    pub message: MessageId,
    /// What of.
    pub kind: ReminderKind,
    /// Since when.
    pub due_at: OffsetDateTime,
}

/// Stored reminders.
pub trait Reminders {
    /// Notes when the recipients of a message are to be reminded.
    fn insert_reminders(
        &mut self,
        account: AccountId,
        message: MessageId,
        reminders: &[(ReminderKind, OffsetDateTime)],
    ) -> Result<(), StoreError>;

    /// Up to `limit` reminders due at `now`, of any account, the longest due first. MUST be read from an index of what is
    /// due.
    fn list_due_reminders(
        &mut self,
        now: OffsetDateTime,
        limit: u16,
    ) -> Result<Vec<DueReminder>, StoreError>;

    /// Takes a due reminder, in one conditional statement: `false` when another worker has taken it, or when it was moved.
    fn take_reminder(&mut self, due: &DueReminder) -> Result<bool, StoreError>;

    /// Moves a reminder that nobody has taken yet.
    fn move_reminder(
        &mut self,
        account: AccountId,
        message: MessageId,
        kind: ReminderKind,
        due_at: OffsetDateTime,
    ) -> Result<(), StoreError>;

    /// The recipients in whose Inbox the message stands at `at`, and who have never opened it.
    fn list_waiting_recipients(
        &mut self,
        account: AccountId,
        message: MessageId,
        at: OffsetDateTime,
    ) -> Result<Vec<UserId>, StoreError>;

    /// Deletes a recipient's reminders that are not sent yet: they have just opened the message.
    fn withdraw_reminders(
        &mut self,
        account: AccountId,
        message: MessageId,
        user: UserId,
    ) -> Result<(), StoreError>;
}

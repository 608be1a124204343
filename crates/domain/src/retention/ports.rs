//! What housekeeping needs of the store beyond what each noun offers.

use super::{DestructionCertificate, RetentionChange};
use crate::{
    id::{AccountId, MailboxItemId, MessageId, RetentionChangeId, UserId},
    page::{Cursor, Limit},
    store::StoreError,
};
use time::OffsetDateTime;

/// A received item that housekeeping took out of its folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShelvedItem {
    /// Its account.
    pub account: AccountId,
    /// Whose it is.
    pub user: UserId,
    /// The item.
    pub item: MailboxItemId,
    /// The message that expired.
    pub message: MessageId,
}

/// Housekeeping of mailboxes.
pub trait Housekeeping {
    /// Takes up to `limit` received items whose message has expired at `now` out of the folders that lists read; which
    /// ones. No list shows them either way: it only keeps lists short to scan.
    fn shelve_expired(
        &mut self,
        now: OffsetDateTime,
        limit: u16,
    ) -> Result<Vec<ShelvedItem>, StoreError>;

    /// Keeps the record of a destruction. An earlier one of the same message MUST stay as it is.
    fn insert_certificate(
        &mut self,
        certificate: &DestructionCertificate,
    ) -> Result<(), StoreError>;

    /// The record of a message's destruction.
    fn find_certificate(
        &mut self,
        account: AccountId,
        message: MessageId,
    ) -> Result<Option<DestructionCertificate>, StoreError>;

    /// The records of a sender's messages, the last sent first, each with when its message was sent; one row more than the
    /// limit. One statement along one index.
    fn list_certificates_of(
        &mut self,
        account: AccountId,
        sender: UserId,
        after: Option<Cursor>,
        limit: Limit,
    ) -> Result<Vec<(OffsetDateTime, DestructionCertificate)>, StoreError>;

    /// Takes every item of a destroyed message out of the folders that lists read.
    fn retire_items(&mut self, account: AccountId, message: MessageId) -> Result<(), StoreError>;
}

/// Shorter retentions that wait, at most one an account.
pub trait RetentionChanges {
    /// Adds what waits from now on; `Conflict` when something does already.
    fn insert_retention_change(&mut self, change: &RetentionChange) -> Result<(), StoreError>;

    /// What waits in an account.
    fn find_retention_change(
        &mut self,
        account: AccountId,
    ) -> Result<Option<RetentionChange>, StoreError>;

    /// Takes away what waits, if it is this one; `false` when somebody else has.
    fn delete_retention_change(
        &mut self,
        account: AccountId,
        change: RetentionChangeId,
    ) -> Result<bool, StoreError>;
}

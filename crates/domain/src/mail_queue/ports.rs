//! What the mail queue needs of the store.

use super::{DropReason, QueueMeasure, QueuedMail};
use crate::{
    id::{AccountId, MailId, MessageId, UserId},
    outbox::MailState,
    page::{Cursor, Limit},
    store::StoreError,
};
use time::OffsetDateTime;

/// Which mails of the queue.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct QueueFilter {
    /// In these states; any when empty.
    pub states: Vec<MailState>,
    /// To this domain, in lower case.
    pub domain: Option<String>,
}

/// A mail that was taken out of the queue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DroppedMail {
    /// It.
    pub id: MailId,
    /// Whether it still waited; else it had failed already, and stays as it failed.
    pub waited: bool,
    /// The message it is about.
    pub message: Option<MessageId>,
    /// Who is told.
    pub reports_to: Option<UserId>,
}

/// The outbox as a queue to look at.
pub trait MailQueue {
    /// Mails of the account that are not delivered and were caused after `since`, newest first, one more than the page.
    fn list_queue(
        &mut self,
        account: AccountId,
        filter: &QueueFilter,
        since: OffsetDateTime,
        after: Option<Cursor>,
        limit: Limit,
    ) -> Result<Vec<QueuedMail>, StoreError>;

    /// Makes a mail of the account that waits due at `now`, and says which message it is about. `None` when there is none
    /// that waits, or it is being tried this moment.
    fn hasten_mail(
        &mut self,
        account: AccountId,
        mail: MailId,
        now: OffsetDateTime,
    ) -> Result<Option<Option<MessageId>>, StoreError>;

    /// Takes a mail of the account out of the queue: one that waits is given up and its content destroyed, one that failed is
    /// shown no more. `None` when it is not in the queue.
    fn drop_mail(
        &mut self,
        account: AccountId,
        mail: MailId,
        reason: &DropReason,
        now: OffsetDateTime,
    ) -> Result<Option<DroppedMail>, StoreError>;

    /// How the queue of the account stands; of mails that failed, those since `failed_since`, up to `most`.
    fn measure_queue(
        &mut self,
        account: AccountId,
        failed_since: OffsetDateTime,
        most: u32,
    ) -> Result<QueueMeasure, StoreError>;
}

//! What the outbox needs of the store, and of whoever writes mails.

use super::{MailKind, MailState, MailToSend, NewMail, Settled, WrittenMail};
use crate::{
    address::Address,
    id::{AccountId, MailId, MessageId, UserId},
    page::{Cursor, Limit, Page},
    store::StoreError,
};
use time::OffsetDateTime;
use uuid::Uuid;

/// A mail with its content already encrypted for storage.
#[derive(Debug, Clone)]
pub struct SealedMail {
    /// The mail; its `content` is represented by `payload`.
    pub mail: NewMail,
    /// The encrypted content.
    pub payload: Vec<u8>,
}

/// A mail that one worker holds until its lease ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeasedMail {
    /// Its id.
    pub id: MailId,
    /// Its account.
    pub account: AccountId,
    /// Who holds it.
    pub lease: Uuid,
    /// What it is for.
    pub kind: MailKind,
    /// The message it is about.
    pub message: Option<MessageId>,
    /// Who is told how it fares.
    pub reports_to: Option<UserId>,
    /// Whom it is for.
    pub to: Address,
    /// The language to write it in.
    pub language: String,
    /// The encrypted content.
    pub payload: Vec<u8>,
    /// Where it stood before this attempt.
    pub state: MailState,
    /// Which attempt this is, from 1.
    pub attempts: u32,
    /// When it was caused.
    pub created_at: OffsetDateTime,
    /// After this it is not sent any more.
    pub deadline: OffsetDateTime,
}

/// The outcome of an attempt, as it is stored.
#[derive(Debug, Clone)]
pub struct Settlement<'a> {
    /// The mail.
    pub mail: &'a LeasedMail,
    /// What became of it.
    pub settled: &'a Settled,
    /// When.
    pub at: OffsetDateTime,
    /// Whether the content of a sent mail stays, for the built-in viewer. Elsewhere it is emptied.
    pub keep_content: bool,
}

/// How the mail that told one recipient of a message fares: the newest one, when there were several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notification {
    /// The recipient.
    pub user: UserId,
    /// Where it stands.
    pub state: MailState,
    /// Since when; `None` while it is queued.
    pub at: Option<OffsetDateTime>,
    /// The server's answer.
    pub answer: Option<String>,
    /// How often it was tried.
    pub attempts: u32,
}

/// A mail that one recipient of a message was sent about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecipientMail {
    /// What it is for.
    pub kind: MailKind,
    /// When it was caused.
    pub created_at: OffsetDateTime,
    /// How it fares.
    pub fares: Notification,
}

/// A mail that was written to a user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserMail {
    /// Its id.
    pub id: MailId,
    /// What it is for.
    pub kind: MailKind,
    /// The message it is about.
    pub message: Option<MessageId>,
    /// When it was caused.
    pub created_at: OffsetDateTime,
    /// How it fares.
    pub fares: Notification,
}

/// A sent mail whose content was kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentMail {
    /// Its id.
    pub id: MailId,
    /// Its account.
    pub account: AccountId,
    /// What it is for.
    pub kind: MailKind,
    /// Whom it is for.
    pub to: Address,
    /// The language it is written in.
    pub language: String,
    /// The encrypted content.
    pub payload: Vec<u8>,
    /// When it was caused.
    pub created_at: OffsetDateTime,
    /// When what it says ends, for codes and resets.
    pub deadline: OffsetDateTime,
    /// When it was sent.
    pub sent_at: OffsetDateTime,
}

/// The mails of one state that wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waiting {
    /// Queued or deferred.
    pub state: MailState,
    /// How many.
    pub mails: u64,
    /// When the oldest was caused.
    pub oldest: OffsetDateTime,
}

/// The stored outbox.
pub trait Outbox {
    /// Adds mails, due at once. A batch is a few statements, however many recipients there are.
    fn enqueue(&mut self, mails: &[SealedMail]) -> Result<(), StoreError>;

    /// Whether any mail is due at `now`: a look that takes no lock.
    fn has_due_mails(&mut self, now: OffsetDateTime) -> Result<bool, StoreError>;

    /// Takes up to `limit` mails that are due at `now`, of any account, and counts the attempt. Nobody else is given
    /// them before `until`. Two workers at once MUST never get the same mail.
    fn lease_mails(
        &mut self,
        lease: Uuid,
        now: OffsetDateTime,
        until: OffsetDateTime,
        limit: u16,
    ) -> Result<Vec<LeasedMail>, StoreError>;

    /// Stores what became of a mail, if the lease is still the caller's (`false` when not), and empties its content when
    /// nothing more will happen to it.
    fn settle_mail(&mut self, settlement: &Settlement<'_>) -> Result<bool, StoreError>;

    /// Makes a leased mail due at `now` again, if the lease is still the caller's.
    fn release_mail(&mut self, mail: &LeasedMail, now: OffsetDateTime) -> Result<(), StoreError>;

    /// The mails that wait, of all accounts, by state.
    fn measure_waiting(&mut self) -> Result<Vec<Waiting>, StoreError>;

    /// How the notifications of a message fare, one per recipient mailed.
    fn list_notifications(
        &mut self,
        account: AccountId,
        message: MessageId,
    ) -> Result<Vec<Notification>, StoreError>;

    /// Every notification, fresh link and reminder of a message, the oldest first.
    fn list_recipient_mails(
        &mut self,
        account: AccountId,
        message: MessageId,
    ) -> Result<Vec<RecipientMail>, StoreError>;

    /// Up to `limit` mails of these kinds to a user, the newest first.
    fn list_user_mails(
        &mut self,
        account: AccountId,
        user: UserId,
        kinds: &[MailKind],
        limit: i64,
    ) -> Result<Vec<UserMail>, StoreError>;

    /// Makes the deferred mails of a message due at `now`; how many there were.
    fn hasten_mails(
        &mut self,
        account: AccountId,
        message: MessageId,
        now: OffsetDateTime,
    ) -> Result<usize, StoreError>;

    /// Gives up the mails of a message that are not sent yet: a recalled message is announced to nobody any more.
    fn withdraw_mails(
        &mut self,
        account: AccountId,
        message: MessageId,
        now: OffsetDateTime,
    ) -> Result<usize, StoreError>;

    /// Sent mails of all accounts whose content was kept, newest first.
    fn list_sent_mails(
        &mut self,
        after: Option<Cursor>,
        limit: Limit,
    ) -> Result<Page<SentMail>, StoreError>;

    /// Deletes up to `limit` finished mails caused before `before` that are about no message, and the kept contents of
    /// those that are; how many it touched. The mails of a message belong to its tracking record.
    fn prune_mails(&mut self, before: OffsetDateTime, limit: u16) -> Result<usize, StoreError>;
}

/// Writes mails out in words.
pub trait MailWriter: Send + Sync + std::fmt::Debug {
    /// The mail as its recipient sees it.
    fn write(&self, mail: &MailToSend) -> WrittenMail;
}

//! What messages need of the store.

use super::{Message, Recipient, RecipientKind, Reference, Tally};
use crate::{
    definition::Definition,
    id::{AccountId, MessageId, UserId},
    mailbox::Folder,
    store::StoreError,
    vault::{Part, WrappedMessageKey},
};
use time::OffsetDateTime;

/// A message on its way into the store.
#[derive(Debug, Clone)]
pub struct NewMessage {
    /// Its account.
    pub account: AccountId,
    /// Its id.
    pub id: MessageId,
    /// The code people know it by.
    pub reference: Reference,
    /// Who sends it.
    pub sender: UserId,
    /// When.
    pub sent_at: OffsetDateTime,
    /// Until when recipients can read it.
    pub expires_at: OffsetDateTime,
    /// What it is sent under.
    pub definition: Definition,
    /// The message it answers.
    pub in_reply_to: Option<MessageId>,
    /// Whether a copy goes to the account's mail server.
    pub mail_copied: bool,
    /// Its counts; nobody has opened it yet.
    pub tally: Tally,
}

/// A message with what one user has of it.
#[derive(Debug, Clone)]
pub struct MessageFor {
    /// The message.
    pub message: Message,
    /// Its wrapped key; `None` once destroyed.
    pub wrapped_key: Option<WrappedMessageKey>,
    /// In which folder the user's received copy stands; `None` when it is in none: recalled, deleted for good, or not
    /// theirs.
    pub received_in: Option<Folder>,
    /// The same of the user's sent copy.
    pub sent_in: Option<Folder>,
}

/// What became of an attempt to open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opening {
    /// The message is not there for this recipient: recalled, expired or deleted for good.
    Refused,
    /// The first opening by this recipient.
    First,
    /// One more.
    Again,
}

/// A move of a message's expiry.
#[derive(Debug, Clone, Copy)]
pub struct ExpiryMove {
    /// The account.
    pub account: AccountId,
    /// The message.
    pub message: MessageId,
    /// When it ends from now on.
    pub to: OffsetDateTime,
    /// When it is moved.
    pub at: OffsetDateTime,
    /// What expired at this instant or before cannot be extended any more.
    pub expires_after: OffsetDateTime,
    /// What was sent at this instant or before has reached the end of its retention.
    pub retained_since: OffsetDateTime,
    /// What was sent before this instant is not retained until `to`.
    pub sent_from: OffsetDateTime,
}

/// Stored messages.
pub trait Messages {
    /// Adds a message; `Conflict` when its reference is taken in the account.
    fn insert_message(&mut self, message: &NewMessage) -> Result<(), StoreError>;

    /// Adds the recipients, in the order they are shown. A batch is a few statements.
    fn insert_recipients(
        &mut self,
        account: AccountId,
        message: MessageId,
        recipients: &[(UserId, RecipientKind)],
    ) -> Result<(), StoreError>;

    /// Adds the wrapped key of a message or draft.
    fn insert_message_key(
        &mut self,
        account: AccountId,
        message: MessageId,
        key: &WrappedMessageKey,
    ) -> Result<(), StoreError>;

    /// Adds encrypted parts. Labels of attachments are kept with the attachments instead.
    fn insert_parts(
        &mut self,
        account: AccountId,
        message: MessageId,
        parts: &[(Part, Vec<u8>)],
    ) -> Result<(), StoreError>;

    /// The message of this id.
    fn find_message(
        &mut self,
        account: AccountId,
        message: MessageId,
    ) -> Result<Option<Message>, StoreError>;

    /// The message of this id with what `user` has of it.
    fn find_message_for(
        &mut self,
        account: AccountId,
        message: MessageId,
        user: UserId,
    ) -> Result<Option<MessageFor>, StoreError>;

    /// The recipients in the order they are shown.
    fn list_recipients(
        &mut self,
        account: AccountId,
        message: MessageId,
    ) -> Result<Vec<Recipient>, StoreError>;

    /// The wrapped key of a message or draft; `None` once destroyed.
    fn find_message_key(
        &mut self,
        account: AccountId,
        message: MessageId,
    ) -> Result<Option<WrappedMessageKey>, StoreError>;

    /// The encrypted parts: subject, body and the reason of a recall.
    fn list_parts(
        &mut self,
        account: AccountId,
        message: MessageId,
    ) -> Result<Vec<(Part, Vec<u8>)>, StoreError>;

    /// Marks the message opened and read by a recipient at `at`. Whether the message is still there for them MUST be
    /// decided by the statement that marks, so that a recall at the same time comes wholly before or after.
    fn record_opening(
        &mut self,
        account: AccountId,
        message: MessageId,
        user: UserId,
        at: OffsetDateTime,
    ) -> Result<Opening, StoreError>;

    /// Takes the message out of every recipient's folders and notes who recalled it, unless it is recalled, expired or
    /// destroyed at `at`: then `false`, and the caller MUST roll back.
    fn save_recall(
        &mut self,
        account: AccountId,
        message: MessageId,
        by: UserId,
        at: OffsetDateTime,
    ) -> Result<bool, StoreError>;

    /// Moves the message's end to a later time and uses up its one extension; the copies of its recipients move with it,
    /// and those that housekeeping took out come back to their folder. `false` when the extension is used, the message is
    /// recalled or destroyed, or the times of the move do not admit it: then the caller MUST roll back. Of two at once
    /// one gets `true`.
    fn save_extension(&mut self, expiry: &ExpiryMove) -> Result<bool, StoreError>;

    /// Moves the message's end to any time within its retention, with the copies of its recipients; leaves its extension
    /// alone. `false` when it is recalled, destroyed or past its retention: then the caller MUST roll back.
    fn save_expiry(&mut self, expiry: &ExpiryMove) -> Result<bool, StoreError>;

    /// Notes that the content of a message that has ended at `at` goes before its retention ends; `false` when it was
    /// noted before, or when the message has not ended (any more): then its content MUST stay.
    fn save_content_destroyed(
        &mut self,
        account: AccountId,
        message: MessageId,
        at: OffsetDateTime,
    ) -> Result<bool, StoreError>;

    /// Up to `limit` messages sent before `sent_before` that are not noted as destroyed yet.
    fn list_messages_to_destroy(
        &mut self,
        account: AccountId,
        sent_before: OffsetDateTime,
        limit: u16,
    ) -> Result<Vec<MessageId>, StoreError>;

    /// Destroys the content of a message or draft: the wrapped key first and foremost, the parts, and the hold on
    /// attachments. Who sent what to whom, and when it was opened, remains (E4).
    fn destroy_content(&mut self, account: AccountId, message: MessageId)
    -> Result<(), StoreError>;

    /// Notes that a message has reached the end of its retention; `false` when that was noted before.
    fn save_destroyed(
        &mut self,
        account: AccountId,
        message: MessageId,
        at: OffsetDateTime,
    ) -> Result<bool, StoreError>;
}

//! What finding messages needs of the store.

use crate::{
    id::{AccountId, DefinitionId, MessageId, UserId},
    message::{Lifetime, Message, Person, Reference},
    page::Cursor,
    store::StoreError,
};
use std::collections::HashMap;
use time::OffsetDateTime;

/// Along what an account's messages are looked through: each is the order of an index, newest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ScanPath {
    /// All of them.
    All,
    /// The one with this reference.
    WithReference(Reference),
    /// Those of a sender.
    OfSender(UserId),
    /// Those to a recipient. Places on this path are named by the recipient's mailbox items.
    OfRecipient(UserId),
    /// Those sent under a definition.
    Under(DefinitionId),
    /// Those recalled.
    Recalled,
    /// Those whose destruction is noted.
    Destroyed,
}

/// One step along a path.
#[derive(Debug, Clone)]
pub struct MessageScan<'a> {
    /// Which way.
    pub path: &'a ScanPath,
    /// Behind this place.
    pub after: Option<Cursor>,
    /// Sent at this instant or later.
    pub since: Option<OffsetDateTime>,
    /// Sent before this instant.
    pub until: Option<OffsetDateTime>,
    /// At most so many rows; fewer mean that the path has ended.
    pub size: u16,
}

/// What is compared of a message.
#[derive(Debug, Clone, Copy)]
pub struct ScannedMessage {
    /// The message.
    pub message: MessageId,
    /// Where it stands on the path.
    pub place: Cursor,
    /// Its sender.
    pub sender: UserId,
    /// What it was sent under.
    pub definition: DefinitionId,
    /// Its life.
    pub life: Lifetime,
}

/// A message as it is listed.
#[derive(Debug, Clone)]
pub struct TrackedMessage {
    /// The message.
    pub message: Message,
    /// The first of its recipients, all kinds.
    pub first_recipients: Vec<Person>,
}

/// Stored messages, as those who look after the account find them.
pub trait TrackedMessages {
    /// The next messages on a path, newest first. One statement along one index, and at most one more for what belongs
    /// to its rows.
    fn scan_messages(
        &mut self,
        account: AccountId,
        scan: &MessageScan<'_>,
    ) -> Result<Vec<ScannedMessage>, StoreError>;

    /// The messages of these ids, in no order; unknown ones are left out.
    fn list_tracked_messages(
        &mut self,
        account: AccountId,
        messages: &[MessageId],
    ) -> Result<Vec<TrackedMessage>, StoreError>;

    /// The references of these messages; unknown ones are left out.
    fn list_references(
        &mut self,
        account: AccountId,
        messages: &[MessageId],
    ) -> Result<HashMap<MessageId, Reference>, StoreError>;
}

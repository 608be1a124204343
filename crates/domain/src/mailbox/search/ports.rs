//! What searches need of the store beside the lists: the same of many messages at once.

use super::ScannedItem;
use crate::{
    attachment::HeldAttachment,
    id::{AccountId, MailboxItemId, MessageId, UserId},
    mailbox::{Folder, Horizon, ListedItem},
    message::RecipientKind,
    page::Cursor,
    store::StoreError,
    vault::{Part, WrappedMessageKey},
};
use std::collections::HashMap;
use time::OffsetDateTime;

/// Which rows a search goes through next.
#[derive(Debug, Clone, Copy)]
pub struct ItemScan<'s> {
    /// Of these folders.
    pub folders: &'s [Folder],
    /// What exists.
    pub horizon: Horizon,
    /// Only those with attachments.
    pub with_attachments: bool,
    /// Sent at this instant or later.
    pub since: Option<OffsetDateTime>,
    /// Sent before this instant.
    pub until: Option<OffsetDateTime>,
    /// Where it goes on.
    pub after: Option<Cursor>,
    /// How many rows at most.
    pub size: u16,
}

/// Stored mailboxes as searches read them. The number of statements of each MUST NOT depend on the number of messages in
/// a batch.
pub trait SearchedMailbox {
    /// The next items of some folders together, the newest first. Fewer than asked for only at the end.
    fn scan_items(
        &mut self,
        account: AccountId,
        user: UserId,
        scan: &ItemScan<'_>,
    ) -> Result<Vec<ScannedItem>, StoreError>;

    /// Those of these items that exist, in no order.
    fn list_items_by_ids(
        &mut self,
        account: AccountId,
        user: UserId,
        items: &[MailboxItemId],
        horizon: Horizon,
    ) -> Result<Vec<ListedItem>, StoreError>;

    /// The wrapped keys of messages; those destroyed are left out.
    fn list_message_keys(
        &mut self,
        account: AccountId,
        messages: &[MessageId],
    ) -> Result<HashMap<MessageId, WrappedMessageKey>, StoreError>;

    /// One encrypted part of each message.
    fn list_part(
        &mut self,
        account: AccountId,
        messages: &[MessageId],
        part: Part,
    ) -> Result<HashMap<MessageId, Vec<u8>>, StoreError>;

    /// How many bytes the encrypted body of each message has, where attachments are not to count.
    fn list_body_sizes(
        &mut self,
        account: AccountId,
        messages: &[MessageId],
    ) -> Result<HashMap<MessageId, usize>, StoreError>;

    /// The recipients of each message, in the order they are shown.
    fn list_recipients_of(
        &mut self,
        account: AccountId,
        messages: &[MessageId],
    ) -> Result<HashMap<MessageId, Vec<(UserId, RecipientKind)>>, StoreError>;

    /// What each message holds, in the order it was added.
    fn list_held_by(
        &mut self,
        account: AccountId,
        messages: &[MessageId],
    ) -> Result<HashMap<MessageId, Vec<HeldAttachment>>, StoreError>;
}

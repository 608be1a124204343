//! What mailboxes need of the store.

use super::{ExpiredItem, Folder, ItemFilter, ListedItem, NewItem};
use crate::{
    id::{AccountId, MailboxItemId, MessageId, UserId},
    page::{Cursor, Limit},
    store::StoreError,
};
use time::OffsetDateTime;

/// The part of a mailbox that exists at an instant: sent after `retained_since`, and for what was received, not expired.
#[derive(Debug, Clone, Copy)]
pub struct Horizon {
    /// The instant.
    pub now: OffsetDateTime,
    /// What was sent at this instant or before has reached the end of its retention.
    pub retained_since: OffsetDateTime,
}

/// Which rows a list of items asks for.
#[derive(Debug, Clone, Copy)]
pub struct ItemQuery {
    /// The folder.
    pub folder: Folder,
    /// Which items of it.
    pub filter: ItemFilter,
    /// What exists.
    pub horizon: Horizon,
    /// Where the page starts.
    pub after: Option<Cursor>,
    /// How long it is.
    pub limit: Limit,
}

/// Stored mailbox items. Every look-up names the owner, so nobody reaches another's items.
pub trait Mailbox {
    /// Adds items. A batch is a few statements.
    fn insert_items(&mut self, items: &[NewItem]) -> Result<(), StoreError>;

    /// A folder's items, the newest first; one row more than the limit. The number of statements MUST NOT depend on the
    /// number of rows.
    fn list_items(
        &mut self,
        account: AccountId,
        user: UserId,
        query: &ItemQuery,
    ) -> Result<Vec<ListedItem>, StoreError>;

    /// One item that exists.
    fn find_item(
        &mut self,
        account: AccountId,
        user: UserId,
        item: MailboxItemId,
        horizon: Horizon,
    ) -> Result<Option<ListedItem>, StoreError>;

    /// Received messages that expired while they stood in a folder, the last expired first; one row more than the limit.
    fn list_expired_items(
        &mut self,
        account: AccountId,
        user: UserId,
        horizon: Horizon,
        after: Option<Cursor>,
        limit: Limit,
    ) -> Result<Vec<ExpiredItem>, StoreError>;

    /// How many unread items a folder has.
    fn count_unread(
        &mut self,
        account: AccountId,
        user: UserId,
        folder: Folder,
        horizon: Horizon,
    ) -> Result<u64, StoreError>;

    /// Moves an item between folders; `false` if it did not stand in `from`.
    fn move_item(
        &mut self,
        account: AccountId,
        user: UserId,
        item: MailboxItemId,
        from: Folder,
        to: Folder,
    ) -> Result<bool, StoreError>;

    /// Takes an item out of Deleted for good; `false` if it did not stand there.
    fn destroy_item(
        &mut self,
        account: AccountId,
        user: UserId,
        item: MailboxItemId,
    ) -> Result<bool, StoreError>;

    /// Marks an item read or unread.
    fn save_read(
        &mut self,
        account: AccountId,
        user: UserId,
        item: MailboxItemId,
        is_read: bool,
    ) -> Result<(), StoreError>;

    /// Marks the user's received copy answered, if the message is still there for them at `at`: the statement's affected
    /// rows are the verdict on whether a reply may go out.
    fn mark_replied(
        &mut self,
        account: AccountId,
        user: UserId,
        message: MessageId,
        at: OffsetDateTime,
    ) -> Result<bool, StoreError>;
}

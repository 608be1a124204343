//! Mailboxes: each user's own view of messages, in folders.

mod destroyed;
mod error;
mod item;
mod ports;
mod search;
mod service;

pub use destroyed::DestroyedMessage;
pub use error::MailboxError;
pub use item::{ExpiredItem, Folder, ItemFilter, ListedItem, MailboxCounts, MailboxItem, NewItem};
pub use ports::{Horizon, ItemQuery, Mailbox};
pub use search::{
    Excerpt, Fragment, ItemScan, Place, ScannedItem, Search, SearchBudget, SearchHit, SearchPage,
    SearchedMailbox, Words, WordsFault,
};
pub use service::MailboxService;

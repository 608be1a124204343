//! What can go wrong with mailboxes.

use crate::{store::StoreError, vault::VaultError};

/// Why a use case of mailboxes did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum MailboxError {
    /// There is no such item in the caller's mailbox.
    #[error("no such item")]
    Unknown,
    /// The item must be in Deleted for this.
    #[error("the item is not in Deleted")]
    NotInDeleted,
    /// The message must be opened before it can be marked read.
    #[error("the message has not been opened")]
    NotOpened,
    /// Only what was received can be unread.
    #[error("the item was not received")]
    NotReceived,
    /// Content could not be decrypted.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

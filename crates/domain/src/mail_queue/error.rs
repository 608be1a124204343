//! What the mail queue refuses.

use crate::store::StoreError;

/// Why something about the mail queue was refused.
#[derive(Debug, thiserror::Error)]
pub enum MailQueueError {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

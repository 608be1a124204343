//! What can go wrong with drafts.

use crate::{
    idempotency::IdempotencyError, message::MessageError, store::StoreError, vault::VaultError,
};

/// Why a use case of drafts did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum DraftError {
    /// There is no such draft of the caller's.
    #[error("no such draft")]
    Unknown,
    /// The draft holds no such attachment.
    #[error("no such attachment")]
    UnknownAttachment,
    /// Someone saved a newer version.
    #[error("the draft was changed meanwhile")]
    Changed {
        /// The version it has now.
        current_version: u32,
    },
    /// The attachments would be larger together than the account allows.
    #[error("larger than {limit_bytes} bytes")]
    TooLarge {
        /// What the account allows.
        limit_bytes: u64,
    },
    /// What holds for messages: the original of a reply has ended, recipients are at fault …
    #[error(transparent)]
    Message(#[from] MessageError),
}

impl From<StoreError> for DraftError {
    fn from(error: StoreError) -> Self {
        Self::Message(error.into())
    }
}

impl From<VaultError> for DraftError {
    fn from(error: VaultError) -> Self {
        Self::Message(error.into())
    }
}

impl From<IdempotencyError> for DraftError {
    fn from(error: IdempotencyError) -> Self {
        Self::Message(error.into())
    }
}

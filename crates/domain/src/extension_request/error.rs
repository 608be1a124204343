//! What can go wrong with questions for more time.

use crate::{
    idempotency::IdempotencyError, message::MessageError, store::StoreError, vault::VaultError,
};

/// Why a use case of questions for more time did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum ExtensionRequestError {
    /// There is no such question about this message.
    #[error("no such extension request")]
    Unknown,
    /// The recipient has asked, and the sender has not answered yet.
    #[error("the recipient has asked already")]
    AlreadyAsked,
    /// The question was answered before.
    #[error("the extension request is decided already")]
    AlreadyDecided,
    /// The message refuses.
    #[error(transparent)]
    Message(#[from] MessageError),
}

impl From<StoreError> for ExtensionRequestError {
    fn from(error: StoreError) -> Self {
        Self::Message(error.into())
    }
}

impl From<VaultError> for ExtensionRequestError {
    fn from(error: VaultError) -> Self {
        Self::Message(error.into())
    }
}

impl From<IdempotencyError> for ExtensionRequestError {
    fn from(error: IdempotencyError) -> Self {
        Self::Message(error.into())
    }
}

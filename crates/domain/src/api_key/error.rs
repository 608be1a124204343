//! What API keys refuse.

use crate::{
    idempotency::{IdempotencyError, SecretShown},
    store::StoreError,
};

/// Why something about an API key was refused.
#[derive(Debug, thiserror::Error)]
pub enum ApiKeyError {
    /// Not one of the caller's keys, or revoked already.
    #[error("no such key")]
    Unknown,
    /// The key is unknown, expired or revoked, or its user may not log on.
    #[error("the key is not valid")]
    Invalid,
    /// The user the key shall act as is not there.
    #[error("no such user")]
    UnknownUser,
    /// A key needs at least one scope.
    #[error("a key needs at least one scope")]
    NoScope,
    /// The end is past, or more than a year away.
    #[error("a key ends within a year")]
    ExpiryInvalid,
    /// There are as many keys as there may be.
    #[error("too many keys")]
    TooMany,
    /// The attempt cannot go on.
    #[error(transparent)]
    Idempotency(#[from] IdempotencyError),
    /// The key was made before, and its text was shown then.
    #[error(transparent)]
    SecretShown(#[from] SecretShown),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

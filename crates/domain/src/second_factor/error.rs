//! What second factors refuse.

use crate::{
    idempotency::{IdempotencyError, SecretShown},
    store::StoreError,
    vault::VaultError,
};
use time::Duration;

/// Why something about a second factor was refused.
#[derive(Debug, thiserror::Error)]
pub enum SecondFactorError {
    /// There is no such user in the account.
    #[error("no such user")]
    UnknownUser,
    /// One is set up already.
    #[error("a second factor is set up already")]
    AlreadyEnrolled,
    /// None is set up.
    #[error("no second factor is set up")]
    NotEnrolled,
    /// The code is wrong, or was used already.
    #[error("the code is wrong")]
    WrongCode,
    /// The user must have logged on a moment ago.
    #[error("a fresh log-on is needed")]
    ProofRequired,
    /// One's own is removed in one's settings.
    #[error("not for oneself")]
    Own,
    /// Too many wrong codes lately.
    #[error("throttled")]
    Throttled {
        /// How long until the next try is admitted.
        wait: Duration,
    },
    /// The attempt cannot go on.
    #[error(transparent)]
    Idempotency(#[from] IdempotencyError),
    /// The secret was shown before.
    #[error(transparent)]
    SecretShown(#[from] SecretShown),
    /// The vault failed.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

//! What log-on refuses. The public cases are few on purpose: the true reason stands in the attempt.

use crate::{
    idempotency::{IdempotencyError, SecretShown},
    password::PasswordRefused,
    store::StoreError,
    vault::VaultError,
};
use time::Duration;

/// Why a log-on, or a wish for a mail, was refused.
#[derive(Debug, thiserror::Error)]
pub enum LogonError {
    /// Refused, whatever the reason.
    #[error("log-on refused")]
    Refused,
    /// Too many lately.
    #[error("throttled")]
    Throttled {
        /// How long until the next is admitted.
        wait: Duration,
    },
    /// No such link, or its message's retention has ended.
    #[error("no such link")]
    UnknownLink,
    /// This attempt let someone in before, and the cookie was handed out then.
    #[error(transparent)]
    SecretShown(#[from] SecretShown),
    /// The attempt cannot go on.
    #[error(transparent)]
    Idempotency(#[from] IdempotencyError),
    /// The vault failed.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Why a password reset was refused.
#[derive(Debug, thiserror::Error)]
pub enum ResetError {
    /// Unknown, used, expired, or of a user who may not log on.
    #[error("the reset cannot be used")]
    Dead,
    /// Too many lately.
    #[error("throttled")]
    Throttled {
        /// How long until the next is admitted.
        wait: Duration,
    },
    /// The new password breaks a rule. The reset can still be used.
    #[error(transparent)]
    Password(#[from] PasswordRefused),
    /// The vault failed.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

//! What sessions refuse.

use crate::{password::PasswordRefused, store::StoreError, vault::VaultError};
use time::Duration;

/// Why something about a session was refused.
#[derive(Debug, thiserror::Error)]
pub enum SessionError {
    /// There is no such session, or it has ended.
    #[error("the session has ended")]
    Ended,
    /// Not one of the user's live sessions.
    #[error("no such session")]
    Unknown,
    /// The account does not offer this language.
    #[error("the language is not offered")]
    LanguageNotOffered,
    /// The password must be changed first.
    #[error("the password must be changed first")]
    PasswordChangeRequired,
    /// The second factor comes first.
    #[error("the second factor must be given first")]
    SecondFactorRequired,
    /// The present password is wrong or missing.
    #[error("the present password is wrong")]
    WrongPassword,
    /// Too many wrong passwords lately.
    #[error("throttled")]
    Throttled {
        /// How long until the next try is admitted.
        wait: Duration,
    },
    /// The new password breaks a rule.
    #[error(transparent)]
    Password(#[from] PasswordRefused),
    /// The vault failed.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

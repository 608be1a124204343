//! What sessions refuse, on the wire.

use crate::problem::{Code, Problem};
use domain::{password::PasswordRefused, session::SessionError};
use std::time::Duration;

/// A refusal that ends by itself.
pub(crate) fn throttled(wait: time::Duration) -> Problem {
    Problem::new(Code::Throttled).retry_after(Duration::try_from(wait).unwrap_or(Duration::ZERO))
}

impl From<PasswordRefused> for Problem {
    fn from(refused: PasswordRefused) -> Self {
        match refused {
            PasswordRefused::TooShort { min_length } => Self::new(Code::PasswordTooShort)
                .with("min_length", min_length)
                .detail(format!("At least {min_length} characters.")),
            PasswordRefused::TooLong => Self::new(Code::PasswordTooLong),
            PasswordRefused::Common => Self::new(Code::PasswordCommon),
        }
    }
}

impl From<SessionError> for Problem {
    fn from(error: SessionError) -> Self {
        match error {
            SessionError::Ended => Self::new(Code::NotLoggedOn),
            SessionError::Unknown => Self::new(Code::NotFound),
            SessionError::LanguageNotOffered => Self::new(Code::InvalidFields).fault(
                "/language",
                "language_not_offered",
                "This language is not offered.",
            ),
            SessionError::PasswordChangeRequired => Self::new(Code::PasswordChangeRequired),
            SessionError::SecondFactorRequired => Self::new(Code::SecondFactorRequired),
            SessionError::WrongPassword => Self::new(Code::PasswordWrong),
            SessionError::Throttled { wait } => throttled(wait),
            SessionError::Password(refused) => refused.into(),
            SessionError::Vault(error) => error.into(),
            SessionError::Store(error) => error.into(),
        }
    }
}

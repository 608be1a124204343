//! What log-on refuses, on the wire: one text for every reason.

use crate::problem::{Code, Problem};
use domain::logon::{LogonError, ResetError};

use crate::session::throttled;

impl From<LogonError> for Problem {
    fn from(error: LogonError) -> Self {
        match error {
            LogonError::Refused => Self::new(Code::LogonRefused)
                .detail("Check what you typed, ask for a new code, or use the newest link."),
            LogonError::Throttled { wait } => throttled(wait),
            LogonError::UnknownLink => Self::new(Code::LinkUnknown),
            LogonError::SecretShown(shown) => shown.into(),
            LogonError::Idempotency(error) => error.into(),
            LogonError::Vault(error) => error.into(),
            LogonError::Store(error) => error.into(),
        }
    }
}

impl From<ResetError> for Problem {
    fn from(error: ResetError) -> Self {
        match error {
            ResetError::Dead => Self::new(Code::ResetDead),
            ResetError::Throttled { wait } => throttled(wait),
            ResetError::Password(refused) => Self::from(refused).in_password_field("/new_password"),
            ResetError::Vault(error) => error.into(),
            ResetError::Store(error) => error.into(),
        }
    }
}

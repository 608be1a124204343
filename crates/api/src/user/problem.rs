//! What the directory refuses, on the wire.

use crate::problem::{Code, Problem};
use domain::user::UserError;

impl From<UserError> for Problem {
    fn from(error: UserError) -> Self {
        match error {
            UserError::Unknown => Self::new(Code::NotFound),
            UserError::AddressTaken => {
                Self::new(Code::AddressTaken).in_field(Code::AddressTaken, "/address")
            }
            UserError::AddressNotInternal => {
                Self::new(Code::AddressNotInternal).in_field(Code::AddressNotInternal, "/address")
            }
            UserError::ExternalUser => Self::new(Code::ExternalUser),
            UserError::OwnPermissions => Self::new(Code::OwnPermissions),
            UserError::PasswordsDiffer => Self::new(Code::PasswordsDiffer)
                .in_field(Code::PasswordsDiffer, "/password_confirmation"),
            UserError::EnoughInFlight => Self::new(Code::EnoughInFlight),
            UserError::NothingToRead => Self::new(Code::NothingToRead),
            UserError::LogonNotAllowed => Self::new(Code::LogonNotAllowed),
            UserError::Password(refused) => Self::from(refused).in_password_field("/password"),
            UserError::Idempotency(error) => error.into(),
            UserError::Vault(error) => error.into(),
            UserError::Store(error) => error.into(),
        }
    }
}

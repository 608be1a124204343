//! What registration refuses of administrators, on the wire.

use crate::problem::Problem;
use domain::registration::RegistrationError;

impl From<RegistrationError> for Problem {
    fn from(error: RegistrationError) -> Self {
        match error {
            RegistrationError::Idempotency(error) => error.into(),
            RegistrationError::Vault(error) => error.into(),
            RegistrationError::Store(error) => error.into(),
        }
    }
}

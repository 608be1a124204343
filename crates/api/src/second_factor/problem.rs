//! What second factors refuse, on the wire.

use crate::{
    problem::{Code, Problem},
    session::throttled,
};
use domain::second_factor::SecondFactorError;

impl From<SecondFactorError> for Problem {
    fn from(error: SecondFactorError) -> Self {
        match error {
            SecondFactorError::UnknownUser => Self::new(Code::NotFound),
            SecondFactorError::AlreadyEnrolled => Self::new(Code::SecondFactorEnrolled),
            SecondFactorError::NotEnrolled => Self::new(Code::SecondFactorMissing),
            SecondFactorError::WrongCode => {
                Self::new(Code::SecondFactorWrong).in_field(Code::SecondFactorWrong, "/code")
            }
            SecondFactorError::ProofRequired => Self::new(Code::ProofRequired),
            SecondFactorError::Own => Self::new(Code::OwnPermissions),
            SecondFactorError::Throttled { wait } => throttled(wait),
            SecondFactorError::Idempotency(error) => error.into(),
            SecondFactorError::SecretShown(error) => error.into(),
            SecondFactorError::Vault(error) => error.into(),
            SecondFactorError::Store(error) => error.into(),
        }
    }
}

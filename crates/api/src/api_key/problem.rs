//! What API keys refuse, on the wire.

use crate::problem::{Code, Problem};
use domain::api_key::ApiKeyError;

impl From<ApiKeyError> for Problem {
    fn from(error: ApiKeyError) -> Self {
        let fault = |pointer, code, detail: &str| {
            Self::new(Code::InvalidFields).fault(pointer, code, detail)
        };
        match error {
            ApiKeyError::Unknown => Self::new(Code::NotFound),
            ApiKeyError::Invalid => Self::new(Code::NotLoggedOn),
            ApiKeyError::UnknownUser => fault("/user_id", "unknown_user", "There is no such user."),
            ApiKeyError::NoScope => fault("/scopes", "empty", "A key needs at least one scope."),
            ApiKeyError::ExpiryInvalid => fault(
                "/expires_at",
                "out_of_range",
                "A time to come, at most a year ahead.",
            ),
            ApiKeyError::TooMany => Self::new(Code::TooManyKeys),
            ApiKeyError::Idempotency(error) => error.into(),
            ApiKeyError::SecretShown(shown) => shown.into(),
            ApiKeyError::Store(error) => error.into(),
        }
    }
}

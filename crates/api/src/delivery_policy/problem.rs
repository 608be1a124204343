//! What delivery policies refuse, on the wire.

use crate::problem::{Code, Problem};
use domain::delivery_policy::DeliveryPolicyError;

impl From<DeliveryPolicyError> for Problem {
    fn from(error: DeliveryPolicyError) -> Self {
        match error {
            DeliveryPolicyError::Unknown => Self::new(Code::NotFound),
            DeliveryPolicyError::DomainTaken => {
                Self::new(Code::DomainTaken).in_field(Code::DomainTaken, "/domain")
            }
            DeliveryPolicyError::TooMany => Self::new(Code::TooMany),
            DeliveryPolicyError::Idempotency(error) => error.into(),
            DeliveryPolicyError::Store(error) => error.into(),
        }
    }
}

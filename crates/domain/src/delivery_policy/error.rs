//! What delivery policies refuse.

use crate::{idempotency::IdempotencyError, store::StoreError};

/// Why something about a delivery policy was refused.
#[derive(Debug, thiserror::Error)]
pub enum DeliveryPolicyError {
    /// There is no such delivery policy in the account.
    #[error("no such delivery policy")]
    Unknown,
    /// Another delivery policy is about this domain.
    #[error("the domain has a delivery policy")]
    DomainTaken,
    /// The account has as many as it may have.
    #[error("there are too many delivery policies")]
    TooMany,
    /// The attempt cannot go on.
    #[error(transparent)]
    Idempotency(#[from] IdempotencyError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

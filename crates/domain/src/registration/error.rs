//! What registration refuses of administrators. What it refuses of everybody else, log-on says.

use crate::{idempotency::IdempotencyError, store::StoreError, vault::VaultError};

/// Why something about registration was refused.
#[derive(Debug, thiserror::Error)]
pub enum RegistrationError {
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

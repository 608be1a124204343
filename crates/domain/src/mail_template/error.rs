//! What templates refuse.

use super::Fault;
use crate::{idempotency::IdempotencyError, store::StoreError, vault::VaultError};

/// Why something about a template was refused.
#[derive(Debug, thiserror::Error)]
pub enum TemplateError {
    /// There is no such account or user.
    #[error("no such template")]
    Unknown,
    /// The wording cannot stand.
    #[error("the wording cannot stand")]
    Faulty(Vec<Fault>),
    /// The key was used for something else.
    #[error(transparent)]
    Idempotency(#[from] IdempotencyError),
    /// The vault failed.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

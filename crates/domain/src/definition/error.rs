//! What definitions refuse.

use super::EffectFault;
use crate::{idempotency::IdempotencyError, store::StoreError};

/// Why something about a definition was refused.
#[derive(Debug, thiserror::Error)]
pub enum DefinitionError {
    /// There is no such definition in the account.
    #[error("no such definition")]
    Unknown,
    /// Another definition has this name.
    #[error("the name is taken")]
    NameTaken,
    /// Effects do not hold what they must.
    #[error("effects are out of range")]
    Faulty(Vec<EffectFault>),
    /// The built-in default stays as it is (D2).
    #[error("the built-in default cannot be changed")]
    BuiltIn,
    /// It is retired, and stays as it was.
    #[error("the definition is retired")]
    Retired,
    /// Policies use it; their names.
    #[error("policies use the definition")]
    InUse(Vec<String>),
    /// The account has as many as it may have.
    #[error("there are too many definitions")]
    TooMany,
    /// The attempt cannot go on.
    #[error(transparent)]
    Idempotency(#[from] IdempotencyError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

//! What groups refuse.

use crate::{idempotency::IdempotencyError, store::StoreError};

/// Why something about a group was refused.
#[derive(Debug, thiserror::Error)]
pub enum GroupError {
    /// There is no such group in the account.
    #[error("no such group")]
    Unknown,
    /// Another group has this name.
    #[error("the name is taken")]
    NameTaken,
    /// Policies use it; their names.
    #[error("policies use the group")]
    InUse(Vec<String>),
    /// The account has as many as it may have.
    #[error("there are too many groups")]
    TooMany,
    /// The group would have more members than it may.
    #[error("there are too many members")]
    TooManyMembers,
    /// The attempt cannot go on.
    #[error(transparent)]
    Idempotency(#[from] IdempotencyError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

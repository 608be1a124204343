//! What policies refuse.

use crate::{idempotency::IdempotencyError, store::StoreError};

/// A part of a policy that does not hold what it must.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PolicyFault {
    /// A side names a group that is not there; the side.
    UnknownGroup(&'static str),
    /// A side names an internal domain that is not one of the account's own; the side.
    DomainNotInternal(&'static str),
    /// A side names an external domain that is one of the account's own; the side.
    DomainInternal(&'static str),
    /// A definition is not there, or retired; its place among those named.
    UnknownDefinition(usize),
    /// It applies, and names none or several.
    NotOneDefinition,
    /// It would end before it starts.
    EndsBeforeStart,
}

/// Why something about a policy was refused.
#[derive(Debug, thiserror::Error)]
pub enum PolicyError {
    /// There is no such policy in the account.
    #[error("no such policy")]
    Unknown,
    /// Another policy has this name.
    #[error("the name is taken")]
    NameTaken,
    /// Parts of it are at fault.
    #[error("parts of the policy are at fault")]
    Faulty(Vec<PolicyFault>),
    /// The account has as many as it may have.
    #[error("there are too many policies")]
    TooMany,
    /// The attempt cannot go on.
    #[error(transparent)]
    Idempotency(#[from] IdempotencyError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

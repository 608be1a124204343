//! What quotas and packs refuse.

use super::Quota;
use crate::{message::Person, store::StoreError, vault::VaultError};

/// A send that would pass the limit (Q3): nothing was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuotaRefusal {
    /// How the quota stands.
    pub quota: Quota,
    /// Where in the request the addresses stand that would be new this month.
    pub new: Vec<String>,
    /// Whom to ask for a bulk sender pack.
    pub ask: Vec<Person>,
}

/// Why a use case of quotas did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum QuotaError {
    /// There is no such pack, user or message, or it is none of the caller's.
    #[error("no such pack, user or message")]
    Unknown,
    /// Quotas are for licensed users.
    #[error("the user has no licence and so no quota")]
    NotLicensed,
    /// Nobody has the id that the pack was to be assigned to.
    #[error("there is no such user to assign the pack to")]
    UnknownAssignee,
    /// The pack was to be assigned to somebody without a licence.
    #[error("a pack is for a licensed user")]
    AssigneeNotLicensed,
    /// The pack is somebody else's.
    #[error("the pack is assigned to another user")]
    PackAssigned,
    /// So many, or so large, packs are not issued.
    #[error("the size is 1 to {max_size} and the count 1 to {max_count}",
        max_size = super::IssuePacks::MAX_SIZE, max_count = super::IssuePacks::MAX_COUNT)]
    OutOfBounds,
    /// The vault failed.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

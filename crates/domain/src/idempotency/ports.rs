//! What idempotency needs of the store.

use super::{Attempt, IdempotencyKey};
use crate::{
    id::{AccountId, UserId},
    store::StoreError,
};
use time::OffsetDateTime;
use uuid::Uuid;

/// A claim on a key for a resource about to be made.
#[derive(Debug, Clone)]
pub struct Claim<'a> {
    /// The account.
    pub account: AccountId,
    /// Who asks; keys of different users never meet.
    pub user: UserId,
    /// The key and what was asked.
    pub attempt: &'a Attempt,
    /// The resource that will be made.
    pub resource: Uuid,
    /// When.
    pub at: OffsetDateTime,
    /// From then on the key is forgotten.
    pub expires_at: OffsetDateTime,
}

/// What became of a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Claimed {
    /// The key was free, and is now this claim's.
    New,
    /// The key is another claim's.
    Before {
        /// What was asked then.
        fingerprint: [u8; 32],
        /// What was made then.
        resource: Uuid,
    },
}

/// The stored keys.
pub trait IdempotencyKeys {
    /// Takes the key if it is free or expired at `claim.at`, in one statement. A claim of a transaction still open MUST
    /// be waited for.
    fn claim_key(&mut self, claim: &Claim<'_>) -> Result<Claimed, StoreError>;

    /// What a claim on the key at `at` would find, without claiming it.
    fn find_claim(
        &mut self,
        account: AccountId,
        user: UserId,
        key: &IdempotencyKey,
        at: OffsetDateTime,
    ) -> Result<Claimed, StoreError>;

    /// Deletes up to `limit` keys expired at `now`; how many it deleted.
    fn prune_keys(&mut self, now: OffsetDateTime, limit: u16) -> Result<usize, StoreError>;
}

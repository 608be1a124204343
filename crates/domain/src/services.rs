//! What every service works with, and all services in one place.

use crate::{
    clock::Clock,
    id::RequestId,
    randomness::Randomness,
    store::Store,
    vault::{PasswordHasher, SessionEnvelopes, Vault},
};
use std::sync::Arc;
use time::OffsetDateTime;
use uuid::Uuid;

/// The driven ports, shared by all services.
#[derive(Debug, Clone)]
pub struct Deps {
    /// The database.
    pub store: Arc<dyn Store>,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Ids, tokens, codes.
    pub randomness: Arc<dyn Randomness>,
    /// Encryption.
    pub vault: Arc<dyn Vault>,
    /// Password hashing.
    pub hasher: Arc<dyn PasswordHasher>,
    /// Session cookies.
    pub envelopes: Arc<dyn SessionEnvelopes>,
}

impl Deps {
    /// A new UUIDv7 for `now`.
    pub fn new_id(&self, now: OffsetDateTime) -> Uuid {
        self.randomness.uuid(now)
    }

    /// A new request id.
    pub fn new_request_id(&self) -> RequestId {
        RequestId::from_uuid(self.new_id(self.clock.now()))
    }
}

/// Every service of the product.
#[derive(Debug, Clone)]
pub struct Services {
    /// The ports, for what has no service of its own.
    pub deps: Arc<Deps>,
}

impl Services {
    /// Builds all services over the same ports.
    pub fn new(deps: Deps) -> Self {
        Self {
            deps: Arc::new(deps),
        }
    }
}

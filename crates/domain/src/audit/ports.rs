//! What the audit log needs of the store.

use super::AuditEntry;
use crate::store::StoreError;

/// The stored audit log.
pub trait AuditLog {
    /// Adds an entry, not yet sealed into the chain.
    fn record(&mut self, entry: &AuditEntry) -> Result<(), StoreError>;
}

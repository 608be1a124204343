//! What the change feed needs of the store.

use super::NewChange;
use crate::store::StoreError;

/// The stored change feed.
pub trait Changes {
    /// Adds changes, not yet numbered. A batch is a few statements, however many users are told.
    fn announce(&mut self, changes: &[NewChange]) -> Result<(), StoreError>;
}

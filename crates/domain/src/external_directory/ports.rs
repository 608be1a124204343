//! What external directories need of the store.

use super::{DomainNote, ExternalDomain};
use crate::{id::AccountId, page::Limit, store::StoreError};

/// Stored domains with their figures.
pub trait ExternalDomains {
    /// Leaves notes; waits for nobody.
    fn insert_domain_notes(&mut self, notes: &[DomainNote]) -> Result<(), StoreError>;

    /// Whether there are notes: a look that takes no lock.
    fn has_domain_notes(&mut self) -> Result<bool, StoreError>;

    /// Adds up to `limit` notes, of any account, to their domains and deletes them; how many there were. Two workers at once
    /// MUST never add the same note.
    fn fold_domain_notes(&mut self, limit: u16) -> Result<usize, StoreError>;

    /// A page of the account's domains by name, from after `after`, with names that begin with `prefix`; fetches one row
    /// more than the limit.
    fn list_external_domains(
        &mut self,
        account: AccountId,
        prefix: &str,
        after: Option<&str>,
        limit: Limit,
    ) -> Result<Vec<ExternalDomain>, StoreError>;
}

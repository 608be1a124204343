//! Use cases of external directories.

use super::ExternalDomain;
use crate::{caller::Caller, page::Limit, services::Deps, store::StoreError};
use std::sync::Arc;

/// Use cases of external directories.
#[derive(Debug, Clone)]
pub struct ExternalDirectoryService {
    deps: Arc<Deps>,
}

impl ExternalDirectoryService {
    /// How many notes one transaction of the worker adds up.
    const BATCH: u16 = 500;

    /// Over these ports.
    pub fn new(deps: Arc<Deps>) -> Self {
        Self { deps }
    }

    /// A page of the domains by name, and whether more follow it.
    pub fn list(
        &self,
        caller: &Caller,
        prefix: &str,
        after: Option<&str>,
        limit: Limit,
    ) -> Result<(Vec<ExternalDomain>, bool), StoreError> {
        let mut rows = self
            .deps
            .store
            .read(|tx| tx.list_external_domains(caller.account, prefix, after, limit))?;
        let more = rows.len() > limit.rows();
        rows.truncate(limit.rows());
        Ok((rows, more))
    }

    /// Brings the figures up to date, a batch at a time; how many notes there were.
    pub fn fold(&self) -> Result<usize, StoreError> {
        let mut folded = 0;
        while self.deps.store.read(|tx| tx.has_domain_notes())? {
            let batch = self
                .deps
                .store
                .write(|tx| tx.fold_domain_notes(Self::BATCH))?;
            folded += batch;
            if batch == 0 {
                // Another worker has them.
                break;
            }
        }
        Ok(folded)
    }
}

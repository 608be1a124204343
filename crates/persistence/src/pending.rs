//! Repositories whose tables are still to come; each implementation here moves to its noun's folder with its migration.

use crate::transaction::Transaction;
use domain::{
    audit::{AuditEntry, AuditLog},
    change::{Changes, NewChange},
    idempotency::{Claim, Claimed, IdempotencyKeys},
    outbox::{Outbox, SealedMail},
    store::StoreError,
};

fn pending<T>() -> Result<T, StoreError> {
    Err(StoreError::Failed("no table yet".into()))
}

impl AuditLog for Transaction<'_> {
    fn record(&mut self, _: &AuditEntry) -> Result<(), StoreError> {
        pending()
    }
}

impl Changes for Transaction<'_> {
    fn announce(&mut self, _: &[NewChange]) -> Result<(), StoreError> {
        pending()
    }
}

impl IdempotencyKeys for Transaction<'_> {
    fn claim_key(&mut self, _: &Claim<'_>) -> Result<Claimed, StoreError> {
        pending()
    }

    fn prune_keys(&mut self, _: time::OffsetDateTime, _: u16) -> Result<usize, StoreError> {
        pending()
    }
}

impl Outbox for Transaction<'_> {
    fn enqueue(&mut self, _: &[SealedMail]) -> Result<(), StoreError> {
        pending()
    }
}

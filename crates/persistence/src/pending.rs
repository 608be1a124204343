//! Repositories whose tables are still to come; each implementation here moves to its noun's folder with its migration.

use crate::transaction::Transaction;
use domain::{
    audit::{AuditEntry, AuditLog},
    change::{Changes, NewChange},
    id::{AccountId, MessageId, UserId},
    idempotency::{Claim, Claimed, IdempotencyKeys},
    link::{LinkTarget, LinkTargets},
    outbox::{Outbox, SealedMail},
    store::StoreError,
};
use time::OffsetDateTime;

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

impl LinkTargets for Transaction<'_> {
    fn find_link_target(
        &mut self,
        _: AccountId,
        _: MessageId,
    ) -> Result<Option<LinkTarget>, StoreError> {
        pending()
    }

    fn find_newest_readable(
        &mut self,
        _: AccountId,
        _: UserId,
        _: OffsetDateTime,
    ) -> Result<Option<LinkTarget>, StoreError> {
        pending()
    }
}

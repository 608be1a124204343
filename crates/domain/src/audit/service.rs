//! Reading the audit log, sealing it, checking it.

use super::{
    AuditEntry, AuditFilter, Chain, Checkpoint, Verification,
    verification::{Verifier, unreadable},
};
use crate::{
    caller::Caller,
    id::AccountId,
    page::{Cursor, Limit, Page},
    services::Deps,
    store::StoreError,
    vault::VaultError,
};
use std::sync::Arc;
use time::Duration;

/// How many entries are sealed in one transaction.
const BATCH: u16 = 200;

/// How often a chain's head is signed.
const CHECKPOINT_EVERY: Duration = Duration::hours(1);

/// Why the audit log could not be read, sealed or checked.
#[derive(Debug, thiserror::Error)]
pub enum AuditError {
    /// The checkpoint could not be signed.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The audit log's use cases.
#[derive(Debug, Clone)]
pub struct AuditService {
    deps: Arc<Deps>,
}

impl AuditService {
    /// Over these ports.
    pub fn new(deps: Arc<Deps>) -> Self {
        Self { deps }
    }

    /// Entries of the caller's account, newest first.
    pub fn list(
        &self,
        caller: &Caller,
        filter: AuditFilter,
        after: Option<Cursor>,
        limit: Limit,
    ) -> Result<Page<AuditEntry>, AuditError> {
        self.deps
            .store
            .read(|tx| Ok(tx.list_audit_entries(caller.account, filter, after, limit)?))
    }

    /// Seals every entry that is committed and not yet sealed, account by account; how many it sealed. Any number of
    /// processes may call it at once.
    pub fn seal_pending(&self) -> Result<usize, AuditError> {
        let accounts = self.deps.store.read(|tx| tx.list_unsealed_accounts())?;
        let mut sealed = 0;
        for account in accounts {
            loop {
                let batch = self.seal_batch(account)?;
                sealed += batch;
                if batch < usize::from(BATCH) {
                    break;
                }
            }
        }
        Ok(sealed)
    }

    fn seal_batch(&self, account: AccountId) -> Result<usize, StoreError> {
        let chain = Chain(&*self.deps.vault);
        self.deps.store.write(|tx| {
            let head = tx.find_chain_head(account)?;
            let entries = tx.list_unsealed_entries(account, BATCH)?;
            let mut links = Vec::with_capacity(entries.len());
            let mut newest = head;
            for entry in &entries {
                newest = chain.extended(&newest, entry);
                links.push((entry.id, newest));
            }
            // The conditional move of the head is the lock: of two sealers one moves it, the other leaves this batch.
            if links.is_empty() || !tx.advance_chain(account, &head, &newest)? {
                return Ok(0);
            }
            for (entry, link) in &links {
                tx.save_seal(account, *entry, link)?;
            }
            Ok(links.len())
        })
    }

    /// Signs the head of every chain that grew and whose last checkpoint is an hour old; the new checkpoints, for the
    /// log outside the database.
    pub fn sign_checkpoints(&self) -> Result<Vec<Checkpoint>, AuditError> {
        let now = self.deps.clock.now();
        let accounts = self.deps.store.read(|tx| tx.list_accounts())?;
        let mut signed = Vec::new();
        for account in accounts {
            let checkpoint = self.deps.store.write(|tx| {
                let head = tx.find_chain_head(account.id)?;
                let last = tx.find_newest_checkpoint(account.id)?;
                let due = last.is_none_or(|last| {
                    head.seq > last.head.seq && now >= last.at + CHECKPOINT_EVERY
                });
                if head.seq == 0 || !due {
                    return Ok::<_, AuditError>(None);
                }
                let text = Checkpoint::text(account.id, &head, now);
                let signature = self
                    .deps
                    .vault
                    .sign_checkpoint(account.id, text.as_bytes())?;
                let checkpoint = Checkpoint {
                    account: account.id,
                    head,
                    at: now,
                    signature,
                };
                tx.insert_checkpoint(&checkpoint)?;
                Ok(Some(checkpoint))
            })?;
            signed.extend(checkpoint);
        }
        Ok(signed)
    }

    /// Walks the account's whole chain and its checkpoints, and names the first thing that is wrong.
    pub fn verify(&self, account: AccountId) -> Result<Verification, AuditError> {
        let verifier = Verifier {
            store: &*self.deps.store,
            vault: &*self.deps.vault,
            account,
        };
        match verifier.run() {
            Ok(verification) => Ok(verification),
            Err(error) => unreadable(error).map_err(AuditError::Store),
        }
    }
}

//! Reading the audit log, sealing it, checking it.

use super::{
    AuditAction, AuditEntry, Chain, Checkpoint, Verification, VerifiedSoFar,
    verification::{Verifier, unreadable},
};
use crate::{caller::Caller, id::AccountId, services::Deps, store::StoreError, vault::VaultError};
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
    /// The entry that a verification had come to is not what it was: begin again.
    #[error("the verification cannot go on from there")]
    PlaceLost,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The audit log's use cases.
#[derive(Debug, Clone)]
pub struct AuditService {
    pub(super) deps: Arc<Deps>,
}

impl AuditService {
    /// Over these ports.
    pub fn new(deps: Arc<Deps>) -> Self {
        Self { deps }
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
        match self.verifier(account).run() {
            Ok(verification) => Ok(verification),
            Err(error) => unreadable(error).map_err(AuditError::Store),
        }
    }

    /// Walks a stretch of the caller's chain on from where the last step came to, so that each answer comes soon however
    /// long the chain is. The last step, or the one that finds something, is noted in the log itself.
    pub fn verify_step(
        &self,
        caller: &Caller,
        from: Option<VerifiedSoFar>,
    ) -> Result<(VerifiedSoFar, Verification), AuditError> {
        let verifier = self.verifier(caller.account);
        let from = from.unwrap_or_default();
        if !verifier.stands_at(&from)? {
            return Err(AuditError::PlaceLost);
        }
        let (so_far, verification) = match verifier.step(from) {
            Ok(step) => step,
            Err(error) => {
                let verification = Verification {
                    entries: from.head.seq,
                    checkpoints: from.checkpoints,
                    ..unreadable(error)?
                };
                (from, verification)
            }
        };
        if so_far.complete || verification.finding.is_some() {
            let now = self.deps.clock.now();
            let finding = verification.finding.as_ref();
            let result = finding.map_or("sound".to_owned(), ToString::to_string);
            let act = AuditAction::ChainVerified;
            let entry = AuditEntry::by(caller, self.deps.audit_id(now), now, act)
                .with("entries", verification.entries.to_string())
                .with("result", result);
            self.deps.store.write(|tx| tx.record(&entry))?;
        }
        Ok((so_far, verification))
    }

    fn verifier(&self, account: AccountId) -> Verifier<'_> {
        Verifier {
            store: &*self.deps.store,
            vault: &*self.deps.vault,
            account,
        }
    }
}

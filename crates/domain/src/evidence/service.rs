//! Collecting evidence.

use super::{ChainedEntry, Evidence, SealedPart};
use crate::{
    audit::{
        AuditAction, AuditEntry, ChainHead, Checkpoint, LoggedEntry, audit_entries_on, audit_names,
    },
    caller::Caller,
    id::{AccountId, MessageId},
    message::{MessageError, Person, track},
    services::Deps,
    store::{StoreError, Tx},
    vault::{Part, VaultError},
};
use std::{collections::HashMap, sync::Arc};

/// How many entries evidence carries at most: a message to 500 recipients has a few thousand.
const MOST_ENTRIES: u16 = 10_000;

/// Why there is no evidence.
#[derive(Debug, thiserror::Error)]
pub enum EvidenceError {
    /// The message cannot be tracked.
    #[error(transparent)]
    Message(#[from] MessageError),
    /// Signing failed.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Use cases of evidence.
#[derive(Debug, Clone)]
pub struct EvidenceService {
    deps: Arc<Deps>,
}

impl EvidenceService {
    /// Over these ports.
    pub fn new(deps: Arc<Deps>) -> Self {
        Self { deps }
    }

    /// Collects what is known about a message of the caller's account, and notes in the log that it was done. For those
    /// who may read the audit log.
    pub fn collect(&self, caller: &Caller, id: MessageId) -> Result<Evidence, EvidenceError> {
        let now = self.deps.clock.now();
        let account = caller.account;
        let public_key = self.deps.vault.checkpoint_key(account)?;
        let evidence = self.deps.store.read(|tx| {
            let (loaded, tracking) = track(tx, caller, id, now)?;
            let (logged, entries_left_out) = audit_entries_on(tx, account, id, MOST_ENTRIES)?;
            let made_by = tx.find_user(account, caller.user)?.map(|user| Person {
                address: user.address,
                name: user.name,
            });
            Ok::<_, EvidenceError>(Evidence {
                made_at: now,
                made_by: made_by.ok_or(MessageError::Unknown)?,
                tracking,
                certificate: tx.find_certificate(account, id)?,
                parts: loaded
                    .sealed_parts()
                    .iter()
                    .filter_map(|(part, sealed)| self.part(*part, sealed))
                    .collect(),
                attachments: loaded
                    .held()
                    .iter()
                    .map(|held| (held.id, held.size_bytes))
                    .collect(),
                names: audit_names(tx, account, &logged)?,
                checkpoint: covering(tx, account, &logged)?,
                entries: chained(tx, account, logged)?,
                entries_left_out,
                public_key,
                account: loaded.account,
            })
        })?;
        let entry = AuditEntry::by(
            caller,
            self.deps.audit_id(now),
            now,
            AuditAction::EvidenceMade,
        )
        .on_message(id);
        self.deps.store.write(|tx| tx.record(&entry))?;
        Ok(evidence)
    }

    /// Makes one signed file of the evidence's files.
    pub fn pack(
        &self,
        evidence: &Evidence,
        files: &[(&str, Vec<u8>)],
    ) -> Result<Vec<u8>, EvidenceError> {
        let message = evidence.message();
        let title = format!(
            "account {}\nmessage {}\nmade-at {}",
            evidence.account.id,
            message.id,
            evidence.made_at.unix_timestamp()
        );
        let vault = &*self.deps.vault;
        Ok(vault.pack_evidence(evidence.account.id, &title, files)?)
    }

    fn part(&self, part: Part, sealed: &[u8]) -> Option<SealedPart> {
        let name = match part {
            Part::Subject => "subject",
            Part::Body => "body",
            Part::Preview => "preview",
            Part::RecallReason => "recall_reason",
            Part::Draft | Part::AttachmentLabel(_) | Part::ExtensionNote(_) => return None,
        };
        Some(SealedPart {
            name,
            size_bytes: sealed.len(),
            sha256: self.deps.vault.digest(sealed),
        })
    }
}

/// The checkpoint nearest to the newest of the entries: the first that covers it, else the newest there is.
fn covering(
    tx: &mut dyn Tx,
    account: AccountId,
    logged: &[LoggedEntry],
) -> Result<Option<Checkpoint>, StoreError> {
    let newest = logged
        .iter()
        .filter_map(|row| row.link)
        .map(|link| link.seq)
        .max();
    if let Some(seq) = newest {
        let covering = tx.list_checkpoints(account, seq - 1, 1)?;
        if let Some(checkpoint) = covering.into_iter().next() {
            return Ok(Some(checkpoint));
        }
    }
    tx.find_newest_checkpoint(account)
}

/// The entries with the hashes before them.
fn chained(
    tx: &mut dyn Tx,
    account: AccountId,
    logged: Vec<LoggedEntry>,
) -> Result<Vec<ChainedEntry>, StoreError> {
    let before = |row: &LoggedEntry| row.link.map(|link| link.seq - 1);
    let seqs: Vec<i64> = logged.iter().filter_map(before).collect();
    let mut hashes: HashMap<i64, [u8; 32]> = tx
        .list_seals(account, &seqs)?
        .into_iter()
        .map(|link| (link.seq, link.hash))
        .collect();
    hashes.insert(ChainHead::GENESIS.seq, ChainHead::GENESIS.hash);
    Ok(logged
        .into_iter()
        .map(|row| ChainedEntry {
            previous: before(&row).and_then(|seq| hashes.get(&seq).copied()),
            logged: row,
        })
        .collect())
}

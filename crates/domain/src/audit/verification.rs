//! Checking the chain.

use super::{Chain, ChainHead, Checkpoint, SealedEntry};
use crate::{
    id::{AccountId, AuditEntryId},
    store::{Store, StoreError},
    vault::Vault,
};

/// How many entries are read at once.
const BATCH: u16 = 500;

/// How many entries one step of a verification walks.
const STEP: i64 = 10_000;

/// What a check found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verification {
    /// How many entries fit, from the first on.
    pub entries: i64,
    /// How many checkpoints fit.
    pub checkpoints: usize,
    /// The first thing wrong; `None` when nothing is.
    pub finding: Option<Finding>,
}

/// How far a verification that goes step by step has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VerifiedSoFar {
    /// The newest entry that fits.
    pub head: ChainHead,
    /// How many checkpoints fit.
    pub checkpoints: usize,
    /// The number of the newest sealed entry.
    pub of: i64,
    /// Whether that is the end of the chain.
    pub complete: bool,
}

impl Default for VerifiedSoFar {
    fn default() -> Self {
        Self {
            head: ChainHead::GENESIS,
            checkpoints: 0,
            of: 0,
            complete: false,
        }
    }
}

/// What is wrong with a chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// The entry with this number is not what was sealed.
    Changed {
        /// Its number.
        seq: i64,
        /// Its id.
        entry: AuditEntryId,
    },
    /// The entry with this number is gone.
    Removed {
        /// Its number.
        seq: i64,
    },
    /// This entry was put in; it was never sealed.
    Added {
        /// Where it stands.
        seq: i64,
        /// Its id.
        entry: AuditEntryId,
    },
    /// This entry stands elsewhere than where it was sealed.
    Moved {
        /// Its number when it was sealed.
        sealed_as: i64,
        /// Where it stands.
        found_at: i64,
        /// Its id.
        entry: AuditEntryId,
    },
    /// An entry cannot even be read any more.
    Unreadable {
        /// Its id.
        entry: String,
    },
    /// The chain is whole in itself, but not the one whose head was signed: it was rewritten up to here.
    Rewritten {
        /// The number the checkpoint was made at.
        seq: i64,
    },
    /// A checkpoint's signature is not this installation's.
    CheckpointForged {
        /// The number it claims.
        seq: i64,
    },
}

impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Changed { seq, entry } => write!(f, "entry {seq} ({entry}) was changed"),
            Self::Removed { seq } => write!(f, "entry {seq} was removed"),
            Self::Added { seq, entry } => write!(f, "entry {entry} was added as number {seq}"),
            Self::Moved {
                sealed_as,
                found_at,
                entry,
            } => write!(
                f,
                "entry {sealed_as} ({entry}) was moved to number {found_at}"
            ),
            Self::Unreadable { entry } => write!(f, "entry {entry} was made unreadable"),
            Self::Rewritten { seq } => write!(
                f,
                "the chain was rewritten: entry {seq} is not the one whose checkpoint was signed"
            ),
            Self::CheckpointForged { seq } => write!(
                f,
                "the checkpoint at entry {seq} was not signed by this installation"
            ),
        }
    }
}

/// One run over one account.
pub(super) struct Verifier<'a> {
    pub(super) store: &'a dyn Store,
    pub(super) vault: &'a dyn Vault,
    pub(super) account: AccountId,
}

/// How far the walk has come.
struct Walk {
    head: ChainHead,
    finding: Option<Finding>,
}

impl Verifier<'_> {
    pub(super) fn run(&self) -> Result<Verification, StoreError> {
        let mut so_far = VerifiedSoFar::default();
        // What is sealed while the walk is under way is left for the next one.
        let end = self.store.read(|tx| tx.find_chain_head(self.account))?;
        loop {
            let (next, verification) = self.stretch(so_far, &end)?;
            if next.complete || verification.finding.is_some() {
                return Ok(verification);
            }
            so_far = next;
        }
    }

    /// Whether the entry that a verification came to is still what it was.
    pub(super) fn stands_at(&self, so_far: &VerifiedSoFar) -> Result<bool, StoreError> {
        if so_far.head.seq == 0 {
            return Ok(so_far.head == ChainHead::GENESIS);
        }
        let stored = self
            .store
            .read(|tx| tx.list_seals(self.account, &[so_far.head.seq]))?;
        Ok(stored.first() == Some(&so_far.head))
    }

    /// One step, up to the present end of the chain.
    pub(super) fn step(
        &self,
        from: VerifiedSoFar,
    ) -> Result<(VerifiedSoFar, Verification), StoreError> {
        let end = self.store.read(|tx| tx.find_chain_head(self.account))?;
        self.stretch(from, &end)
    }

    /// Walks at most [`STEP`] entries on towards `end`.
    fn stretch(
        &self,
        from: VerifiedSoFar,
        end: &ChainHead,
    ) -> Result<(VerifiedSoFar, Verification), StoreError> {
        let mut checkpoints = Vec::new();
        let mut after = from.head.seq;
        loop {
            let batch = self
                .store
                .read(|tx| tx.list_checkpoints(self.account, after, BATCH))?;
            let Some(last) = batch.last() else { break };
            after = last.head.seq;
            checkpoints.extend(batch);
        }
        let stop = end.seq.min(from.head.seq.saturating_add(STEP));
        let mut walk = self.walk(&from.head, stop, end, &checkpoints)?;
        let complete = walk.finding.is_none() && walk.head.seq >= end.seq;
        if complete {
            walk.finding = self.beyond(end, &checkpoints)?;
        }
        let passed = checkpoints
            .iter()
            .filter(|checkpoint| checkpoint.head.seq <= walk.head.seq)
            .count();
        let so_far = VerifiedSoFar {
            head: walk.head,
            checkpoints: from.checkpoints + passed,
            of: end.seq,
            complete,
        };
        let verification = Verification {
            entries: walk.head.seq,
            checkpoints: so_far.checkpoints,
            finding: walk.finding,
        };
        Ok((so_far, verification))
    }

    /// Walks the entries behind `from` up to number `stop`, comparing each checkpoint on the way.
    fn walk(
        &self,
        from: &ChainHead,
        stop: i64,
        end: &ChainHead,
        checkpoints: &[Checkpoint],
    ) -> Result<Walk, StoreError> {
        let chain = Chain(self.vault);
        let mut walk = Walk {
            head: *from,
            finding: None,
        };
        let mut checkpoints = checkpoints.iter().peekable();
        while walk.head.seq < stop {
            let batch = self.entries_after(walk.head.seq)?;
            if batch.is_empty() {
                walk.finding = Some(Finding::Removed {
                    seq: walk.head.seq + 1,
                });
                return Ok(walk);
            }
            for sealed in batch {
                if walk.head.seq == stop {
                    break;
                }
                let next = chain.extended(&walk.head, &sealed.entry);
                if sealed.seq != next.seq || sealed.hash != next.hash {
                    walk.finding = Some(self.name(&walk.head, &sealed, end)?);
                    return Ok(walk);
                }
                if let Some(checkpoint) = checkpoints.next_if(|c| c.head.seq == next.seq) {
                    walk.finding = self.compare(checkpoint, &next);
                    if walk.finding.is_some() {
                        return Ok(walk);
                    }
                }
                walk.head = next;
            }
        }
        Ok(walk)
    }

    fn entries_after(&self, seq: i64) -> Result<Vec<SealedEntry>, StoreError> {
        self.store
            .read(|tx| tx.list_sealed_entries(self.account, seq, BATCH))
    }

    fn compare(&self, checkpoint: &Checkpoint, link: &ChainHead) -> Option<Finding> {
        let seq = link.seq;
        let text = Checkpoint::text(self.account, &checkpoint.head, checkpoint.at);
        if !self
            .vault
            .checkpoint_is_genuine(self.account, text.as_bytes(), &checkpoint.signature)
        {
            return Some(Finding::CheckpointForged { seq });
        }
        (checkpoint.head.hash != link.hash).then_some(Finding::Rewritten { seq })
    }

    /// Entries and checkpoints past the end: an entry appended by hand, or a chain cut back below what was signed.
    fn beyond(
        &self,
        end: &ChainHead,
        checkpoints: &[Checkpoint],
    ) -> Result<Option<Finding>, StoreError> {
        let signed_beyond = checkpoints.iter().find(|c| c.head.seq > end.seq);
        let (grown, surplus) = self.store.read(|tx| {
            let grown = tx.find_chain_head(self.account)?;
            let surplus = tx.list_sealed_entries(self.account, grown.seq, 1)?;
            Ok::<_, StoreError>((grown, surplus))
        })?;
        if let Some(surplus) = surplus.first() {
            return Ok(Some(Finding::Added {
                seq: surplus.seq,
                entry: surplus.entry.id,
            }));
        }
        Ok(signed_beyond
            .filter(|checkpoint| checkpoint.head.seq > grown.seq)
            .map(|_| Finding::Removed { seq: end.seq + 1 }))
    }

    /// Names what happened at the first place that does not fit: `found` stands behind `head`, and should not.
    fn name(
        &self,
        head: &ChainHead,
        found: &SealedEntry,
        end: &ChainHead,
    ) -> Result<Finding, StoreError> {
        let seq = head.seq + 1;
        let fits = |entry: &SealedEntry| {
            let hash = Chain(self.vault).hash(&head.hash, &entry.entry);
            // Whoever moved an entry may or may not have moved its hash along.
            hash == entry.hash || (found.seq == seq && hash == found.hash)
        };
        let mut after = head.seq;
        loop {
            let batch = self.entries_after(after)?;
            let Some(last) = batch.last() else { break };
            after = last.seq;
            if let Some(belongs_here) = batch.iter().find(|entry| fits(entry)) {
                return self.name_displaced(seq, found, belongs_here);
            }
        }
        let present = self
            .store
            .read(|tx| tx.count_sealed_entries(self.account))?;
        if found.seq != seq || present < end.seq {
            return Ok(Finding::Removed { seq });
        }
        Ok(Finding::Changed {
            seq,
            entry: found.entry.id,
        })
    }

    /// The entry that belongs at `seq` stands further on: either it was moved there, or `found` was put before it and
    /// what follows renumbered.
    fn name_displaced(
        &self,
        seq: i64,
        found: &SealedEntry,
        belongs_here: &SealedEntry,
    ) -> Result<Finding, StoreError> {
        if found.entry.id != belongs_here.entry.id && belongs_here.seq == seq + 1 {
            let behind = Chain(self.vault).hash(&belongs_here.hash, &found.entry);
            let swapped = behind == found.hash || behind == belongs_here.hash;
            let next = self.entries_after(belongs_here.seq)?;
            let follows = next.first().is_none_or(|next| {
                Chain(self.vault).hash(&belongs_here.hash, &next.entry) == next.hash
            });
            if !swapped && follows {
                return Ok(Finding::Added {
                    seq,
                    entry: found.entry.id,
                });
            }
        }
        Ok(Finding::Moved {
            sealed_as: seq,
            found_at: belongs_here.seq,
            entry: belongs_here.entry.id,
        })
    }
}

/// A row of the log that does not parse is a finding, not a failure of the check.
pub(super) fn unreadable(error: StoreError) -> Result<Verification, StoreError> {
    let finding = match &error {
        StoreError::Corrupt {
            table: "audit_entries",
            id,
            ..
        } => Finding::Unreadable { entry: id.clone() },
        StoreError::Corrupt {
            table: "audit_checkpoints",
            id,
            ..
        } => Finding::CheckpointForged {
            seq: id.parse().unwrap_or(0),
        },
        _ => return Err(error),
    };
    Ok(Verification {
        entries: 0,
        checkpoints: 0,
        finding: Some(finding),
    })
}

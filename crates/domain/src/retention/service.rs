//! The sweeper's rounds.

use crate::{
    services::Deps,
    store::{StoreError, Tx},
    vault::VaultError,
};
use std::sync::Arc;
use time::{Duration, OffsetDateTime};

/// How many rows one transaction clears at most, so that nobody waits long for it.
const BATCH: u16 = 200;
/// How many batches of one kind a round clears; the rest waits for the next.
const BATCHES: usize = 25;

/// How long what was mailed to log on with is kept after it was made; longer than any of it lives.
const SPENT_SECRETS: Duration = Duration::days(1);
/// How long ended sessions are kept, for the list of one's own sessions and questions to the help desk.
const ENDED_SESSIONS: Duration = Duration::days(30);
/// How long attempts to log on are kept for the help desk; the audit log keeps its own record.
const LOGON_ATTEMPTS: Duration = Duration::days(90);
/// How long throttle buckets are kept after they were last touched; longer than any window.
const BUCKETS: Duration = Duration::days(1);
/// How long the change feed reaches back. Who was away for longer starts from the newest position.
const CHANGES: Duration = Duration::days(7);
/// How long finished mails about no message are kept, and the contents in the built-in viewer.
const MAILS: Duration = Duration::days(30);

/// Why a round could not be finished.
#[derive(Debug, thiserror::Error)]
pub enum RetentionError {
    /// Something could not be decrypted or encrypted.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What a round cleared.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Swept {
    /// Rows that had served their time.
    pub pruned: usize,
}

/// The sweeper's use cases.
#[derive(Debug, Clone)]
pub struct RetentionService {
    deps: Arc<Deps>,
}

/// Deletes up to a batch of rows that are done with before an instant; how many.
type Prune = fn(&mut dyn Tx, OffsetDateTime) -> Result<usize, StoreError>;

/// What is kept for how long.
const PRUNES: &[(Duration, Prune)] = &[
    (SPENT_SECRETS, |tx, before| {
        tx.delete_codes(before, BATCH.into())
    }),
    (SPENT_SECRETS, |tx, before| {
        tx.delete_password_resets(before, BATCH.into())
    }),
    (ENDED_SESSIONS, |tx, before| {
        tx.delete_sessions(before, BATCH.into())
    }),
    (LOGON_ATTEMPTS, |tx, before| {
        tx.delete_attempts(before, BATCH.into())
    }),
    (BUCKETS, |tx, before| {
        tx.delete_buckets(before, BATCH.into())
    }),
    (CHANGES, |tx, before| tx.prune_changes(before, BATCH)),
    (MAILS, |tx, before| tx.prune_mails(before, BATCH)),
    (Duration::ZERO, |tx, now| tx.prune_keys(now, BATCH)),
];

impl RetentionService {
    /// Over these ports.
    pub fn new(deps: Arc<Deps>) -> Self {
        Self { deps }
    }

    /// One round over everything that is kept for a time only.
    pub fn sweep(&self) -> Result<Swept, RetentionError> {
        let now = self.deps.clock.now();
        let mut swept = Swept::default();
        for (kept, prune) in PRUNES {
            for _ in 0..BATCHES {
                let pruned = self.deps.store.write(|tx| prune(tx, now - *kept))?;
                swept.pruned += pruned;
                if pruned < usize::from(BATCH) {
                    break;
                }
            }
        }
        Ok(swept)
    }
}

//! The sweeper's rounds.

use super::{DestructionCertificate, DestructionRule};
use crate::{
    account::{self, AccountError},
    audit::{AuditAction, AuditActor, AuditEntry},
    change::{ChangeKind, NewChange},
    id::{AccountId, AttachmentId, ChangeId, MessageId},
    quota::Month,
    services::Deps,
    store::{StoreError, Tx},
};
use std::sync::Arc;
use time::{Duration, OffsetDateTime};

/// How many rows one transaction clears at most, so that nobody waits long for it.
const BATCH: u16 = 200;
/// Of how many users one transaction forgets the addresses that counted; each has hundreds.
const USERS: u16 = 20;
/// How many messages one transaction destroys at most: each has up to 500 recipients' copies.
const DESTROYED_AT_ONCE: u16 = 20;
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
/// How long bytes that nothing holds are kept: an upload may still be under way.
const UNHELD_BYTES: Duration = Duration::days(1);
/// How long the change feed reaches back. Who was away for longer starts from the newest position.
const CHANGES: Duration = Duration::days(7);
/// How long the addresses that counted in a month are kept after its end: a send prepared before it may still commit.
const COUNTED_ADDRESSES: Duration = Duration::days(1);
/// How long what a user has used in a month is kept: an administrator looks back over a year.
const QUOTA_USAGE: Duration = Duration::days(400);
/// How long the figures of a day are kept: this month beside the same a year ago.
const FIGURES: Duration = Duration::days(400);
/// How long finished mails about no message are kept, and the contents in the built-in viewer.
const MAILS: Duration = Duration::days(30);

/// Why a round could not be finished.
#[derive(Debug, thiserror::Error)]
pub enum RetentionError {
    /// A shorter retention that had waited could not be put into force.
    #[error(transparent)]
    Account(#[from] AccountError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What a round cleared.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Swept {
    /// Rows that had served their time.
    pub pruned: usize,
    /// Received items taken out of the lists because their message expired.
    pub shelved: usize,
    /// Messages whose content was destroyed at the end of their retention.
    pub destroyed: usize,
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
    (LOGON_ATTEMPTS, |tx, before| {
        tx.delete_link_views(before, BATCH.into())
    }),
    (BUCKETS, |tx, before| {
        tx.delete_buckets(before, BATCH.into())
    }),
    (COUNTED_ADDRESSES, |tx, before| {
        tx.prune_counted_addresses(Month::of(before), USERS)
    }),
    (QUOTA_USAGE, |tx, before| {
        tx.prune_usage(Month::of(before), BATCH)
    }),
    (FIGURES, |tx, before| tx.prune_figures(before, BATCH)),
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
        let mut swept = Swept {
            shelved: in_batches(BATCH, || self.shelve(now))?,
            ..Swept::default()
        };
        let accounts = self.deps.store.read(|tx| tx.list_accounts())?;
        for account in &accounts {
            account::apply_due(&self.deps, account.id)?;
            swept.destroyed += in_batches(DESTROYED_AT_ONCE, || self.destroy(account.id, now))?;
        }
        for (kept, prune) in PRUNES {
            swept.pruned += in_batches(BATCH, || {
                Ok(self.deps.store.write(|tx| prune(tx, now - *kept))?)
            })?;
        }
        Ok(swept)
    }

    /// Attachments whose bytes nothing holds any more. Delete their bytes, then [`forget`](Self::forget) them: what breaks
    /// off between the two is found again.
    pub fn list_unheld(&self) -> Result<Vec<(AccountId, AttachmentId)>, RetentionError> {
        let before = self.deps.clock.now() - UNHELD_BYTES;
        Ok(self.deps.store.read(|tx| tx.list_unheld(before, BATCH))?)
    }

    /// Forgets an attachment whose bytes are gone.
    pub fn forget(
        &self,
        account: AccountId,
        attachment: AttachmentId,
    ) -> Result<(), RetentionError> {
        Ok(self
            .deps
            .store
            .write(|tx| tx.delete_attachment(account, attachment))?)
    }

    /// Takes expired items out of the lists, and tells their owners' open screens.
    fn shelve(&self, now: OffsetDateTime) -> Result<usize, RetentionError> {
        self.deps.store.write(|tx| {
            let shelved = tx.shelve_expired(now, BATCH)?;
            let changes: Vec<NewChange> = shelved
                .iter()
                .map(|item| NewChange {
                    id: ChangeId::from_uuid(self.deps.new_id(now)),
                    account: item.account,
                    user: item.user,
                    at: now,
                    kind: ChangeKind::MessageExpired,
                    message: Some(item.message),
                    item: Some(item.item),
                })
                .collect();
            tx.announce(&changes)?;
            Ok(shelved.len())
        })
    }

    /// Destroys the content of messages whose retention, as the account has it now, has ended (E1, E4).
    fn destroy(&self, account: AccountId, now: OffsetDateTime) -> Result<usize, RetentionError> {
        self.deps.store.write(|tx| {
            let Some(account) = tx.find_account(account)? else {
                return Ok(0);
            };
            let max_retention = account.settings.max_retention;
            // A message's retention ends at the instant `sent_at + max_retention`, that instant included.
            let sent_before = now - max_retention + Duration::microseconds(1);
            let ended = tx.list_messages_to_destroy(account.id, sent_before, DESTROYED_AT_ONCE)?;
            for message in &ended {
                self.destroy_one(tx, (account.id, *message), max_retention, now)?;
            }
            Ok(ended.len())
        })
    }

    fn destroy_one(
        &self,
        tx: &mut dyn Tx,
        (account, message): (AccountId, MessageId),
        max_retention: Duration,
        now: OffsetDateTime,
    ) -> Result<(), StoreError> {
        // Copies first and the message after them, as everyone who changes both.
        tx.retire_items(account, message)?;
        // Of two sweepers one notes the end; the other has nothing left to do.
        if !tx.save_destroyed(account, message, now)? {
            return Ok(());
        }
        tx.destroy_content(account, message)?;
        if let Some(message) = tx.find_message(account, message)? {
            let rule = DestructionRule::RetentionEnded { max_retention };
            tx.insert_certificate(&DestructionCertificate::of(&message, rule, now))?;
        }
        tx.withdraw_mails(account, message, now)?;
        tx.record(&AuditEntry {
            id: self.deps.audit_id(now),
            account,
            at: now,
            actor: AuditActor::System,
            action: AuditAction::MessageDestroyed,
            message: Some(message),
            user: None,
            object: None,
            details: vec![("rule".into(), "retention_ended".to_owned())],
            origin: None,
        })
    }
}

/// Repeats a batch while it is full, up to the bound of a round; how much was done.
fn in_batches(
    full: u16,
    mut batch: impl FnMut() -> Result<usize, RetentionError>,
) -> Result<usize, RetentionError> {
    let mut done = 0;
    for _ in 0..BATCHES {
        let now = batch()?;
        done += now;
        if now < usize::from(full) {
            break;
        }
    }
    Ok(done)
}

//! The use cases of the mail queue, all of them an administrator's.

use super::{AlarmThresholds, DropReason, MailAlarm, MailQueueError, QueueFilter, QueuedMail};
use crate::{
    audit::{AuditAction, AuditEntry},
    caller::Caller,
    change::{ChangeKind, NewChange},
    id::{ChangeId, MailId, MessageId},
    page::{Cursor, Limit, Page},
    services::Deps,
};
use std::sync::Arc;
use time::OffsetDateTime;

/// What a retry or a drop did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueueChange {
    /// The mails it changed, in the order asked for. The others do not wait any more, are being sent this moment, or are not
    /// there.
    pub changed: Vec<MailId>,
}

/// Use cases of the mail queue.
#[derive(Debug, Clone)]
pub struct MailQueueService {
    deps: Arc<Deps>,
}

impl MailQueueService {
    /// How many mails one retry or drop takes.
    pub const AT_ONCE: usize = 100;

    /// Over these ports.
    pub fn new(deps: Arc<Deps>) -> Self {
        Self { deps }
    }

    /// A page of the queue, newest first.
    pub fn list(
        &self,
        caller: &Caller,
        filter: &QueueFilter,
        after: Option<Cursor>,
        limit: Limit,
    ) -> Result<Page<QueuedMail>, MailQueueError> {
        let since = self.deps.clock.now() - QueuedMail::KEPT;
        let rows = self
            .deps
            .store
            .read(|tx| tx.list_queue(caller.account, filter, since, after, limit))?;
        Ok(Page::cut(rows, limit, |mail| Cursor {
            at: mail.created_at,
            id: *mail.id.as_uuid(),
        }))
    }

    /// Has mails tried at once that would be tried later.
    pub fn retry(&self, caller: &Caller, mails: &[MailId]) -> Result<QueueChange, MailQueueError> {
        let now = self.deps.clock.now();
        self.deps.store.write(|tx| {
            let mut changed = Vec::new();
            for mail in mails {
                if let Some(message) = tx.hasten_mail(caller.account, *mail, now)? {
                    let entry = self.entry(caller, AuditAction::MailRetried, *mail, message, now);
                    tx.record(&entry)?;
                    changed.push(*mail);
                }
            }
            Ok(QueueChange { changed })
        })
    }

    /// Takes mails out of the queue. Senders see on their messages what became of a notification that still waited.
    pub fn drop_mails(
        &self,
        caller: &Caller,
        mails: &[MailId],
        reason: &DropReason,
    ) -> Result<QueueChange, MailQueueError> {
        let now = self.deps.clock.now();
        self.deps.store.write(|tx| {
            let mut changed = Vec::new();
            for mail in mails {
                let Some(dropped) = tx.drop_mail(caller.account, *mail, reason, now)? else {
                    continue;
                };
                let waited = if dropped.waited { "waiting" } else { "failed" };
                let entry = self
                    .entry(
                        caller,
                        AuditAction::MailDropped,
                        *mail,
                        dropped.message,
                        now,
                    )
                    .with("state", waited)
                    .with("reason", reason.as_str().to_owned());
                tx.record(&entry)?;
                if let (true, Some(user), Some(message)) =
                    (dropped.waited, dropped.reports_to, dropped.message)
                {
                    tx.announce(&[NewChange {
                        id: ChangeId::from_uuid(self.deps.new_id(now)),
                        account: caller.account,
                        user,
                        at: now,
                        kind: ChangeKind::NotificationState,
                        message: Some(message),
                        item: None,
                    }])?;
                }
                changed.push(*mail);
            }
            Ok(QueueChange { changed })
        })
    }

    /// Whether somebody must look at the queue.
    pub fn alarm(&self, caller: &Caller) -> Result<MailAlarm, MailQueueError> {
        let now = self.deps.clock.now();
        let failed_since = now - AlarmThresholds::LATELY;
        let measure = self
            .deps
            .store
            .read(|tx| tx.measure_queue(caller.account, failed_since, AlarmThresholds::MOST))?;
        Ok(MailAlarm::judge(measure, AlarmThresholds::default(), now))
    }

    fn entry(
        &self,
        caller: &Caller,
        action: AuditAction,
        mail: MailId,
        message: Option<MessageId>,
        now: OffsetDateTime,
    ) -> AuditEntry {
        let entry =
            AuditEntry::by(caller, self.deps.audit_id(now), now, action).on_object(*mail.as_uuid());
        match message {
            Some(message) => entry.on_message(message),
            None => entry,
        }
    }
}

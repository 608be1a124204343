//! The mail queue on the wire.

use crate::problem::{Code, Problem};
use domain::{
    id::MailId,
    mail_queue::{
        AlarmReason, AlarmThresholds, DropReason, MailAlarm, MailQueueService, QueueChange,
        QueuedMail,
    },
    outbox::MailState,
};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use utoipa::ToSchema;
use uuid::Uuid;

/// Where a mail that is not delivered stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = QueuedMailState)]
pub(super) enum QueueStateName {
    /// Not tried yet.
    Queued,
    /// To be tried again.
    Deferred,
    /// Refused for good, or bounced because TLS is enforced and the other side did not offer it in time.
    Bounced,
    /// Given up.
    Failed,
}

impl From<QueueStateName> for MailState {
    fn from(name: QueueStateName) -> Self {
        match name {
            QueueStateName::Queued => Self::Queued,
            QueueStateName::Deferred => Self::Deferred,
            QueueStateName::Bounced => Self::Bounced,
            QueueStateName::Failed => Self::Failed,
        }
    }
}

/// A mail that is not delivered. What it says is not shown.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = QueuedMail)]
pub(super) struct QueuedMailWire {
    id: Uuid,
    /// What it is for.
    #[schema(example = "notification")]
    kind: &'static str,
    /// The message it is about.
    #[schema(required)]
    message_id: Option<Uuid>,
    #[schema(example = "bob@example.org")]
    recipient: String,
    state: QueueStateName,
    /// How often it was tried.
    #[schema(example = 3)]
    attempts: u32,
    /// The mail server's words, or why it could not be asked.
    #[schema(required, example = "451 4.7.1 greylisted, come back later")]
    answer: Option<String>,
    /// Whether it is being tried this moment.
    in_hand: bool,
    /// When it is tried next; `null` when it is not.
    #[serde(with = "time::serde::rfc3339::option")]
    #[schema(required)]
    next_attempt_at: Option<OffsetDateTime>,
    /// When it is given up.
    #[serde(with = "time::serde::rfc3339")]
    deadline: OffsetDateTime,
    #[serde(with = "time::serde::rfc3339")]
    created_at: OffsetDateTime,
    /// When its state last changed; `null` until it was tried.
    #[serde(with = "time::serde::rfc3339::option")]
    #[schema(required)]
    settled_at: Option<OffsetDateTime>,
}

impl From<QueuedMail> for QueuedMailWire {
    fn from(mail: QueuedMail) -> Self {
        Self {
            id: *mail.id.as_uuid(),
            kind: mail.kind.as_str(),
            message_id: mail.message.map(|id| *id.as_uuid()),
            recipient: mail.to.to_string(),
            state: match mail.state {
                MailState::Queued => QueueStateName::Queued,
                MailState::Deferred => QueueStateName::Deferred,
                MailState::Bounced => QueueStateName::Bounced,
                // What is sent is in no queue.
                MailState::Failed | MailState::Sent => QueueStateName::Failed,
            },
            attempts: mail.attempts,
            answer: mail.answer,
            in_hand: mail.in_hand,
            next_attempt_at: mail.next_attempt_at,
            deadline: mail.deadline,
            created_at: mail.created_at,
            settled_at: mail.settled_at,
        }
    }
}

/// Mails to try at once.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = RetryMails)]
pub(super) struct RetryMailsBody {
    #[schema(min_items = 1, max_items = 100)]
    mail_ids: Vec<Uuid>,
}

impl RetryMailsBody {
    pub(super) fn parse(&self) -> Result<Vec<MailId>, Problem> {
        ids(&self.mail_ids)
    }
}

/// Mails to take out of the queue.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = DropMails)]
pub(super) struct DropMailsBody {
    #[schema(min_items = 1, max_items = 100)]
    mail_ids: Vec<Uuid>,
    /// Why. The sender of a message reads it beside the recipient who was not told.
    #[schema(example = "The address was mistyped", min_length = 1, max_length = 200)]
    reason: String,
}

impl DropMailsBody {
    pub(super) fn parse(&self) -> Result<(Vec<MailId>, DropReason), Problem> {
        let reason = DropReason::new(&self.reason).ok_or_else(|| {
            Problem::new(Code::InvalidFields).fault(
                "/reason",
                "reason_invalid",
                "One line of 1 to 200 characters.",
            )
        })?;
        Ok((ids(&self.mail_ids)?, reason))
    }
}

fn ids(given: &[Uuid]) -> Result<Vec<MailId>, Problem> {
    if !(1..=MailQueueService::AT_ONCE).contains(&given.len()) {
        return Err(Problem::new(Code::InvalidFields).fault(
            "/mail_ids",
            "out_of_range",
            "1 to 100 mails.",
        ));
    }
    Ok(given.iter().copied().map(MailId::from_uuid).collect())
}

/// What was changed.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = MailQueueChange)]
pub(super) struct QueueChangeWire {
    /// The mails that were changed. The others do not wait any more, are being sent this moment, or are not there.
    changed_ids: Vec<Uuid>,
}

impl From<QueueChange> for QueueChangeWire {
    fn from(change: QueueChange) -> Self {
        let ids = change.changed.iter().map(|id| *id.as_uuid());
        Self {
            changed_ids: ids.collect(),
        }
    }
}

/// What is wrong with the queue.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = MailAlarmReason)]
enum ReasonName {
    /// Mails are due and nothing sends them.
    NotSending,
    /// A mail waits too long.
    WaitingLong,
    /// Many mails could not be delivered.
    ManyFailed,
}

/// Whether somebody must look at the queue, and why.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = MailQueueAlarm)]
pub(super) struct AlarmWire {
    /// What is wrong; nothing when empty.
    reasons: Vec<ReasonName>,
    /// When the oldest mail that waits was caused.
    #[serde(with = "time::serde::rfc3339::option")]
    #[schema(required)]
    oldest_waiting_at: Option<OffsetDateTime>,
    /// Since when the mail is due that is due longest; in the future when none is due.
    #[serde(with = "time::serde::rfc3339::option")]
    #[schema(required)]
    longest_due_at: Option<OffsetDateTime>,
    /// How many could not be delivered within the last day, counted up to 1,000.
    failed_last_day: u32,
    thresholds: ThresholdsWire,
}

/// From when on the alarm is raised.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = MailAlarmThresholds)]
struct ThresholdsWire {
    /// A mail is due and not tried for so long.
    #[schema(example = 600)]
    overdue_seconds: i64,
    /// A mail waits for so long.
    #[schema(example = 14_400)]
    waiting_seconds: i64,
    /// So many mails could not be delivered within a day.
    #[schema(example = 10)]
    failed_last_day: u32,
}

impl From<AlarmThresholds> for ThresholdsWire {
    fn from(thresholds: AlarmThresholds) -> Self {
        Self {
            overdue_seconds: thresholds.overdue.whole_seconds(),
            waiting_seconds: thresholds.waiting.whole_seconds(),
            failed_last_day: thresholds.failed,
        }
    }
}

impl From<MailAlarm> for AlarmWire {
    fn from(alarm: MailAlarm) -> Self {
        let reasons = alarm.reasons.iter().map(|reason| match reason {
            AlarmReason::NotSending => ReasonName::NotSending,
            AlarmReason::WaitingLong => ReasonName::WaitingLong,
            AlarmReason::ManyFailed => ReasonName::ManyFailed,
        });
        Self {
            reasons: reasons.collect(),
            oldest_waiting_at: alarm.measure.oldest_waiting,
            longest_due_at: alarm.measure.longest_due,
            failed_last_day: alarm.measure.failed,
            thresholds: alarm.thresholds.into(),
        }
    }
}

//! The dashboard on the wire.

use crate::message::wire::PersonWire;
use domain::{
    dashboard::{Dashboard, Day, DayFigures, Delay, NearQuota, WaitingMails},
    logon::LogonRefusal,
};
use serde::Serialize;
use time::OffsetDateTime;
use utoipa::ToSchema;
use uuid::Uuid;

/// What happened lately, and what needs somebody now.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Dashboard)]
pub(super) struct DashboardWire {
    /// Each day of the period, the oldest first; the last one is today.
    days: Vec<DayFiguresWire>,
    /// How long recipients who opened a message for the first time had let it wait, the shortest first.
    time_to_read: Vec<TimeToReadWire>,
    /// Refused log-ons by their true reason, the most frequent first.
    refused_logons: Vec<RefusedLogonsWire>,
    /// Users who have used 80 % of this month's quota or more, who used most first; ten at most.
    near_quota: Vec<NearQuotaWire>,
    /// Whether there are more of them.
    more_near_quota: bool,
    /// Mails that wait.
    queue: Vec<QueueWire>,
}

/// What happened on a day.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = DayFigures)]
struct DayFiguresWire {
    /// The day, in UTC.
    #[schema(format = Date, example = "2026-11-26")]
    day: String,
    /// Messages sent.
    #[schema(example = 42)]
    sent: u64,
    /// Recipients who opened a message for the first time.
    #[schema(example = 37)]
    read: u64,
    /// Messages recalled.
    #[schema(example = 1)]
    recalled: u64,
    /// Messages that expired; today's figure includes those that will before the day ends.
    #[schema(example = 9)]
    expired: u64,
    /// Notifications, reminders and fresh links that will not arrive.
    #[schema(example = 2)]
    failed_notifications: u64,
    /// Refused log-ons.
    #[schema(example = 5)]
    refused_logons: u64,
}

/// How many recipients opened a message within a time.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = TimeToRead)]
struct TimeToReadWire {
    /// Below so many seconds, and no less than the step before; `null` for all that took longer.
    #[schema(required, example = 3_600)]
    below_seconds: Option<u32>,
    /// How many.
    #[schema(example = 120)]
    readers: u64,
}

/// Refused log-ons of one reason.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = RefusedLogons)]
struct RefusedLogonsWire {
    /// `wrong_password`, `expired_code`, `throttled` …
    #[schema(example = "wrong_password")]
    reason: &'static str,
    /// How many.
    #[schema(example = 3)]
    count: u64,
}

/// A user whose quota nears its end.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = NearQuota)]
struct NearQuotaWire {
    user_id: Uuid,
    person: PersonWire,
    /// Unique addresses written to this month.
    #[schema(example = 480)]
    used: u32,
    /// How many there may be.
    #[schema(example = 500)]
    limit: u32,
}

/// Mails that wait in one state.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = QueuedMails)]
struct QueueWire {
    /// `queued`: not tried yet; `deferred`: to be tried again.
    #[schema(example = "deferred")]
    state: &'static str,
    /// How many; counted up to 10,000.
    #[schema(example = 3)]
    mails: u32,
    /// Whether there are more than that.
    more: bool,
    /// When the oldest was caused; `null` where none waits.
    #[schema(required)]
    #[serde(with = "time::serde::rfc3339::option")]
    oldest: Option<OffsetDateTime>,
}

impl From<Dashboard> for DashboardWire {
    fn from(dashboard: Dashboard) -> Self {
        Self {
            days: dashboard.days.into_iter().map(Into::into).collect(),
            time_to_read: dashboard.delays.into_iter().map(Into::into).collect(),
            refused_logons: dashboard.refusals.into_iter().map(Into::into).collect(),
            near_quota: dashboard.near_quota.into_iter().map(Into::into).collect(),
            more_near_quota: dashboard.more_near_quota,
            queue: dashboard.waiting.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<DayFigures> for DayFiguresWire {
    fn from(figures: DayFigures) -> Self {
        Self {
            day: date(figures.day),
            sent: figures.sent,
            read: figures.read,
            recalled: figures.recalled,
            expired: figures.expired,
            failed_notifications: figures.failed_notifications,
            refused_logons: figures.refused_logons,
        }
    }
}

impl From<(Delay, u64)> for TimeToReadWire {
    fn from((delay, readers): (Delay, u64)) -> Self {
        Self {
            below_seconds: delay.below_seconds(),
            readers,
        }
    }
}

impl From<(LogonRefusal, u64)> for RefusedLogonsWire {
    fn from((reason, count): (LogonRefusal, u64)) -> Self {
        Self {
            reason: reason.as_str(),
            count,
        }
    }
}

impl From<NearQuota> for NearQuotaWire {
    fn from(near: NearQuota) -> Self {
        Self {
            user_id: *near.user.as_uuid(),
            person: PersonWire::from(&near.person),
            used: near.quota.used,
            limit: near.quota.limit,
        }
    }
}

impl From<WaitingMails> for QueueWire {
    fn from(waiting: WaitingMails) -> Self {
        Self {
            state: waiting.state.as_str(),
            mails: waiting.mails,
            more: waiting.more,
            oldest: waiting.oldest,
        }
    }
}

/// RFC 3339's full-date.
fn date(day: Day) -> String {
    let date = day.start().date();
    format!(
        "{:04}-{:02}-{:02}",
        date.year(),
        u8::from(date.month()),
        date.day()
    )
}

//! What is counted, and by which days.

use crate::logon::LogonRefusal;
use std::borrow::Cow;
use time::{Duration, OffsetDateTime, Time, UtcOffset};

/// A day in UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(OffsetDateTime);

impl Day {
    /// The day of an instant.
    pub fn of(at: OffsetDateTime) -> Self {
        Self(at.to_offset(UtcOffset::UTC).replace_time(Time::MIDNIGHT))
    }

    /// Its first instant.
    pub const fn start(self) -> OffsetDateTime {
        self.0
    }

    /// The day so many days before.
    #[must_use]
    pub fn before(self, days: u16) -> Self {
        Self(self.0 - Duration::days(days.into()))
    }
}

/// How long a recipient let a message wait: the steps of the scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Delay {
    /// Under a quarter of an hour.
    QuarterHour,
    /// Under an hour.
    Hour,
    /// Under four hours.
    FourHours,
    /// Under a day.
    Day,
    /// Under three days.
    ThreeDays,
    /// Under a week.
    Week,
    /// Longer.
    Longer,
}

impl Delay {
    /// Every step, the shortest first.
    pub const ALL: [Self; 7] = [
        Self::QuarterHour,
        Self::Hour,
        Self::FourHours,
        Self::Day,
        Self::ThreeDays,
        Self::Week,
        Self::Longer,
    ];

    /// Below how many seconds; `None` for the last.
    pub const fn below_seconds(self) -> Option<u32> {
        Some(match self {
            Self::QuarterHour => 15 * 60,
            Self::Hour => 60 * 60,
            Self::FourHours => 4 * 60 * 60,
            Self::Day => 24 * 60 * 60,
            Self::ThreeDays => 3 * 24 * 60 * 60,
            Self::Week => 7 * 24 * 60 * 60,
            Self::Longer => return None,
        })
    }

    /// The step of a wait.
    pub fn of(wait: Duration) -> Self {
        Self::ALL
            .into_iter()
            .find(|step| {
                step.below_seconds()
                    .is_some_and(|below| wait < Duration::seconds(below.into()))
            })
            .unwrap_or(Self::Longer)
    }

    const fn as_str(self) -> &'static str {
        match self {
            Self::QuarterHour => "quarter_hour",
            Self::Hour => "hour",
            Self::FourHours => "four_hours",
            Self::Day => "day",
            Self::ThreeDays => "three_days",
            Self::Week => "week",
            Self::Longer => "longer",
        }
    }
}

/// Something that is counted by the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Figure {
    /// Messages sent.
    Sent,
    /// Recipients who opened a message for the first time.
    Read,
    /// Messages recalled.
    Recalled,
    /// Messages that ended on the day, by their expiry as it was moved last.
    Expired,
    /// Mails that carry a link and will not arrive.
    NotificationFailed,
    /// Refused log-ons.
    Refused(LogonRefusal),
    /// First openings, by how long they took.
    ReadAfter(Delay),
}

impl Figure {
    const REFUSED: &str = "refused.";
    const READ_AFTER: &str = "read_after.";

    /// Its stable name.
    pub fn name(self) -> Cow<'static, str> {
        match self {
            Self::Sent => "sent".into(),
            Self::Read => "read".into(),
            Self::Recalled => "recalled".into(),
            Self::Expired => "expired".into(),
            Self::NotificationFailed => "notification_failed".into(),
            Self::Refused(reason) => format!("{}{}", Self::REFUSED, reason.as_str()).into(),
            Self::ReadAfter(delay) => format!("{}{}", Self::READ_AFTER, delay.as_str()).into(),
        }
    }

    /// The figure of this name.
    pub fn parse(name: &str) -> Option<Self> {
        if let Some(reason) = name.strip_prefix(Self::REFUSED) {
            return LogonRefusal::parse(reason).map(Self::Refused);
        }
        if let Some(delay) = name.strip_prefix(Self::READ_AFTER) {
            return Delay::ALL
                .into_iter()
                .find(|step| step.as_str() == delay)
                .map(Self::ReadAfter);
        }
        [
            Self::Sent,
            Self::Read,
            Self::Recalled,
            Self::Expired,
            Self::NotificationFailed,
        ]
        .into_iter()
        .find(|figure| figure.name() == name)
    }
}

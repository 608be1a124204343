//! The calendar month that quotas are counted in.

use time::{Duration, OffsetDateTime, Time, UtcOffset};

/// A calendar month in UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month(OffsetDateTime);

impl Month {
    /// The month of an instant.
    pub fn of(at: OffsetDateTime) -> Self {
        let at = at.to_offset(UtcOffset::UTC).replace_time(Time::MIDNIGHT);
        Self(at - Duration::days(i64::from(at.day()) - 1))
    }

    /// Its first instant.
    pub const fn start(self) -> OffsetDateTime {
        self.0
    }

    /// The first instant of the next month: from then on nothing of this one counts.
    pub fn end(self) -> OffsetDateTime {
        self.0 + Duration::days(i64::from(self.0.month().length(self.0.year())))
    }
}

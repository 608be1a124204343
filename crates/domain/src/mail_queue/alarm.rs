//! When the queue needs somebody: told on the screen, since a mail about it might wait in the same queue.

use time::{Duration, OffsetDateTime};

/// How the queue stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct QueueMeasure {
    /// When the oldest mail that waits was caused.
    pub oldest_waiting: Option<OffsetDateTime>,
    /// Since when the mail is due that is due longest.
    pub longest_due: Option<OffsetDateTime>,
    /// How many could not be delivered lately, counted up to [`AlarmThresholds::MOST`].
    pub failed: u32,
}

/// From when on somebody must look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AlarmThresholds {
    /// A mail that is due and is not tried for so long: nothing is sent at all.
    pub overdue: Duration,
    /// A mail that waits for so long.
    pub waiting: Duration,
    /// So many mails that could not be delivered within [`AlarmThresholds::LATELY`].
    pub failed: u32,
}

impl AlarmThresholds {
    /// How far back failures count.
    pub const LATELY: Duration = Duration::days(1);

    /// Beyond this nobody counts on.
    pub const MOST: u32 = 1_000;
}

impl Default for AlarmThresholds {
    /// A busy server makes others wait for an hour or so; a domain that is away for a night is somebody else's morning. Typing
    /// errors make a few mails fail every day.
    fn default() -> Self {
        Self {
            overdue: Duration::minutes(10),
            waiting: Duration::hours(4),
            failed: 10,
        }
    }
}

/// What is wrong with the queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AlarmReason {
    /// Nothing is sent at all.
    NotSending,
    /// A mail waits too long.
    WaitingLong,
    /// Many mails could not be delivered.
    ManyFailed,
}

/// Whether somebody must look at the queue, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailAlarm {
    /// How the queue stands.
    pub measure: QueueMeasure,
    /// What that was judged by.
    pub thresholds: AlarmThresholds,
    /// What is wrong; nothing when empty.
    pub reasons: Vec<AlarmReason>,
}

impl MailAlarm {
    /// Judges the queue at `now`.
    pub fn judge(measure: QueueMeasure, thresholds: AlarmThresholds, now: OffsetDateTime) -> Self {
        let since =
            |at: Option<OffsetDateTime>, patience| at.is_some_and(|at| now - at >= patience);
        let wrong = [
            (
                AlarmReason::NotSending,
                since(measure.longest_due, thresholds.overdue),
            ),
            (
                AlarmReason::WaitingLong,
                since(measure.oldest_waiting, thresholds.waiting),
            ),
            (AlarmReason::ManyFailed, measure.failed >= thresholds.failed),
        ];
        Self {
            measure,
            thresholds,
            reasons: wrong
                .into_iter()
                .filter_map(|(reason, holds)| holds.then_some(reason))
                .collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    const NOW: OffsetDateTime = datetime!(2026-11-23 10:00 UTC);

    fn reasons(waits: Duration, due: Duration, failed: u32) -> Vec<AlarmReason> {
        let measure = QueueMeasure {
            oldest_waiting: Some(NOW - waits),
            longest_due: Some(NOW - due),
            failed,
        };
        MailAlarm::judge(measure, AlarmThresholds::default(), NOW).reasons
    }

    #[test]
    fn the_alarm_is_raised_at_each_threshold_and_not_before() {
        let moment = Duration::microseconds(1);
        let (waiting, due) = (Duration::hours(4), Duration::minutes(10));
        assert_eq!(reasons(waiting - moment, due - moment, 9), []);
        assert_eq!(
            reasons(waiting, due - moment, 9),
            [AlarmReason::WaitingLong]
        );
        assert_eq!(reasons(waiting - moment, due, 9), [AlarmReason::NotSending]);
        assert_eq!(
            reasons(waiting - moment, due - moment, 10),
            [AlarmReason::ManyFailed]
        );
    }

    #[test]
    fn an_empty_queue_is_well() {
        let thresholds = AlarmThresholds::default();
        let alarm = MailAlarm::judge(QueueMeasure::default(), thresholds, NOW);
        assert!(alarm.reasons.is_empty());
    }
}

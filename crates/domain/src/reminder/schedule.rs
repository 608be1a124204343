//! When reminders are due.

use crate::definition::Effects;
use time::{Duration, OffsetDateTime};

/// What a recipient is reminded of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ReminderKind {
    /// That a message waits, unopened.
    Unread,
    /// That a message which waits unopened ends before long.
    Expiry,
}

impl ReminderKind {
    /// Its name in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unread => "unread",
            Self::Expiry => "expiry",
        }
    }

    /// The kind of this name.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Unread, Self::Expiry]
            .into_iter()
            .find(|kind| kind.as_str() == text)
    }
}

/// The reminders of a message as it is sent. What would come when the message has ended, or at its very sending, is left
/// out: the notification says all of it.
pub fn schedule(
    effects: &Effects,
    sent_at: OffsetDateTime,
    expires_at: OffsetDateTime,
) -> Vec<(ReminderKind, OffsetDateTime)> {
    let unread = effects
        .unread_reminder_after_days
        .map(|days| (ReminderKind::Unread, sent_at + Duration::days(days.into())));
    let expiry = expiry_reminder_at(effects, expires_at).map(|due| (ReminderKind::Expiry, due));
    [unread, expiry]
        .into_iter()
        .flatten()
        .filter(|(_, due)| sent_at < *due && *due < expires_at)
        .collect()
}

/// When the end at `expires_at` is reminded of, if at all.
pub fn expiry_reminder_at(effects: &Effects, expires_at: OffsetDateTime) -> Option<OffsetDateTime> {
    let days = effects.expiry_reminder_before_days?;
    Some(expires_at - Duration::days(days.into()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::definition::Definition;
    use time::macros::datetime;

    const SENT: OffsetDateTime = datetime!(2030-01-15 09:00 UTC);

    fn due(unread: Option<u16>, expiry: Option<u16>, lasts: i64) -> Vec<(ReminderKind, i64)> {
        let mut effects = Definition::built_in_default().effects;
        effects.unread_reminder_after_days = unread;
        effects.expiry_reminder_before_days = expiry;
        schedule(&effects, SENT, SENT + Duration::days(lasts))
            .into_iter()
            .map(|(kind, at)| (kind, (at - SENT).whole_days()))
            .collect()
    }

    #[test]
    fn reminders_are_due_days_after_the_sending_and_days_before_the_end() {
        use ReminderKind::{Expiry, Unread};
        assert_eq!(due(Some(3), Some(5), 30), [(Unread, 3), (Expiry, 25)]);
        assert_eq!(due(Some(3), None, 30), [(Unread, 3)]);
        assert_eq!(due(None, None, 30), []);
    }

    #[test]
    fn what_would_come_at_the_sending_or_after_the_end_is_left_out() {
        assert_eq!(due(Some(30), Some(30), 30), []);
        assert_eq!(due(Some(31), Some(31), 30), []);
        assert_eq!(due(Some(29), Some(29), 30).len(), 2);
    }
}

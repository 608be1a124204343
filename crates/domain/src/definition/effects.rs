//! What sending under a definition means.

use time::Duration;

/// What sending under a definition means for a message. Frozen into the message when it is sent (D3).
#[expect(
    clippy::struct_excessive_bools,
    reason = "each effect is an independent switch of the design (D1)"
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Effects {
    /// How many days after sending the message expires.
    pub expire_after_days: u16,
    /// Recipients may reply.
    pub allow_reply: bool,
    /// Recipients may reply to all.
    pub allow_reply_all: bool,
    /// Recipients may print.
    pub allow_print: bool,
    /// Recipients may download attachments.
    pub allow_download: bool,
    /// The sender may recall.
    pub allow_recall: bool,
    /// The sender may extend the expiry once.
    pub allow_extension: bool,
    /// The sender gets a mail at the first opening by each recipient.
    pub read_receipt: bool,
    /// How many days after sending a recipient who has not opened the message is reminded; `None` for never.
    pub unread_reminder_after_days: Option<u16>,
    /// How many days before the expiry recipients are reminded of it; `None` for never.
    pub expiry_reminder_before_days: Option<u16>,
    /// The notification may show the subject.
    pub show_subject: bool,
}

/// An effect that does not hold what it must.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EffectFault {
    /// The expiry is not 1 to [`Effects::MAX_DAYS`] days away.
    Expiry,
    /// The unread reminder would come on the day of sending, or not before the expiry.
    UnreadReminder,
    /// The expiry reminder would come on the day of expiry, or not after sending.
    ExpiryReminder,
}

impl EffectFault {
    /// The effect's name.
    pub const fn effect(self) -> &'static str {
        match self {
            Self::Expiry => "expire_after_days",
            Self::UnreadReminder => "unread_reminder_after_days",
            Self::ExpiryReminder => "expiry_reminder_before_days",
        }
    }

    /// What it tells a person.
    pub const fn detail(self) -> &'static str {
        match self {
            Self::Expiry => "1 to 3650 days.",
            Self::UnreadReminder | Self::ExpiryReminder => {
                "At least 1 day, and fewer than the message is there."
            }
        }
    }
}

impl Effects {
    /// Whether recipients are reminded of anything.
    pub fn reminds(&self) -> bool {
        self.unread_reminder_after_days.is_some() || self.expiry_reminder_before_days.is_some()
    }

    /// The longest expiry. The account's retention ends a message earlier (E1).
    pub const MAX_DAYS: u16 = 3650;

    /// How long after sending the message expires.
    pub fn expire_after(&self) -> Duration {
        Duration::days(i64::from(self.expire_after_days))
    }

    /// Refuses what could not take effect, all of it at once.
    pub fn check(&self) -> Result<(), Vec<EffectFault>> {
        let inside = |days: Option<u16>| {
            days.is_none_or(|days| (1..self.expire_after_days.max(1)).contains(&days))
        };
        let faults: Vec<EffectFault> = [
            (
                (1..=Self::MAX_DAYS).contains(&self.expire_after_days),
                EffectFault::Expiry,
            ),
            (
                inside(self.unread_reminder_after_days),
                EffectFault::UnreadReminder,
            ),
            (
                inside(self.expiry_reminder_before_days),
                EffectFault::ExpiryReminder,
            ),
        ]
        .into_iter()
        .filter_map(|(holds, fault)| (!holds).then_some(fault))
        .collect();
        if faults.is_empty() {
            Ok(())
        } else {
            Err(faults)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::definition::Definition;

    fn faults(expiry: u16, unread: Option<u16>, before: Option<u16>) -> Vec<EffectFault> {
        let effects = Effects {
            expire_after_days: expiry,
            unread_reminder_after_days: unread,
            expiry_reminder_before_days: before,
            ..Definition::built_in_default().effects
        };
        effects.check().err().unwrap_or_default()
    }

    #[test]
    fn an_expiry_is_1_to_3650_days() {
        assert_eq!(faults(0, None, None), [EffectFault::Expiry]);
        assert_eq!(faults(1, None, None), []);
        assert_eq!(faults(3650, None, None), []);
        assert_eq!(faults(3651, None, None), [EffectFault::Expiry]);
    }

    #[test]
    fn reminders_come_while_the_message_is_there() {
        assert_eq!(faults(3, Some(1), Some(2)), []);
        for days in [0, 3, 4] {
            assert_eq!(faults(3, Some(days), None), [EffectFault::UnreadReminder]);
            assert_eq!(faults(3, None, Some(days)), [EffectFault::ExpiryReminder]);
        }
        let everything = [
            EffectFault::Expiry,
            EffectFault::UnreadReminder,
            EffectFault::ExpiryReminder,
        ];
        assert_eq!(faults(0, Some(0), Some(0)), everything);
    }
}

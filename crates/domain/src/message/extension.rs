//! How long a message lasts, and who may move its end (E3).

use super::{Message, MessageState};
use crate::caller::Caller;
use time::{Duration, OffsetDateTime};

/// What the portal offers when more time is given without naming a date.
const OFFERED: Duration = Duration::days(7);

/// Why the sender cannot extend a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExtensionRefusal {
    /// Not the sender, or the definition forbids it.
    NotAllowed,
    /// It has ended.
    Ended,
    /// The one extension is used.
    Used,
}

/// Why a message cannot end at this instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExpiryRefusal {
    /// An extension goes to a later time than the present one.
    NotLater {
        /// It has to be later than this.
        than: OffsetDateTime,
    },
    /// No message outlasts its retention.
    PastRetention {
        /// The latest possible instant.
        latest: OffsetDateTime,
    },
    /// No message ends before it was sent.
    BeforeSending {
        /// When that was.
        sent_at: OffsetDateTime,
    },
}

/// How far the sender can still extend a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExtensionRoom {
    /// When the one extension was used.
    pub used_at: Option<OffsetDateTime>,
    /// The latest possible expiry: the end of the retention.
    pub latest: OffsetDateTime,
    /// What is offered when nothing else is chosen.
    pub offered: OffsetDateTime,
}

impl Message {
    /// The latest possible expiry, in an account that keeps messages for `max_retention`.
    pub fn latest_expiry(&self, max_retention: Duration) -> OffsetDateTime {
        self.sent_at + max_retention
    }

    /// What is left to extend at `now`.
    pub fn extension_room(&self, now: OffsetDateTime, max_retention: Duration) -> ExtensionRoom {
        let latest = self.latest_expiry(max_retention);
        ExtensionRoom {
            used_at: self.extended_at,
            latest,
            offered: (now.max(self.expires_at) + OFFERED).min(latest),
        }
    }

    /// Whether the caller may extend it in this state: the sender, once, while it is active.
    pub fn check_extension(
        &self,
        caller: &Caller,
        state: MessageState,
    ) -> Result<(), ExtensionRefusal> {
        if !self.is_sent_by(caller.user) || !self.definition.effects.allow_extension {
            Err(ExtensionRefusal::NotAllowed)
        } else if state != MessageState::Active {
            Err(ExtensionRefusal::Ended)
        } else if self.extended_at.is_some() {
            Err(ExtensionRefusal::Used)
        } else {
            Ok(())
        }
    }

    /// Whether a recipient may ask for more time in this state: also when it has expired, as long as it is retained and
    /// not recalled.
    pub fn can_be_asked_for_more_time(&self, state: MessageState) -> bool {
        self.definition.effects.allow_extension
            && matches!(state, MessageState::Active | MessageState::Expired { .. })
    }

    /// Whether an extension may go to `to`: later than the present end and than `now`, and within the retention.
    pub fn check_later_expiry(
        &self,
        to: OffsetDateTime,
        now: OffsetDateTime,
        max_retention: Duration,
    ) -> Result<(), ExpiryRefusal> {
        let than = self.expires_at.max(now);
        if to <= than {
            return Err(ExpiryRefusal::NotLater { than });
        }
        self.check_retained(to, max_retention)
    }

    /// Whether an administrator may set the expiry to `to`: whenever between its sending and the end of its retention.
    pub fn check_any_expiry(
        &self,
        to: OffsetDateTime,
        max_retention: Duration,
    ) -> Result<(), ExpiryRefusal> {
        if to < self.sent_at {
            return Err(ExpiryRefusal::BeforeSending {
                sent_at: self.sent_at,
            });
        }
        self.check_retained(to, max_retention)
    }

    fn check_retained(
        &self,
        to: OffsetDateTime,
        max_retention: Duration,
    ) -> Result<(), ExpiryRefusal> {
        let latest = self.latest_expiry(max_retention);
        if to > latest {
            return Err(ExpiryRefusal::PastRetention { latest });
        }
        Ok(())
    }
}

//! The session entity: when it lives, when it ends.

use crate::id::{AccountId, MessageId, SessionId, UserId};
use time::{Duration, OffsetDateTime};

/// How a user proved who they are at log-on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LogonMeans {
    /// By password.
    Password,
    /// By a mailed one-time code.
    Code,
}

impl LogonMeans {
    /// Its name on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::Code => "code",
        }
    }

    /// The means of this name.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Password, Self::Code]
            .into_iter()
            .find(|means| means.as_str() == text)
    }
}

/// How a session stands with the second factor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SessionFactor {
    /// The user needs none.
    NotNeeded,
    /// The user needs one and has none yet: all they may do is set one up.
    ToEnrol,
    /// The user has one and has not given it: all they may do is give it.
    ToGive,
    /// It was given.
    Given,
}

impl SessionFactor {
    /// Every state.
    pub const ALL: [Self; 4] = [Self::NotNeeded, Self::ToEnrol, Self::ToGive, Self::Given];

    /// Its name on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotNeeded => "not_needed",
            Self::ToEnrol => "to_enrol",
            Self::ToGive => "to_give",
            Self::Given => "given",
        }
    }

    /// The state of this name.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }

    /// Whether something is owed before anything else may be done.
    pub const fn is_owed(self) -> bool {
        matches!(self, Self::ToEnrol | Self::ToGive)
    }
}

/// The bounds of every session (L6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SessionLimits;

impl SessionLimits {
    /// The longest a session may be idle; an account may choose less.
    pub const IDLE: Duration = Duration::minutes(60);
    /// How long a session lasts whatever happens.
    pub const ABSOLUTE: Duration = Duration::hours(12);
    /// How often activity is written down at most.
    pub const ACTIVITY_STEP: Duration = Duration::minutes(1);
    /// How many sessions a user may have; the oldest make room.
    pub const PER_USER: usize = 10;
    /// How long after a log-on one may do what a browser left open must not do.
    pub const PROOF: Duration = Duration::minutes(5);
    /// How long after a log-on by code a password may be replaced without naming the old one.
    pub const FRESH_CODE: Duration = Duration::minutes(15);
}

/// One logged-on browser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Its account.
    pub account: AccountId,
    /// Its id, named by the cookie.
    pub id: SessionId,
    /// Its user.
    pub user: UserId,
    /// How the user logged on.
    pub means: LogonMeans,
    /// The message of the link logged on through (L3).
    pub message: Option<MessageId>,
    /// When it began.
    pub started_at: OffsetDateTime,
    /// The last activity that was written down.
    pub last_activity_at: OffsetDateTime,
    /// How long it may be idle.
    pub idle_limit: Duration,
    /// When it ends whatever happens.
    pub ends_at: OffsetDateTime,
    /// When it was ended before its time.
    pub ended_at: Option<OffsetDateTime>,
    /// The browser, as it names itself.
    pub user_agent: String,
    /// Where it logged on from.
    pub network: String,
    /// How it stands with the second factor.
    pub factor: SessionFactor,
}

impl Session {
    /// Whether it lives at `now`. An hour's idleness ends it at the very hour, not after it.
    pub fn is_live(&self, now: OffsetDateTime) -> bool {
        self.ended_at.is_none() && now < self.idle_ends_at() && now < self.ends_at
    }

    /// When it ends if nothing more happens.
    pub fn idle_ends_at(&self) -> OffsetDateTime {
        (self.last_activity_at + self.idle_limit).min(self.ends_at)
    }

    /// Whether activity at `now` is worth writing down. Activity within a minute of the last one noted is not, and
    /// then it does not extend the session either: the bound counts from what is stored, so that nobody gets more
    /// than the idle limit.
    pub fn activity_is_due(&self, now: OffsetDateTime) -> bool {
        self.is_live(now) && now - self.last_activity_at >= SessionLimits::ACTIVITY_STEP
    }

    /// Whether the user proved a moment ago who they are.
    pub fn is_proved(&self, now: OffsetDateTime) -> bool {
        now - self.started_at < SessionLimits::PROOF
    }

    /// Whether the user proved a moment ago, by code, that the mailbox is theirs.
    pub fn proved_mailbox_lately(&self, now: OffsetDateTime) -> bool {
        self.means == LogonMeans::Code && now - self.started_at < SessionLimits::FRESH_CODE
    }
}

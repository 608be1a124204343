//! The message entity: who may do what with it, and until when.

use super::{Participant, Person, Recipient, Reference};
use crate::{
    caller::Caller,
    definition::Definition,
    id::{AccountId, MessageId, UserId},
    permission::Permission,
};
use time::{Duration, OffsetDateTime};

/// A sent message. Nothing of it changes any more but its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Its account.
    pub account: AccountId,
    /// Its id.
    pub id: MessageId,
    /// The code people know it by.
    pub reference: Reference,
    /// Who sent it.
    pub sender: Participant,
    /// When.
    pub sent_at: OffsetDateTime,
    /// From then on recipients cannot read it (E2).
    pub expires_at: OffsetDateTime,
    /// What it was sent under (D3).
    pub definition: Definition,
    /// The message it answers; for display only (S5).
    pub in_reply_to: Option<MessageId>,
    /// Its recall, if it was recalled.
    pub recall: Option<Recall>,
    /// When its content was destroyed.
    pub destroyed_at: Option<OffsetDateTime>,
    /// When its sender used the one extension (E3).
    pub extended_at: Option<OffsetDateTime>,
    /// Whether a copy was mailed to the account's mail server (S6), where no recall reaches it.
    pub mail_copied: bool,
    /// How many it was sent to, and how many have opened it.
    pub tally: Tally,
}

/// What decides where a message stands in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lifetime {
    /// When it was sent.
    pub sent_at: OffsetDateTime,
    /// From then on recipients cannot read it.
    pub expires_at: OffsetDateTime,
    /// When it was recalled.
    pub recalled_at: Option<OffsetDateTime>,
    /// When its content was destroyed.
    pub destroyed_at: Option<OffsetDateTime>,
}

impl Lifetime {
    /// Where the message stands at `now`, in an account that keeps messages for `max_retention`. Decided from the clock:
    /// nothing has to have swept (E2).
    pub fn state(&self, now: OffsetDateTime, max_retention: Duration) -> MessageState {
        let retention_end = self.sent_at + max_retention;
        if let Some(at) = self.destroyed_at {
            MessageState::Destroyed { at }
        } else if now >= retention_end {
            MessageState::Destroyed { at: retention_end }
        } else if let Some(at) = self.recalled_at {
            MessageState::Recalled { at }
        } else if now >= self.expires_at {
            MessageState::Expired {
                at: self.expires_at,
            }
        } else {
            MessageState::Active
        }
    }
}

/// The counts of a message.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// All recipients.
    pub recipients: u32,
    /// The recipients that every recipient sees.
    pub visible_recipients: u32,
    /// The recipients who have opened it.
    pub opened: u32,
    /// The attachments.
    pub attachments: u32,
    /// Body and attachments together.
    pub size_bytes: u64,
}

/// That a message was recalled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recall {
    /// When.
    pub at: OffsetDateTime,
    /// By whom: the sender or an administrator.
    pub by: Participant,
}

/// Where a message stands in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MessageState {
    /// Recipients can read it.
    Active,
    /// Its time for recipients is over.
    Expired {
        /// Since when.
        at: OffsetDateTime,
    },
    /// It was taken back.
    Recalled {
        /// When.
        at: OffsetDateTime,
    },
    /// Its content is gone for everyone; the tracking record remains (E4).
    Destroyed {
        /// Since when.
        at: OffsetDateTime,
    },
}

impl MessageState {
    /// Its name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Expired { .. } => "expired",
            Self::Recalled { .. } => "recalled",
            Self::Destroyed { .. } => "destroyed",
        }
    }

    /// When the message ended; `None` while it is active.
    pub const fn ended_at(self) -> Option<OffsetDateTime> {
        match self {
            Self::Active => None,
            Self::Expired { at } | Self::Recalled { at } | Self::Destroyed { at } => Some(at),
        }
    }
}

/// Which side of a message a user sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Their own.
    Sent,
    /// One they received.
    Received,
}

impl Direction {
    /// Its name on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Received => "received",
        }
    }

    /// The direction of this name.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Sent, Self::Received]
            .into_iter()
            .find(|direction| direction.as_str() == text)
    }
}

/// Why a message cannot be recalled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecallRefusal {
    /// Neither the sender nor an administrator, or the definition forbids it.
    NotAllowed,
    /// It was recalled before.
    AlreadyRecalled,
    /// It has ended by itself.
    Ended,
}

/// What a user may do with a message now; the portal offers exactly this.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is an independent act that the portal offers or not"
)]
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Abilities {
    /// Answer the sender.
    pub reply: bool,
    /// Answer everyone visible.
    pub reply_all: bool,
    /// Print it.
    pub print: bool,
    /// Download its attachments.
    pub download: bool,
    /// Take it back.
    pub recall: bool,
    /// Start a new message with the same content (C3).
    pub send_again: bool,
    /// Move its expiry later, once.
    pub extend: bool,
    /// Ask the sender for more time.
    pub ask_extension: bool,
}

impl Message {
    /// When a message sent at `sent_at` expires: as the definition says, but never past the retention (E1).
    pub fn expiry(
        sent_at: OffsetDateTime,
        definition: &Definition,
        max_retention: Duration,
    ) -> OffsetDateTime {
        sent_at + definition.effects.expire_after().min(max_retention)
    }

    /// Where the message stands at `now`, in an account that keeps messages for `max_retention`.
    pub fn state(&self, now: OffsetDateTime, max_retention: Duration) -> MessageState {
        self.lifetime().state(now, max_retention)
    }

    /// What decides its state.
    pub fn lifetime(&self) -> Lifetime {
        Lifetime {
            sent_at: self.sent_at,
            expires_at: self.expires_at,
            recalled_at: self.recall.as_ref().map(|recall| recall.at),
            destroyed_at: self.destroyed_at,
        }
    }

    /// Whether `user` sent it.
    pub fn is_sent_by(&self, user: UserId) -> bool {
        self.sender.user == user
    }

    /// Whether the caller may recall it in this state (C1).
    pub fn check_recall(&self, caller: &Caller, state: MessageState) -> Result<(), RecallRefusal> {
        let sender_may = self.is_sent_by(caller.user) && self.definition.effects.allow_recall;
        if !sender_may && !Permission::RecallAny.is_of(caller.role) {
            return Err(RecallRefusal::NotAllowed);
        }
        match state {
            MessageState::Active => Ok(()),
            MessageState::Recalled { .. } => Err(RecallRefusal::AlreadyRecalled),
            MessageState::Expired { .. } | MessageState::Destroyed { .. } => {
                Err(RecallRefusal::Ended)
            }
        }
    }

    /// What the caller may do, seeing the message from `direction`.
    pub fn abilities(
        &self,
        caller: &Caller,
        direction: Direction,
        state: MessageState,
    ) -> Abilities {
        let active = state == MessageState::Active;
        let effects = &self.definition.effects;
        let recall = self.check_recall(caller, state).is_ok();
        match direction {
            Direction::Sent => Abilities {
                print: true,
                download: true,
                recall,
                send_again: true,
                extend: self.check_extension(caller, state).is_ok(),
                ..Abilities::default()
            },
            Direction::Received => Abilities {
                reply: active && effects.allow_reply,
                reply_all: active && effects.allow_reply_all,
                print: active && effects.allow_print,
                download: active && effects.allow_download,
                recall,
                ask_extension: self.can_be_asked_for_more_time(state),
                ..Abilities::default()
            },
        }
    }
}

/// The recipients that `user` may see, in their fields: all of them for the sender, else To and Cc, and of Bcc only
/// oneself (S2).
pub fn visible_to(
    recipients: &[Recipient],
    user: UserId,
    direction: Direction,
) -> impl Iterator<Item = &Recipient> {
    recipients.iter().filter(move |recipient| {
        recipient.kind.is_visible() || direction == Direction::Sent || recipient.user() == user
    })
}

/// Who had opened a message: on the sender's copy of a recalled one, those who had opened it before (C4), since nobody
/// can afterwards.
pub fn openers(recipients: &[Recipient]) -> Vec<Person> {
    recipients
        .iter()
        .filter(|recipient| recipient.first_opened_at.is_some())
        .map(|recipient| recipient.person().clone())
        .collect()
}

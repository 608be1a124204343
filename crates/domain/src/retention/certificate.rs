//! What remains of a destroyed content: the record that it is gone.

use crate::{
    id::{AccountId, MessageId},
    message::Message,
};
use time::{Duration, OffsetDateTime};

/// Why a content was destroyed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DestructionRule {
    /// The message's retention ended (E4).
    RetentionEnded {
        /// How long the account kept messages then.
        max_retention: Duration,
    },
    /// The message had ended for its recipients, and its sender deleted the last copy for good.
    SenderDeleted,
}

impl DestructionRule {
    /// Its name on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::RetentionEnded { .. } => "retention_ended",
            Self::SenderDeleted => "sender_deleted",
        }
    }
}

/// That the content of a message was destroyed: its key, and with it everything the key had encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DestructionCertificate {
    /// The account.
    pub account: AccountId,
    /// The message.
    pub message: MessageId,
    /// When.
    pub destroyed_at: OffsetDateTime,
    /// Under which rule.
    pub rule: DestructionRule,
    /// How many attachments went with subject and body.
    pub attachments: u32,
    /// Body and attachments together.
    pub size_bytes: u64,
}

impl DestructionCertificate {
    /// The certificate of a message whose content goes at `now`.
    pub fn of(message: &Message, rule: DestructionRule, now: OffsetDateTime) -> Self {
        Self {
            account: message.account,
            message: message.id,
            destroyed_at: now,
            rule,
            attachments: message.tally.attachments,
            size_bytes: message.tally.size_bytes,
        }
    }
}

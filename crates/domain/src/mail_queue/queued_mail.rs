//! A mail as the queue shows it.

use crate::{
    address::Address,
    id::{MailId, MessageId},
    outbox::{MailKind, MailState},
};
use time::{Duration, OffsetDateTime};

/// A mail that is not delivered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueuedMail {
    /// Its id.
    pub id: MailId,
    /// What it is for.
    pub kind: MailKind,
    /// The message it is about.
    pub message: Option<MessageId>,
    /// Whom it is for.
    pub to: Address,
    /// Where it stands.
    pub state: MailState,
    /// How often it was tried.
    pub attempts: u32,
    /// When it was caused.
    pub created_at: OffsetDateTime,
    /// When its state last changed.
    pub settled_at: Option<OffsetDateTime>,
    /// When it is tried next; `None` when it is not.
    pub next_attempt_at: Option<OffsetDateTime>,
    /// Whether it is being tried this moment.
    pub in_hand: bool,
    /// After this it is given up.
    pub deadline: OffsetDateTime,
    /// The mail server's words, or why it could not be asked.
    pub answer: Option<String>,
}

impl QueuedMail {
    /// How long a mail that could not be delivered stays in the queue; its message's tracking keeps what became of it.
    pub const KEPT: Duration = Duration::days(30);
}

/// Why an administrator gives a mail up. The sender of its message reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DropReason(String);

impl DropReason {
    /// The longest, in characters.
    pub const MAX: usize = 200;

    /// `None` unless it says something on one line, and not too much.
    pub fn new(text: &str) -> Option<Self> {
        let text = text.trim();
        let fits = (1..=Self::MAX).contains(&text.chars().count());
        (fits && !text.chars().any(char::is_control)).then(|| Self(text.to_owned()))
    }

    /// What the mail's state says from then on.
    pub fn as_answer(&self) -> String {
        format!("dropped by an administrator: {}", self.0)
    }

    /// As it was given.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

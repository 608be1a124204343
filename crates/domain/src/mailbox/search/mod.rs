//! Searching one's mailbox: narrowed by what stands in clear, then decrypted and scanned, the newest first (ADR 7).

mod excerpt;
mod fold;
mod ports;
mod scan;
mod words;

pub use excerpt::{Excerpt, Fragment, Place};
pub use ports::{ItemScan, SearchedMailbox};
pub use words::{Words, WordsFault};

use super::{Folder, MailboxItem};
use crate::{
    id::{MailboxItemId, MessageId, UserId},
    message::Direction,
    page::Cursor,
};
use time::{Duration, OffsetDateTime};

/// What is looked for, and where.
#[derive(Debug, Clone, Default)]
pub struct Search {
    /// Words of subject, people, file names and body.
    pub words: Words,
    /// Words of the sender's name or address.
    pub from: Words,
    /// One folder, or all.
    pub folder: Option<Folder>,
    /// Only messages with attachments.
    pub with_attachments: bool,
    /// Sent at this instant or later.
    pub since: Option<OffsetDateTime>,
    /// Sent before this instant.
    pub until: Option<OffsetDateTime>,
}

impl Search {
    /// Whether it would find every message.
    pub fn says_nothing(&self) -> bool {
        self.words.is_empty()
            && self.from.is_empty()
            && !self.with_attachments
            && self.since.is_none()
            && self.until.is_none()
    }
}

/// How much one request looks through before it answers with what it has; the next goes on from there.
#[derive(Debug, Clone, Copy)]
pub struct SearchBudget {
    /// Messages.
    pub messages: usize,
    /// Time, looked at after some hundred messages each.
    pub time: Duration,
}

impl Default for SearchBudget {
    fn default() -> Self {
        Self {
            messages: 20_000,
            time: Duration::milliseconds(400),
        }
    }
}

/// What one request found.
#[derive(Debug)]
pub struct SearchPage {
    /// The messages, the newest first.
    pub hits: Vec<SearchHit>,
    /// Where the search goes on; `None` once everything was looked through.
    pub next: Option<Cursor>,
}

/// A message that was found.
#[derive(Debug)]
pub struct SearchHit {
    /// As lists show it.
    pub item: MailboxItem,
    /// What was found in it.
    pub excerpts: Vec<Excerpt>,
}

/// An item as a search first meets it.
#[derive(Debug, Clone, Copy)]
pub struct ScannedItem {
    /// Its id.
    pub id: MailboxItemId,
    /// The message.
    pub message: MessageId,
    /// Which side of it.
    pub direction: Direction,
    /// When it was sent.
    pub sent_at: OffsetDateTime,
    /// Who sent it.
    pub sender: UserId,
    /// Body and attachments together.
    pub size_bytes: usize,
    /// Whether its owner has ever opened the message.
    pub was_opened: bool,
    /// Whether the message has attachments.
    pub has_attachments: bool,
}

impl ScannedItem {
    /// Whether its owner may read the body: of a message not opened yet, a search knows what lists show (L2).
    fn is_readable(&self) -> bool {
        self.direction == Direction::Sent || self.was_opened
    }

    fn cursor(&self) -> Cursor {
        Cursor {
            at: self.sent_at,
            id: *self.id.as_uuid(),
        }
    }
}

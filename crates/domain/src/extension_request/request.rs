//! Questions for more time.

use crate::{
    id::{AccountId, ExtensionRequestId, MessageId},
    message::Participant,
};
use time::OffsetDateTime;

/// A recipient's question for more time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExtensionRequest {
    /// Its account.
    pub account: AccountId,
    /// Its id.
    pub id: ExtensionRequestId,
    /// The message.
    pub message: MessageId,
    /// Who asks.
    pub from: Participant,
    /// When.
    pub requested_at: OffsetDateTime,
    /// Where it stands.
    pub state: RequestState,
    /// What they wrote, encrypted under the message's key.
    pub sealed_note: Option<Vec<u8>>,
}

/// Where a question stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RequestState {
    /// Nobody has answered.
    Pending,
    /// More time was given.
    Approved {
        /// When.
        at: OffsetDateTime,
        /// Until when the message can be read.
        until: OffsetDateTime,
    },
    /// The sender gives no more time.
    Declined {
        /// When.
        at: OffsetDateTime,
    },
}

/// A question as the sender, the asker, or who looks after the account sees it.
#[derive(Clone)]
pub struct RequestView {
    /// What stands in clear.
    pub request: ExtensionRequest,
    /// What the asker wrote, for the sender and themself.
    pub note: Option<String>,
}

impl std::fmt::Debug for RequestView {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "RequestView({})", self.request.id)
    }
}

/// What a recipient writes to the sender when asking: one text of at most 500 characters.
#[derive(Clone, PartialEq, Eq)]
pub struct Note(String);

impl std::fmt::Debug for Note {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Note(…)")
    }
}

/// The note is too long.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a note has at most {} characters", Note::MAX_CHARACTERS)]
pub struct NoteTooLong;

impl Note {
    /// The longest note, in characters.
    pub const MAX_CHARACTERS: usize = 500;

    /// Parses a note; a blank one is none.
    pub fn parse(text: &str) -> Result<Option<Self>, NoteTooLong> {
        let text = text.trim();
        if text.chars().count() > Self::MAX_CHARACTERS {
            return Err(NoteTooLong);
        }
        Ok((!text.is_empty()).then(|| Self(text.to_owned())))
    }

    /// The text.
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

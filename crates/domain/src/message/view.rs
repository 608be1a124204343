//! A message as one user sees it.

use super::{Abilities, Direction, ExtensionRoom, Message, MessageState, Person};
use crate::attachment::Attachment;
use time::OffsetDateTime;

/// A message with its content, as the sender or one recipient may see it.
#[derive(Clone)]
pub struct MessageView {
    /// What stands in clear.
    pub message: Message,
    /// Where it stands in its life.
    pub state: MessageState,
    /// From which side it is seen.
    pub direction: Direction,
    /// The recipients in To.
    pub to: Vec<Person>,
    /// The recipients in Cc.
    pub cc: Vec<Person>,
    /// The recipients in Bcc, as far as they are this user's business.
    pub bcc: Vec<Person>,
    /// The subject.
    pub subject: String,
    /// The body, exactly as written: not yet safe to show.
    pub body_html: String,
    /// The attachments.
    pub attachments: Vec<Attachment>,
    /// What the user may do.
    pub can: Abilities,
    /// The recall, on the copy of who may know.
    pub recalled: Option<RecallView>,
    /// How far it can be extended, on the sender's copy.
    pub extension: Option<ExtensionRoom>,
}

impl std::fmt::Debug for MessageView {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MessageView")
            .field("message", &self.message.id)
            .finish_non_exhaustive()
    }
}

/// A recall as the sender's copy shows it (C4).
#[derive(Clone, PartialEq, Eq)]
pub struct RecallView {
    /// When.
    pub at: OffsetDateTime,
    /// By whom.
    pub by: Person,
    /// Why, if a reason was given.
    pub reason: Option<String>,
    /// Who had opened it before.
    pub opened_before: Vec<Person>,
}

impl std::fmt::Debug for RecallView {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RecallView")
            .field("at", &self.at)
            .finish_non_exhaustive()
    }
}

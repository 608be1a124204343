//! The draft entity.

use crate::{
    attachment::Attachment,
    id::{AccountId, DefinitionId, MessageId, UserId},
    message::{AddressFields, ReplyScope},
    vault::WrappedMessageKey,
};
use time::OffsetDateTime;

/// What a draft says: free text as typed, judged only when it is sent.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct DraftContent {
    /// The recipients as typed.
    pub fields: AddressFields,
    /// The subject as typed.
    pub subject: String,
    /// The body as HTML.
    pub body_html: String,
    /// The definition chosen, if any.
    pub definition: Option<DefinitionId>,
}

impl std::fmt::Debug for DraftContent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DraftContent(…)")
    }
}

/// What a draft grew out of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DraftOrigin {
    /// How.
    pub kind: OriginKind,
    /// The message.
    pub message: MessageId,
}

/// How a draft grew out of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OriginKind {
    /// As an answer.
    Reply(ReplyScope),
    /// As the same content again, after a recall for example (C3).
    Again,
}

impl OriginKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [
        Self::Reply(ReplyScope::Sender),
        Self::Reply(ReplyScope::All),
        Self::Again,
    ];

    /// Its name on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Reply(ReplyScope::Sender) => "reply",
            Self::Reply(ReplyScope::All) => "reply_all",
            Self::Again => "again",
        }
    }

    /// The kind of this name.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }

    /// Whom it answers, if it is a reply.
    pub const fn reply_scope(self) -> Option<ReplyScope> {
        match self {
            Self::Reply(scope) => Some(scope),
            Self::Again => None,
        }
    }
}

/// A draft as stored: its content is one encrypted part.
#[derive(Debug, Clone)]
pub struct StoredDraft {
    /// Its account.
    pub account: AccountId,
    /// Its id; the message's once it is sent.
    pub id: MessageId,
    /// Whose it is.
    pub user: UserId,
    /// How often it was saved.
    pub version: u32,
    /// When it was last saved.
    pub updated_at: OffsetDateTime,
    /// What it grew out of.
    pub origin: Option<DraftOrigin>,
    /// How many attachments it holds.
    pub attachments: u32,
    /// Their size together.
    pub attachment_bytes: u64,
    /// Its key.
    pub wrapped_key: WrappedMessageKey,
    /// Its encrypted content.
    pub sealed: Vec<u8>,
}

/// A draft as its writer sees it.
#[derive(Clone)]
pub struct Draft {
    /// Its id; the message's once it is sent.
    pub id: MessageId,
    /// How often it was saved.
    pub version: u32,
    /// When it was last saved.
    pub updated_at: OffsetDateTime,
    /// What it says.
    pub content: DraftContent,
    /// Its attachments.
    pub attachments: Vec<Attachment>,
    /// What it grew out of.
    pub origin: Option<DraftOrigin>,
    /// Whether its recipients cannot be changed (S5).
    pub recipients_fixed: bool,
}

impl std::fmt::Debug for Draft {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Draft({} v{})", self.id, self.version)
    }
}

/// A draft in a list.
#[derive(Clone)]
pub struct DraftSummary {
    /// Its id.
    pub id: MessageId,
    /// When it was last saved.
    pub updated_at: OffsetDateTime,
    /// Its subject.
    pub subject: String,
    /// Its To field.
    pub to: Vec<String>,
    /// Whether it has attachments.
    pub has_attachments: bool,
}

impl std::fmt::Debug for DraftSummary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "DraftSummary({})", self.id)
    }
}

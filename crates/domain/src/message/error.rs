//! What can go wrong with messages.

use super::{ExpiryRefusal, Fault, MessageState, Person, Reference};
use crate::{
    definition::Definition, idempotency::IdempotencyError, quota::QuotaRefusal, store::StoreError,
    vault::VaultError,
};

/// Why a use case of messages did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum MessageError {
    /// There is no such message, or it is none of the caller's.
    #[error("no such message")]
    Unknown,
    /// There is no such attachment on the message.
    #[error("no such attachment")]
    UnknownAttachment,
    /// The message must be opened first (L2).
    #[error("the message has not been opened")]
    NotOpened,
    /// The message has ended for the caller.
    #[error("the message was recalled or has expired")]
    Gone(Box<Gone>),
    /// The caller may not recall it.
    #[error("the message may not be recalled by this user")]
    RecallNotAllowed,
    /// It was recalled before.
    #[error("the message is recalled already")]
    AlreadyRecalled,
    /// The caller may not extend it, or its definition forbids it.
    #[error("the message may not be extended by this user")]
    ExtensionNotAllowed,
    /// Its one extension is used.
    #[error("the message is extended already")]
    AlreadyExtended,
    /// Its content has not been destroyed.
    #[error("the message's content has not been destroyed")]
    NotDestroyed,
    /// It cannot end at the instant asked for.
    #[error("the message cannot end at this instant")]
    ExpiryRefused(ExpiryRefusal),
    /// The message's definition forbids the download.
    #[error("downloads are not allowed")]
    DownloadNotAllowed,
    /// The message's definition forbids the reply.
    #[error("replies are not allowed")]
    ReplyNotAllowed,
    /// The caller may not see the tracking.
    #[error("tracking is not for this user")]
    TrackingNotAllowed,
    /// Only the sender can send it again as new.
    #[error("only the sender can send a message again as new")]
    NotTheSender,
    /// The caller may not start messages (S1).
    #[error("the user may not start messages")]
    NotLicensed,
    /// The send would pass the sender's quota (Q3).
    #[error("the quota does not allow this message")]
    QuotaExceeded(Box<QuotaRefusal>),
    /// Policies apply different definitions to the recipients, each named with its place.
    #[error("different definitions are applied to the recipients")]
    DefinitionsConflict(Vec<(String, Definition)>),
    /// A policy applies this definition, and another one was named.
    #[error("another definition is applied")]
    DefinitionApplied(Box<Definition>),
    /// The definition named is not among those offered.
    #[error("the definition is not offered")]
    DefinitionNotOffered,
    /// Fields of the request are at fault.
    #[error("fields of the message are at fault")]
    Faulty(Vec<Fault>),
    /// The idempotency key is at odds with the request.
    #[error(transparent)]
    Idempotency(IdempotencyError),
    /// Content could not be encrypted or decrypted.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<IdempotencyError> for MessageError {
    fn from(error: IdempotencyError) -> Self {
        match error {
            IdempotencyError::Store(error) => Self::Store(error),
            error @ IdempotencyError::KeyReused => Self::Idempotency(error),
        }
    }
}

/// A message that has ended, as those who received it may still know it: no subject, no content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gone {
    /// The code people know it by.
    pub reference: Reference,
    /// How it ended.
    pub state: MessageState,
    /// Who sent it.
    pub from: Person,
    /// Why it was recalled, if the sender said so.
    pub reason: Option<String>,
    /// Whether the sender may be asked for more time.
    pub may_ask_extension: bool,
}

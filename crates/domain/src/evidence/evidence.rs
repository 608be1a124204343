//! What evidence consists of.

use crate::{
    account::Account,
    audit::{AuditNames, Checkpoint, LoggedEntry},
    id::AttachmentId,
    message::{Message, Person, Tracking},
    retention::DestructionCertificate,
};
use time::OffsetDateTime;

/// Everything that is known about what happened to a message, and nothing of its content.
#[derive(Debug, Clone)]
pub struct Evidence {
    /// Whose message.
    pub account: Account,
    /// When the evidence was made.
    pub made_at: OffsetDateTime,
    /// By whom.
    pub made_by: Person,
    /// What was sent to whom under which effects, and what became of it with each recipient.
    pub tracking: Tracking,
    /// That its content was destroyed, if it was.
    pub certificate: Option<DestructionCertificate>,
    /// What is stored of its content, encrypted.
    pub parts: Vec<SealedPart>,
    /// Its attachments that are still stored, with their sizes.
    pub attachments: Vec<(AttachmentId, u64)>,
    /// Its entries of the audit log, oldest first.
    pub entries: Vec<ChainedEntry>,
    /// Whether there are older entries that were left out.
    pub entries_left_out: bool,
    /// Whom the entries name.
    pub names: AuditNames,
    /// The signed checkpoint that covers the entries, or the newest one if none does yet.
    pub checkpoint: Option<Checkpoint>,
    /// The public key of this installation's signatures for the account.
    pub public_key: [u8; 32],
}

impl Evidence {
    /// The message.
    pub fn message(&self) -> &Message {
        &self.tracking.message
    }
}

/// A part of the content as it is stored: encrypted. Its digest shows later that it is still the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedPart {
    /// Which.
    pub name: &'static str,
    /// Its size, encrypted.
    pub size_bytes: usize,
    /// SHA-256 of the encrypted bytes.
    pub sha256: [u8; 32],
}

/// An entry with what its hash is made of.
#[derive(Debug, Clone)]
pub struct ChainedEntry {
    /// The entry, with its number and hash once it is sealed.
    pub logged: LoggedEntry,
    /// The hash of the entry before it in the chain.
    pub previous: Option<[u8; 32]>,
}

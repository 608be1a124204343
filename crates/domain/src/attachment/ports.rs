//! What attachments need of the store. Their bytes are elsewhere ([`AttachmentBytes`](crate::attachment_bytes)).

use super::HeldAttachment;
use crate::{
    id::{AccountId, AttachmentId, MessageId, UserId},
    store::StoreError,
};
use time::OffsetDateTime;

/// A recipient's downloads of one attachment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Downloads {
    /// Which attachment.
    pub attachment: AttachmentId,
    /// By whom.
    pub user: UserId,
    /// When first.
    pub first_at: OffsetDateTime,
    /// How often.
    pub count: u32,
}

/// Stored attachments, and which messages and drafts hold them.
pub trait Attachments {
    /// Notes that bytes are about to be stored, so that an upload that breaks off leaves a trace to clean up.
    fn insert_attachment(
        &mut self,
        account: AccountId,
        attachment: AttachmentId,
        at: OffsetDateTime,
    ) -> Result<(), StoreError>;

    /// Notes the size of bytes now stored.
    fn save_attachment_size(
        &mut self,
        account: AccountId,
        attachment: AttachmentId,
        size_bytes: u64,
    ) -> Result<(), StoreError>;

    /// Lets a message or draft hold attachments.
    fn hold_attachments(
        &mut self,
        account: AccountId,
        message: MessageId,
        held: &[HeldAttachment],
    ) -> Result<(), StoreError>;

    /// What a message or draft holds, in the order it was added.
    fn list_held(
        &mut self,
        account: AccountId,
        message: MessageId,
    ) -> Result<Vec<HeldAttachment>, StoreError>;

    /// Lets a message or draft hold an attachment no more; `false` if it did not.
    fn release_attachment(
        &mut self,
        account: AccountId,
        message: MessageId,
        attachment: AttachmentId,
    ) -> Result<bool, StoreError>;

    /// Up to `limit` attachments made before `before` that nothing holds: their bytes can go.
    fn list_unheld(
        &mut self,
        before: OffsetDateTime,
        limit: u16,
    ) -> Result<Vec<(AccountId, AttachmentId)>, StoreError>;

    /// Forgets an attachment whose bytes are gone.
    fn delete_attachment(
        &mut self,
        account: AccountId,
        attachment: AttachmentId,
    ) -> Result<(), StoreError>;

    /// Counts a recipient's download.
    fn record_download(
        &mut self,
        account: AccountId,
        message: MessageId,
        attachment: AttachmentId,
        user: UserId,
        at: OffsetDateTime,
    ) -> Result<(), StoreError>;

    /// All downloads of a message's attachments, the first first.
    fn list_downloads(
        &mut self,
        account: AccountId,
        message: MessageId,
    ) -> Result<Vec<Downloads>, StoreError>;
}

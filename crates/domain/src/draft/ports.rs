//! What drafts need of the store.

use super::StoredDraft;
use crate::{
    id::{AccountId, MessageId, UserId},
    page::{Cursor, Limit},
    store::StoreError,
};
use time::OffsetDateTime;

/// Stored drafts. Every look-up names the owner.
pub trait Drafts {
    /// Adds a draft; its key and the attachments it holds are stored as a message's are.
    fn insert_draft(&mut self, draft: &StoredDraft) -> Result<(), StoreError>;

    /// The draft of this id.
    fn find_draft(
        &mut self,
        account: AccountId,
        user: UserId,
        draft: MessageId,
    ) -> Result<Option<StoredDraft>, StoreError>;

    /// The user's drafts, the last saved first; one row more than the limit.
    fn list_drafts(
        &mut self,
        account: AccountId,
        user: UserId,
        after: Option<Cursor>,
        limit: Limit,
    ) -> Result<Vec<StoredDraft>, StoreError>;

    /// How many drafts the user has.
    fn count_drafts(&mut self, account: AccountId, user: UserId) -> Result<u64, StoreError>;

    /// Replaces the content and counts the version up, unless someone saved a version later than `version`: then `false`.
    fn save_draft(
        &mut self,
        account: AccountId,
        draft: MessageId,
        version: u32,
        sealed: &[u8],
        at: OffsetDateTime,
    ) -> Result<bool, StoreError>;

    /// Removes a draft with whatever it says now; `false` if there is none. What it holds is the caller's to remove.
    fn delete_draft(
        &mut self,
        account: AccountId,
        user: UserId,
        draft: MessageId,
    ) -> Result<bool, StoreError>;

    /// Removes a draft for the message it becomes, if neither its content nor its attachments changed since it was
    /// loaded; `false` otherwise. Key and attachments stay: they are the message's now.
    fn claim_draft(&mut self, draft: &StoredDraft) -> Result<bool, StoreError>;

    /// Counts one more attachment of `bytes`, unless all together would pass `limit`: then `false`.
    fn add_attachment_bytes(
        &mut self,
        account: AccountId,
        draft: MessageId,
        bytes: u64,
        limit: u64,
    ) -> Result<bool, StoreError>;

    /// Counts one attachment of `bytes` less.
    fn subtract_attachment_bytes(
        &mut self,
        account: AccountId,
        draft: MessageId,
        bytes: u64,
    ) -> Result<(), StoreError>;
}

//! What questions for more time need of the store.

use super::ExtensionRequest;
use crate::{
    id::{AccountId, ExtensionRequestId, MessageId, UserId},
    page::{Cursor, Limit},
    store::StoreError,
};
use time::OffsetDateTime;

/// A question on its way into the store.
#[derive(Debug, Clone)]
pub struct NewExtensionRequest {
    /// Its account.
    pub account: AccountId,
    /// Its id.
    pub id: ExtensionRequestId,
    /// The message.
    pub message: MessageId,
    /// Who asks: a recipient of the message.
    pub user: UserId,
    /// When.
    pub requested_at: OffsetDateTime,
    /// The encrypted note.
    pub sealed_note: Option<Vec<u8>>,
}

/// An answer to a question.
#[derive(Debug, Clone, Copy)]
pub struct Decision {
    /// Who answers.
    pub by: UserId,
    /// When.
    pub at: OffsetDateTime,
    /// Until when the message can be read now; `None` declines.
    pub granted_until: Option<OffsetDateTime>,
}

/// Stored questions.
pub trait ExtensionRequests {
    /// Adds a question; `false` when the recipient has one about this message that nobody has answered.
    fn insert_extension_request(
        &mut self,
        request: &NewExtensionRequest,
    ) -> Result<bool, StoreError>;

    /// The question of this id.
    fn find_extension_request(
        &mut self,
        account: AccountId,
        request: ExtensionRequestId,
    ) -> Result<Option<ExtensionRequest>, StoreError>;

    /// The questions about a message, of one recipient or of all, the newest first; one row more than the limit.
    fn list_extension_requests(
        &mut self,
        account: AccountId,
        message: MessageId,
        user: Option<UserId>,
        after: Option<Cursor>,
        limit: Limit,
    ) -> Result<Vec<ExtensionRequest>, StoreError>;

    /// Every question about a message, the oldest first.
    fn list_all_extension_requests(
        &mut self,
        account: AccountId,
        message: MessageId,
    ) -> Result<Vec<ExtensionRequest>, StoreError>;

    /// The open questions about a message.
    fn list_pending_extension_requests(
        &mut self,
        account: AccountId,
        message: MessageId,
    ) -> Result<Vec<(ExtensionRequestId, UserId)>, StoreError>;

    /// Answers a question; `false` when it was answered before.
    fn save_decision(
        &mut self,
        account: AccountId,
        request: ExtensionRequestId,
        decision: &Decision,
    ) -> Result<bool, StoreError>;

    /// Whether the recipient still has a copy of the message, expired or not: not one they deleted for good.
    fn has_received_copy(
        &mut self,
        account: AccountId,
        message: MessageId,
        user: UserId,
    ) -> Result<bool, StoreError>;
}

//! What API keys need of the store.

use super::{ApiKey, ApiKeyKind};
use crate::{
    id::{AccountId, ApiKeyId, UserId},
    store::StoreError,
    user::User,
};
use time::OffsetDateTime;

/// Stored keys.
pub trait ApiKeys {
    /// Adds a key under the digest of its token.
    fn insert_api_key(&mut self, key: &ApiKey, token_digest: &[u8; 32]) -> Result<(), StoreError>;

    /// The key whose token has this digest, whatever its account and state, with the user it acts as.
    fn find_api_key(
        &mut self,
        token_digest: &[u8; 32],
    ) -> Result<Option<(ApiKey, User)>, StoreError>;

    /// Unrevoked keys of a kind, newest first: one user's, or the whole account's. Few: see
    /// `ApiKeyService::PER_OWNER`.
    fn list_api_keys(
        &mut self,
        account: AccountId,
        kind: ApiKeyKind,
        user: Option<UserId>,
    ) -> Result<Vec<ApiKey>, StoreError>;

    /// Revokes a key of a kind, of one user or whoever's; `false` when there is none or it was revoked already.
    fn revoke_api_key(
        &mut self,
        account: AccountId,
        kind: ApiKeyKind,
        user: Option<UserId>,
        key: ApiKeyId,
        at: OffsetDateTime,
    ) -> Result<bool, StoreError>;

    /// Notes a use.
    fn save_api_key_use(
        &mut self,
        account: AccountId,
        key: ApiKeyId,
        at: OffsetDateTime,
    ) -> Result<(), StoreError>;
}

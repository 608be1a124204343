//! What password resets need of the store.

use super::{NewPasswordReset, PasswordReset};
use crate::{
    id::{AccountId, PasswordResetId, UserId},
    store::StoreError,
};
use time::OffsetDateTime;

/// Stored password resets.
pub trait PasswordResets {
    /// Adds a reset.
    fn insert_password_reset(&mut self, reset: &NewPasswordReset) -> Result<(), StoreError>;

    /// The reset whose token has this digest, whatever its account and state.
    fn find_password_reset(
        &mut self,
        token_digest: &[u8; 32],
    ) -> Result<Option<PasswordReset>, StoreError>;

    /// Uses a reset up; `false` when someone else was first. MUST be one conditional statement.
    fn use_password_reset(
        &mut self,
        account: AccountId,
        reset: PasswordResetId,
        at: OffsetDateTime,
    ) -> Result<bool, StoreError>;

    /// Makes every unused reset of the user void: a new password leaves none behind.
    fn void_password_resets(
        &mut self,
        account: AccountId,
        user: UserId,
        at: OffsetDateTime,
    ) -> Result<(), StoreError>;

    /// How many resets were made for the user since `since`.
    fn count_password_resets(
        &mut self,
        account: AccountId,
        user: UserId,
        since: OffsetDateTime,
    ) -> Result<usize, StoreError>;

    /// Deletes up to `limit` resets made before `before`; returns how many.
    fn delete_password_resets(
        &mut self,
        before: OffsetDateTime,
        limit: i64,
    ) -> Result<usize, StoreError>;
}

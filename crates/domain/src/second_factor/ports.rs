//! What second factors need of the store.

use super::SecondFactor;
use crate::{
    id::{AccountId, UserId},
    store::StoreError,
};
use time::OffsetDateTime;

/// Stored second factors.
pub trait SecondFactors {
    /// The user's, confirmed or not.
    fn find_second_factor(
        &mut self,
        account: AccountId,
        user: UserId,
    ) -> Result<Option<SecondFactor>, StoreError>;

    /// Puts an unconfirmed one in the place of another unconfirmed one; `false` when a confirmed one is there.
    fn put_second_factor(&mut self, factor: &SecondFactor) -> Result<bool, StoreError>;

    /// Confirms the user's unconfirmed one and uses up the step; `false` when there is none. MUST be one conditional statement.
    fn confirm_second_factor(
        &mut self,
        account: AccountId,
        user: UserId,
        at: OffsetDateTime,
        step: u64,
    ) -> Result<bool, StoreError>;

    /// Uses a step of the confirmed one up; `false` when it, or a later one, was used already. MUST be one conditional statement.
    fn use_step(&mut self, account: AccountId, user: UserId, step: u64)
    -> Result<bool, StoreError>;

    /// Removes the user's with its recovery codes; `false` when there is none.
    fn delete_second_factor(
        &mut self,
        account: AccountId,
        user: UserId,
    ) -> Result<bool, StoreError>;

    /// Puts new recovery codes in the place of the old ones.
    fn replace_recovery_codes(
        &mut self,
        account: AccountId,
        user: UserId,
        digests: &[[u8; 32]],
    ) -> Result<(), StoreError>;

    /// Uses a recovery code up; `false` when it is none, or used already. MUST be one conditional statement.
    fn use_recovery_code(
        &mut self,
        account: AccountId,
        user: UserId,
        digest: &[u8; 32],
    ) -> Result<bool, StoreError>;

    /// How many recovery codes are left: ten at most.
    fn count_recovery_codes(
        &mut self,
        account: AccountId,
        user: UserId,
    ) -> Result<usize, StoreError>;
}

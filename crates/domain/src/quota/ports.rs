//! What quotas need of the store.

use super::{Level, Month, Pack, PackFilter};
use crate::{
    address::Address,
    id::{AccountId, PackId, UserId},
    page::{Cursor, Limit},
    store::StoreError,
    user::User,
};
use std::collections::HashMap;
use time::OffsetDateTime;

/// What a user has used in a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Usage {
    /// The month.
    pub month: Month,
    /// Unique addresses written to.
    pub used: u32,
    /// The highest level that was told of and still holds.
    pub told: Level,
}

impl Usage {
    /// Nothing yet.
    pub const fn none(month: Month) -> Self {
        Self {
            month,
            used: 0,
            told: Level::Ample,
        }
    }
}

/// A place in the list of everybody's usage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UsagePlace {
    /// What the user there has used.
    pub used: u32,
    /// The user.
    pub user: UserId,
}

/// Stored usage and packs.
pub trait Quotas {
    /// Which of the addresses have not counted for the user in the month, in the order given. One statement.
    fn list_uncounted(
        &mut self,
        account: AccountId,
        user: UserId,
        month: Month,
        addresses: &[Address],
    ) -> Result<Vec<Address>, StoreError>;

    /// Counts addresses, and leaves those that have counted already; how many were new. One statement, which MUST wait for
    /// a transaction still open that counts one of them for the same user.
    fn count_addresses(
        &mut self,
        account: AccountId,
        user: UserId,
        month: Month,
        addresses: &[Address],
    ) -> Result<u32, StoreError>;

    /// Adds `units` to what the user has used if that stays within `limit`: one conditional statement. `None` when it does
    /// not; the caller MUST roll back.
    fn claim_units(
        &mut self,
        account: AccountId,
        user: UserId,
        month: Month,
        units: u32,
        limit: u32,
    ) -> Result<Option<Usage>, StoreError>;

    /// What the user has used in the month.
    fn find_usage(
        &mut self,
        account: AccountId,
        user: UserId,
        month: Month,
    ) -> Result<Usage, StoreError>;

    /// The user's months with any use, newest first, up to `limit`.
    fn list_usage(
        &mut self,
        account: AccountId,
        user: UserId,
        limit: u16,
    ) -> Result<Vec<Usage>, StoreError>;

    /// Notes that people were told of `to`, if what was noted is `from`; `false` when another transaction came first.
    fn save_told(
        &mut self,
        account: AccountId,
        user: UserId,
        month: Month,
        from: Level,
        to: Level,
    ) -> Result<bool, StoreError>;

    /// A page of the licensed users with what they have used in the month, the most first; with `near` only those who were
    /// told that they near their limit. Fetches one row more than the limit.
    fn list_licensed_usage(
        &mut self,
        account: AccountId,
        month: Month,
        near: bool,
        after: Option<UsagePlace>,
        limit: Limit,
    ) -> Result<Vec<(User, Usage)>, StoreError>;

    /// The size of the packs assigned to each of these users, together; who has none is left out.
    fn sum_packs_of(
        &mut self,
        account: AccountId,
        users: &[UserId],
    ) -> Result<HashMap<UserId, u32>, StoreError>;

    /// The size of the packs assigned to the user, together.
    fn sum_assigned_packs(&mut self, account: AccountId, user: UserId) -> Result<u32, StoreError>;

    /// Adds packs.
    fn insert_packs(&mut self, packs: &[Pack]) -> Result<(), StoreError>;

    /// The pack of this id.
    fn find_pack(&mut self, account: AccountId, pack: PackId) -> Result<Option<Pack>, StoreError>;

    /// A page of the account's packs, newest first; fetches one row more than the limit.
    fn list_packs(
        &mut self,
        account: AccountId,
        filter: PackFilter,
        after: Option<Cursor>,
        limit: Limit,
    ) -> Result<Vec<Pack>, StoreError>;

    /// The packs assigned to a user, the oldest assignment first.
    fn list_packs_of(&mut self, account: AccountId, user: UserId) -> Result<Vec<Pack>, StoreError>;

    /// Assigns a pack that is nobody's; `false` when it is somebody's.
    fn assign_pack(
        &mut self,
        account: AccountId,
        pack: PackId,
        user: UserId,
        at: OffsetDateTime,
    ) -> Result<bool, StoreError>;

    /// Takes a pack from the user it is assigned to; `false` when it is not theirs.
    fn withdraw_pack(
        &mut self,
        account: AccountId,
        pack: PackId,
        user: UserId,
    ) -> Result<bool, StoreError>;

    /// Forgets which addresses counted in months before `month`, for up to `limit` users and months; how many addresses.
    fn prune_counted_addresses(&mut self, month: Month, limit: u16) -> Result<usize, StoreError>;

    /// Deletes what was used in months before `month`, about `limit` rows; how many.
    fn prune_usage(&mut self, month: Month, limit: u16) -> Result<usize, StoreError>;
}

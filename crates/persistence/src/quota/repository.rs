//! The repository of quotas.

use super::{row::UsageRow, usage::Place};
use crate::{db::on_db, schema::quota_usage, sql_type::Key, transaction::Transaction};
use diesel::prelude::*;
use domain::{
    address::Address,
    id::{AccountId, PackId, UserId},
    page::{Cursor, Limit},
    quota::{Level, Month, Pack, PackFilter, Quotas, Usage, UsagePlace},
    store::StoreError,
    user::User,
};
use std::collections::HashMap;
use time::OffsetDateTime;

impl Quotas for Transaction<'_> {
    fn list_uncounted(
        &mut self,
        account: AccountId,
        user: UserId,
        month: Month,
        addresses: &[Address],
    ) -> Result<Vec<Address>, StoreError> {
        self.uncounted(Place::of(account, user, month), addresses)
    }

    fn count_addresses(
        &mut self,
        account: AccountId,
        user: UserId,
        month: Month,
        addresses: &[Address],
    ) -> Result<u32, StoreError> {
        self.count(Place::of(account, user, month), addresses)
    }

    fn claim_units(
        &mut self,
        account: AccountId,
        user: UserId,
        month: Month,
        units: u32,
        limit: u32,
    ) -> Result<Option<Usage>, StoreError> {
        self.claim(Place::of(account, user, month), units, limit)
    }

    fn find_usage(
        &mut self,
        account: AccountId,
        user: UserId,
        month: Month,
    ) -> Result<Usage, StoreError> {
        let usage = self.usage(Place::of(account, user, month))?;
        Ok(usage.unwrap_or(Usage::none(month)))
    }

    fn list_usage(
        &mut self,
        account: AccountId,
        user: UserId,
        limit: u16,
    ) -> Result<Vec<Usage>, StoreError> {
        let rows: Vec<UsageRow> = self.run(|db| {
            on_db!(db, |c| quota_usage::table
                .filter(quota_usage::account_id.eq(Key::from(account)))
                .filter(quota_usage::user_id.eq(Key::from(user)))
                .order(quota_usage::month.desc())
                .limit(i64::from(limit))
                .select(UsageRow::as_select())
                .load(c))
        })?;
        rows.into_iter().map(UsageRow::into_usage).collect()
    }

    fn save_told(
        &mut self,
        account: AccountId,
        user: UserId,
        month: Month,
        from: Level,
        to: Level,
    ) -> Result<bool, StoreError> {
        self.told(Place::of(account, user, month), from, to)
    }

    fn list_licensed_usage(
        &mut self,
        account: AccountId,
        month: Month,
        near: bool,
        after: Option<UsagePlace>,
        limit: Limit,
    ) -> Result<Vec<(User, Usage)>, StoreError> {
        self.licensed_usage(account, month, near, after, limit)
    }

    fn sum_packs_of(
        &mut self,
        account: AccountId,
        users: &[UserId],
    ) -> Result<HashMap<UserId, u32>, StoreError> {
        self.packs_of_users(account, users)
    }

    fn sum_assigned_packs(&mut self, account: AccountId, user: UserId) -> Result<u32, StoreError> {
        self.assigned_size(account, user)
    }

    fn insert_packs(&mut self, packs: &[Pack]) -> Result<(), StoreError> {
        self.add_packs(packs)
    }

    fn find_pack(&mut self, account: AccountId, pack: PackId) -> Result<Option<Pack>, StoreError> {
        self.pack(account, pack)
    }

    fn list_packs(
        &mut self,
        account: AccountId,
        filter: PackFilter,
        after: Option<Cursor>,
        limit: Limit,
    ) -> Result<Vec<Pack>, StoreError> {
        self.packs(account, filter, after, limit)
    }

    fn list_packs_of(&mut self, account: AccountId, user: UserId) -> Result<Vec<Pack>, StoreError> {
        self.packs_of(account, user)
    }

    fn assign_pack(
        &mut self,
        account: AccountId,
        pack: PackId,
        user: UserId,
        at: OffsetDateTime,
    ) -> Result<bool, StoreError> {
        self.give_pack((account, pack), user, at)
    }

    fn withdraw_pack(
        &mut self,
        account: AccountId,
        pack: PackId,
        user: UserId,
    ) -> Result<bool, StoreError> {
        self.take_pack((account, pack), user)
    }

    fn prune_counted_addresses(&mut self, month: Month, limit: u16) -> Result<usize, StoreError> {
        self.prune_addresses(month, limit)
    }

    fn prune_usage(&mut self, month: Month, limit: u16) -> Result<usize, StoreError> {
        self.prune_months(month, limit)
    }
}

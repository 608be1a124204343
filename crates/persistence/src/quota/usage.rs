//! Counting addresses and claiming units.

use super::row::UsageRow;
use crate::{
    db::on_db,
    schema::{quota_addresses, quota_usage},
    sql_type::{At, Key},
    transaction::{Transaction, delete_oldest},
};
use diesel::{prelude::*, query_dsl::methods};
use domain::{
    address::Address,
    id::{AccountId, UserId},
    quota::{Level, Month, Usage},
    store::StoreError,
};
use std::collections::HashSet;

/// A user's month, as a key.
#[derive(Clone, Copy)]
pub(super) struct Place(Key, Key, At);

impl Place {
    pub(super) fn of(account: AccountId, user: UserId, month: Month) -> Self {
        Self(account.into(), user.into(), At(month.start()))
    }

    const fn key(self) -> (Key, Key, At) {
        (self.0, self.1, self.2)
    }
}

impl Transaction<'_> {
    pub(super) fn uncounted(
        &mut self,
        place: Place,
        addresses: &[Address],
    ) -> Result<Vec<Address>, StoreError> {
        let texts: Vec<&str> = addresses.iter().map(Address::as_str).collect();
        let counted: Vec<String> = self.run(|db| {
            on_db!(db, |c| quota_addresses::table
                .filter(quota_addresses::account_id.eq(place.0))
                .filter(quota_addresses::user_id.eq(place.1))
                .filter(quota_addresses::month.eq(place.2))
                .filter(quota_addresses::address.eq_any(&texts))
                .select(quota_addresses::address)
                .load(c))
        })?;
        let counted: HashSet<&str> = counted.iter().map(String::as_str).collect();
        Ok(addresses
            .iter()
            .filter(|address| !counted.contains(address.as_str()))
            .cloned()
            .collect())
    }

    pub(super) fn count(&mut self, place: Place, addresses: &[Address]) -> Result<u32, StoreError> {
        let rows: Vec<_> = addresses
            .iter()
            .map(|address| {
                (
                    quota_addresses::account_id.eq(place.0),
                    quota_addresses::user_id.eq(place.1),
                    quota_addresses::month.eq(place.2),
                    quota_addresses::address.eq(address.as_str()),
                )
            })
            .collect();
        // A count of the same address still uncommitted elsewhere is waited for: by PostgreSQL at the key, by SQLite at the
        // write lock.
        let counted = self.run(|db| {
            on_db!(db, |c| diesel::insert_into(quota_addresses::table)
                .values(&rows)
                .on_conflict_do_nothing()
                .execute(c))
        })?;
        Ok(u32::try_from(counted).unwrap_or(u32::MAX))
    }

    pub(super) fn claim(
        &mut self,
        place: Place,
        units: u32,
        limit: u32,
    ) -> Result<Option<Usage>, StoreError> {
        // Also what the statement says of a month that has no row yet: then there is nothing for its condition to look at.
        if units > limit {
            return Ok(None);
        }
        let units = i32::try_from(units).unwrap_or(i32::MAX);
        let limit = i32::try_from(limit).unwrap_or(i32::MAX);
        let first = UsageRow {
            account_id: place.0,
            user_id: place.1,
            month: place.2,
            used: units,
            claimed_under: limit,
            told_percent: 0,
            addresses_kept: true,
        };
        let claimed: Option<UsageRow> = self.run(|db| {
            on_db!(db, |c| methods::FilterDsl::filter(
                diesel::insert_into(quota_usage::table)
                    .values(&first)
                    .on_conflict((
                        quota_usage::account_id,
                        quota_usage::user_id,
                        quota_usage::month
                    ))
                    .do_update()
                    .set((
                        quota_usage::used.eq(quota_usage::used + units),
                        quota_usage::claimed_under.eq(limit),
                        quota_usage::addresses_kept.eq(true),
                    )),
                quota_usage::used.le(limit - units)
            )
            .returning(UsageRow::as_returning())
            .get_result(c)
            .optional())
        })?;
        claimed.map(UsageRow::into_usage).transpose()
    }

    pub(super) fn usage(&mut self, place: Place) -> Result<Option<Usage>, StoreError> {
        let row: Option<UsageRow> = self.run(|db| {
            on_db!(db, |c| quota_usage::table
                .find(place.key())
                .select(UsageRow::as_select())
                .first(c)
                .optional())
        })?;
        row.map(UsageRow::into_usage).transpose()
    }

    pub(super) fn told(
        &mut self,
        place: Place,
        from: Level,
        to: Level,
    ) -> Result<bool, StoreError> {
        let rows = self.run(|db| {
            on_db!(db, |c| diesel::update(
                quota_usage::table
                    .find(place.key())
                    .filter(quota_usage::told_percent.eq(i16::from(from.percent())))
            )
            .set(quota_usage::told_percent.eq(i16::from(to.percent())))
            .execute(c))
        })?;
        Ok(rows == 1)
    }

    pub(super) fn prune_addresses(
        &mut self,
        month: Month,
        limit: u16,
    ) -> Result<usize, StoreError> {
        let old: Vec<(Key, Key, At)> = self.run(|db| {
            on_db!(db, |c| quota_usage::table
                .filter(quota_usage::month.lt(At(month.start())))
                .filter(quota_usage::addresses_kept)
                .order(quota_usage::month)
                .limit(i64::from(limit))
                .select((
                    quota_usage::account_id,
                    quota_usage::user_id,
                    quota_usage::month
                ))
                .load(c))
        })?;
        let mut pruned = 0;
        for (account, user, month) in old {
            let of_month = quota_addresses::table
                .filter(quota_addresses::account_id.eq(account))
                .filter(quota_addresses::user_id.eq(user))
                .filter(quota_addresses::month.eq(month));
            pruned += self.run(|db| on_db!(db, |c| diesel::delete(of_month).execute(c)))?;
            let usage = quota_usage::table.find((account, user, month));
            self.run(|db| {
                on_db!(db, |c| diesel::update(usage)
                    .set(quota_usage::addresses_kept.eq(false))
                    .execute(c))
            })?;
        }
        Ok(pruned)
    }

    pub(super) fn prune_months(&mut self, month: Month, limit: u16) -> Result<usize, StoreError> {
        let before = month.start();
        delete_oldest!(self, quota_usage, month, before, i64::from(limit))
    }
}

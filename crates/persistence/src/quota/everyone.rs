//! What everybody has used.

use super::row::UsageRow;
use crate::{
    db::on_db,
    schema::{bulk_sender_packs, quota_usage, users},
    sql_type::{At, Key},
    transaction::Transaction,
    user::UserRow,
};
use diesel::{
    dsl::sum,
    prelude::*,
    sql_types::{Integer, Nullable},
};
use domain::{
    id::{AccountId, UserId},
    page::Limit,
    quota::{Level, Month, Usage, UsagePlace},
    store::StoreError,
    user::User,
};
use std::collections::HashMap;

#[diesel::declare_sql_function]
extern "SQL" {
    /// The number, or another where there is none.
    fn coalesce(number: Nullable<Integer>, other: Integer) -> Integer;
}

impl Transaction<'_> {
    pub(super) fn licensed_usage(
        &mut self,
        account: AccountId,
        month: Month,
        near: bool,
        after: Option<UsagePlace>,
        limit: Limit,
    ) -> Result<Vec<(User, Usage)>, StoreError> {
        let account = Key::from(account);
        let of_month = quota_usage::account_id
            .eq(users::account_id)
            .and(quota_usage::user_id.eq(users::user_id))
            .and(quota_usage::month.eq(At(month.start())));
        let used = || coalesce(quota_usage::used.nullable(), 0);
        let rows: Vec<(UserRow, Option<UsageRow>)> = self.run(|db| {
            on_db!(db, |c| {
                let mut rows = users::table
                    .left_join(quota_usage::table.on(of_month))
                    .filter(users::account_id.eq(account))
                    .filter(users::licensed)
                    .order((used().desc(), users::user_id.desc()))
                    .limit(limit.rows_and_one())
                    .select((UserRow::as_select(), Option::<UsageRow>::as_select()))
                    .into_boxed();
                if near {
                    let eighty = i16::from(Level::Eighty.percent());
                    rows = rows.filter(quota_usage::told_percent.nullable().ge(eighty));
                }
                if let Some(place) = after {
                    let than = i32::try_from(place.used).unwrap_or(i32::MAX);
                    let next = used().lt(than).or(used()
                        .eq(than)
                        .and(users::user_id.lt(Key::from(place.user))));
                    rows = rows.filter(next);
                }
                rows.load(c)
            })
        })?;
        rows.into_iter()
            .map(|(user, usage)| {
                let usage = usage.map(UsageRow::into_usage).transpose()?;
                Ok((user.into_user()?, usage.unwrap_or(Usage::none(month))))
            })
            .collect()
    }

    pub(super) fn packs_of_users(
        &mut self,
        account: AccountId,
        users: &[UserId],
    ) -> Result<HashMap<UserId, u32>, StoreError> {
        let users: Vec<Key> = users.iter().copied().map(Key::from).collect();
        let sums: Vec<(Option<Key>, Option<i64>)> = self.run(|db| {
            on_db!(db, |c| bulk_sender_packs::table
                .filter(bulk_sender_packs::account_id.eq(Key::from(account)))
                .filter(bulk_sender_packs::assigned_to.eq_any(&users))
                .group_by(bulk_sender_packs::assigned_to)
                .select((bulk_sender_packs::assigned_to, sum(bulk_sender_packs::size)))
                .load(c))
        })?;
        Ok(sums
            .into_iter()
            .filter_map(|(user, size)| {
                let size = u32::try_from(size.unwrap_or_default()).unwrap_or(u32::MAX);
                Some((user?.into(), size))
            })
            .collect())
    }
}

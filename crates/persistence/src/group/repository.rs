//! The repository of groups. Their members stand in a file of their own.

use super::row::GroupRow;
use crate::{
    db::on_db,
    schema::groups,
    sql_type::{At, Key},
    transaction::{BATCH, Transaction},
};
use diesel::prelude::*;
use domain::{
    address::Address,
    group::{Group, GroupMember, Groups, Member},
    id::{AccountId, GroupId},
    page::{Cursor, Limit},
    store::StoreError,
};

impl Groups for Transaction<'_> {
    fn insert_group(&mut self, group: &Group) -> Result<(), StoreError> {
        let row = GroupRow::of(group);
        self.run(|db| {
            on_db!(db, |c| diesel::insert_into(groups::table)
                .values(&row)
                .execute(c))
        })?;
        Ok(())
    }

    fn find_group(
        &mut self,
        account: AccountId,
        group: GroupId,
    ) -> Result<Option<Group>, StoreError> {
        let row: Option<GroupRow> = self.run(|db| {
            on_db!(db, |c| groups::table
                .find((Key::from(account), Key::from(group)))
                .select(GroupRow::as_select())
                .first(c)
                .optional())
        })?;
        row.map(GroupRow::into_group).transpose()
    }

    fn list_groups(
        &mut self,
        account: AccountId,
        after: Option<Cursor>,
        limit: Limit,
    ) -> Result<Vec<Group>, StoreError> {
        let rows: Vec<GroupRow> = self.run(|db| {
            on_db!(db, |c| {
                let mut query = groups::table
                    .filter(groups::account_id.eq(Key::from(account)))
                    .order((groups::created_at.desc(), groups::group_id.desc()))
                    .limit(limit.rows_and_one())
                    .select(GroupRow::as_select())
                    .into_boxed();
                if let Some(Cursor { at, id }) = after {
                    query = query.filter(
                        groups::created_at.lt(At(at)).or(groups::created_at
                            .eq(At(at))
                            .and(groups::group_id.lt(Key(id)))),
                    );
                }
                query.load(c)
            })
        })?;
        rows.into_iter().map(GroupRow::into_group).collect()
    }

    fn count_groups(&mut self, account: AccountId) -> Result<usize, StoreError> {
        let count: i64 = self.run(|db| {
            on_db!(db, |c| groups::table
                .filter(groups::account_id.eq(Key::from(account)))
                .count()
                .get_result(c))
        })?;
        Ok(usize::try_from(count).unwrap_or(usize::MAX))
    }

    fn save_group_name(
        &mut self,
        account: AccountId,
        group: GroupId,
        name: &str,
    ) -> Result<bool, StoreError> {
        let place = (Key::from(account), Key::from(group));
        let rows = self.run(|db| {
            on_db!(db, |c| diesel::update(groups::table.find(place))
                .set((
                    groups::name.eq(name),
                    groups::name_key.eq(name.to_lowercase())
                ))
                .execute(c))
        })?;
        Ok(rows == 1)
    }

    fn delete_group(&mut self, account: AccountId, group: GroupId) -> Result<bool, StoreError> {
        let place = (Key::from(account), Key::from(group));
        let rows =
            self.run(|db| on_db!(db, |c| diesel::delete(groups::table.find(place)).execute(c)))?;
        Ok(rows == 1)
    }

    fn add_group_members(
        &mut self,
        account: AccountId,
        group: GroupId,
        members: &[GroupMember],
        max: u32,
    ) -> Result<Option<u32>, StoreError> {
        self.add_members(account, group, members, max)
    }

    fn remove_group_members(
        &mut self,
        account: AccountId,
        group: GroupId,
        members: &[Member],
    ) -> Result<u32, StoreError> {
        self.remove_members(account, group, members)
    }

    fn list_group_members(
        &mut self,
        account: AccountId,
        group: GroupId,
        after: Option<Cursor>,
        limit: Limit,
    ) -> Result<Vec<GroupMember>, StoreError> {
        self.members(account, group, after, limit)
    }

    fn list_memberships(
        &mut self,
        account: AccountId,
        addresses: &[Address],
    ) -> Result<Vec<(Member, GroupId)>, StoreError> {
        self.memberships(account, addresses)
    }

    fn list_group_names(
        &mut self,
        account: AccountId,
        groups: &[GroupId],
    ) -> Result<Vec<(GroupId, String)>, StoreError> {
        let mut names = Vec::new();
        for batch in groups.chunks(BATCH) {
            let keys: Vec<Key> = batch.iter().copied().map(Key::from).collect();
            let rows: Vec<(Key, String)> = self.run(|db| {
                on_db!(db, |c| groups::table
                    .filter(groups::account_id.eq(Key::from(account)))
                    .filter(groups::group_id.eq_any(&keys))
                    .select((groups::group_id, groups::name))
                    .load(c))
            })?;
            names.extend(rows.into_iter().map(|(id, name)| (id.into(), name)));
        }
        Ok(names)
    }
}

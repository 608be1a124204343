//! Members of groups.

use super::row::MemberRow;
use crate::{
    db::on_db,
    schema::{group_members, groups},
    sql_type::{At, Key},
    transaction::{BATCH, Transaction, corrupt},
};
use diesel::prelude::*;
use domain::{
    address::Address,
    group::{GroupMember, Member},
    id::{AccountId, GroupId},
    page::{Cursor, Limit},
    store::StoreError,
};
use std::collections::BTreeSet;

/// A count as the column holds it.
fn number(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}

/// Rows that a statement touched, as a count.
fn counted(rows: usize) -> u32 {
    u32::try_from(rows).unwrap_or(u32::MAX)
}

impl Transaction<'_> {
    pub(super) fn add_members(
        &mut self,
        account: AccountId,
        group: GroupId,
        members: &[GroupMember],
        max: u32,
    ) -> Result<Option<u32>, StoreError> {
        let mut added = 0;
        for batch in members.chunks(BATCH) {
            let rows: Vec<MemberRow> = batch
                .iter()
                .map(|member| MemberRow::of(account, group, member))
                .collect();
            added += self.run(|db| {
                on_db!(db, |c| diesel::insert_into(group_members::table)
                    .values(&rows)
                    .on_conflict((
                        group_members::account_id,
                        group_members::group_id,
                        group_members::member
                    ))
                    .do_nothing()
                    .execute(c))
            })?;
        }
        if added == 0 {
            return Ok(Some(0));
        }
        let room = i32::try_from(max)
            .unwrap_or(i32::MAX)
            .saturating_sub(number(added));
        let place = (Key::from(account), Key::from(group));
        let counted_in = self.run(|db| {
            on_db!(db, |c| diesel::update(
                groups::table
                    .find(place)
                    .filter(groups::member_count.le(room))
            )
            .set(groups::member_count.eq(groups::member_count + number(added)))
            .execute(c))
        })?;
        Ok((counted_in == 1).then(|| counted(added)))
    }

    pub(super) fn remove_members(
        &mut self,
        account: AccountId,
        group: GroupId,
        members: &[Member],
    ) -> Result<u32, StoreError> {
        let mut removed = 0;
        for batch in members.chunks(BATCH) {
            let texts: Vec<&str> = batch.iter().map(Member::as_str).collect();
            removed += self.run(|db| {
                on_db!(db, |c| diesel::delete(
                    group_members::table
                        .filter(group_members::account_id.eq(Key::from(account)))
                        .filter(group_members::group_id.eq(Key::from(group)))
                        .filter(group_members::member.eq_any(&texts))
                )
                .execute(c))
            })?;
        }
        if removed > 0 {
            let place = (Key::from(account), Key::from(group));
            self.run(|db| {
                on_db!(db, |c| diesel::update(groups::table.find(place))
                    .set(groups::member_count.eq(groups::member_count - number(removed)))
                    .execute(c))
            })?;
        }
        Ok(counted(removed))
    }

    pub(super) fn members(
        &mut self,
        account: AccountId,
        group: GroupId,
        after: Option<Cursor>,
        limit: Limit,
    ) -> Result<Vec<GroupMember>, StoreError> {
        let rows: Vec<MemberRow> = self.run(|db| {
            on_db!(db, |c| {
                let mut query = group_members::table
                    .filter(group_members::account_id.eq(Key::from(account)))
                    .filter(group_members::group_id.eq(Key::from(group)))
                    .order((
                        group_members::added_at.desc(),
                        group_members::member_id.desc(),
                    ))
                    .limit(limit.rows_and_one())
                    .select(MemberRow::as_select())
                    .into_boxed();
                if let Some(Cursor { at, id }) = after {
                    query = query.filter(
                        group_members::added_at
                            .lt(At(at))
                            .or(group_members::added_at
                                .eq(At(at))
                                .and(group_members::member_id.lt(Key(id)))),
                    );
                }
                query.load(c)
            })
        })?;
        rows.into_iter().map(MemberRow::into_member).collect()
    }

    pub(super) fn memberships(
        &mut self,
        account: AccountId,
        addresses: &[Address],
    ) -> Result<Vec<(Member, GroupId)>, StoreError> {
        let members: BTreeSet<&str> = addresses
            .iter()
            .flat_map(|address| [address.as_str(), address.domain()])
            .collect();
        let members: Vec<&str> = members.into_iter().collect();
        let mut found: Vec<(String, Key)> = Vec::new();
        for batch in members.chunks(BATCH) {
            let rows: Vec<(String, Key)> = self.run(|db| {
                on_db!(db, |c| group_members::table
                    .filter(group_members::account_id.eq(Key::from(account)))
                    .filter(group_members::member.eq_any(batch))
                    .select((group_members::member, group_members::group_id))
                    .load(c))
            })?;
            found.extend(rows);
        }
        found
            .into_iter()
            .map(|(member, group)| {
                let member = member
                    .parse()
                    .map_err(|_invalid| corrupt("group_members", "member", group.0))?;
                Ok((member, group.into()))
            })
            .collect()
    }
}

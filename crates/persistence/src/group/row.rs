//! Rows of groups and their members.

use crate::{
    schema::{group_members, groups},
    sql_type::{At, Key},
    transaction::corrupt,
};
use diesel::prelude::{Insertable, Queryable, Selectable};
use domain::{
    group::{Group, GroupMember},
    id::{AccountId, GroupId},
    store::StoreError,
};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = groups)]
pub(super) struct GroupRow {
    account_id: Key,
    group_id: Key,
    name: String,
    name_key: String,
    member_count: i32,
    created_at: At,
}

impl GroupRow {
    pub(super) fn of(group: &Group) -> Self {
        Self {
            account_id: group.account.into(),
            group_id: group.id.into(),
            name: group.name.clone(),
            name_key: group.name.to_lowercase(),
            member_count: 0,
            created_at: At(group.created_at),
        }
    }

    pub(super) fn into_group(self) -> Result<Group, StoreError> {
        let id = self.group_id.0;
        Ok(Group {
            account: self.account_id.into(),
            id: self.group_id.into(),
            name: self.name,
            members: u32::try_from(self.member_count)
                .map_err(|_negative| corrupt("groups", "member_count", id))?,
            created_at: self.created_at.0,
        })
    }
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = group_members)]
#[diesel(treat_none_as_default_value = false)]
pub(super) struct MemberRow {
    account_id: Key,
    group_id: Key,
    member: String,
    member_id: Key,
    added_at: At,
}

impl MemberRow {
    pub(super) fn of(account: AccountId, group: GroupId, member: &GroupMember) -> Self {
        Self {
            account_id: account.into(),
            group_id: group.into(),
            member: member.member.as_str().to_owned(),
            member_id: member.id.into(),
            added_at: At(member.added_at),
        }
    }

    pub(super) fn into_member(self) -> Result<GroupMember, StoreError> {
        let id = self.member_id.0;
        Ok(GroupMember {
            id: self.member_id.into(),
            member: self
                .member
                .parse()
                .map_err(|_invalid| corrupt("group_members", "member", id))?,
            added_at: self.added_at.0,
        })
    }
}

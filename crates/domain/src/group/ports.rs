//! What groups need of the store.

use super::{Group, GroupMember, Member};
use crate::{
    address::Address,
    id::{AccountId, GroupId},
    page::{Cursor, Limit},
    store::StoreError,
};

/// Stored groups.
pub trait Groups {
    /// Adds a group without members; `Conflict` when its name, in whatever case, is taken in the account.
    fn insert_group(&mut self, group: &Group) -> Result<(), StoreError>;

    /// The group of this id.
    fn find_group(
        &mut self,
        account: AccountId,
        group: GroupId,
    ) -> Result<Option<Group>, StoreError>;

    /// A page of the account's groups, newest first; one row more than the limit.
    fn list_groups(
        &mut self,
        account: AccountId,
        after: Option<Cursor>,
        limit: Limit,
    ) -> Result<Vec<Group>, StoreError>;

    /// How many groups the account has.
    fn count_groups(&mut self, account: AccountId) -> Result<usize, StoreError>;

    /// Gives a group another name; `Conflict` when it is taken, `false` when there is no such group.
    fn save_group_name(
        &mut self,
        account: AccountId,
        group: GroupId,
        name: &str,
    ) -> Result<bool, StoreError>;

    /// Removes a group with its members; `false` if there is none. `Conflict` while a policy names it.
    fn delete_group(&mut self, account: AccountId, group: GroupId) -> Result<bool, StoreError>;

    /// Adds the members that the group does not have yet, and counts them; `None` when it would have more than `max` with
    /// them: then the caller MUST roll back.
    fn add_group_members(
        &mut self,
        account: AccountId,
        group: GroupId,
        members: &[GroupMember],
        max: u32,
    ) -> Result<Option<u32>, StoreError>;

    /// Removes the members that the group has, and counts them.
    fn remove_group_members(
        &mut self,
        account: AccountId,
        group: GroupId,
        members: &[Member],
    ) -> Result<u32, StoreError>;

    /// A page of a group's members, the last added first; one row more than the limit.
    fn list_group_members(
        &mut self,
        account: AccountId,
        group: GroupId,
        after: Option<Cursor>,
        limit: Limit,
    ) -> Result<Vec<GroupMember>, StoreError>;

    /// Which groups contain which of these addresses, by themselves or by their domain. A few statements, however many
    /// addresses there are.
    fn list_memberships(
        &mut self,
        account: AccountId,
        addresses: &[Address],
    ) -> Result<Vec<(Member, GroupId)>, StoreError>;

    /// The names of these groups.
    fn list_group_names(
        &mut self,
        account: AccountId,
        groups: &[GroupId],
    ) -> Result<Vec<(GroupId, String)>, StoreError>;
}

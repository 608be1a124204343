//! The use cases of groups, all of them an administrator's.

use super::{Group, GroupError, GroupMember, Member};
use crate::{
    audit::{AuditAction, AuditEntry},
    caller::Caller,
    change::{ChangeKind, tell_administrators},
    id::{GroupId, GroupMemberId},
    idempotency::{self, Attempt},
    page::{Cursor, Limit, Page},
    services::Deps,
    store::{StoreError, Tx},
};
use std::{collections::HashSet, sync::Arc};

/// A change of a group's members. One in both lists is removed.
#[derive(Debug, Clone, Default)]
pub struct ChangeMembers {
    /// To add; one that is there already stays as it is.
    pub add: Vec<Member>,
    /// To remove; one that is not there is nobody's loss.
    pub remove: Vec<Member>,
}

/// Use cases of groups.
#[derive(Debug, Clone)]
pub struct GroupService {
    deps: Arc<Deps>,
}

impl GroupService {
    /// Over these ports.
    pub fn new(deps: Arc<Deps>) -> Self {
        Self { deps }
    }

    /// A page of the account's groups, newest first.
    pub fn list(
        &self,
        caller: &Caller,
        after: Option<Cursor>,
        limit: Limit,
    ) -> Result<Page<Group>, GroupError> {
        let rows = self
            .deps
            .store
            .read(|tx| tx.list_groups(caller.account, after, limit))?;
        Ok(Page::cut(rows, limit, |group| Cursor {
            at: group.created_at,
            id: *group.id.as_uuid(),
        }))
    }

    /// One group.
    pub fn find(&self, caller: &Caller, id: GroupId) -> Result<Group, GroupError> {
        self.deps.store.read(|tx| find(tx, caller, id))
    }

    /// A page of a group's members, the last added first.
    pub fn list_members(
        &self,
        caller: &Caller,
        id: GroupId,
        after: Option<Cursor>,
        limit: Limit,
    ) -> Result<Page<GroupMember>, GroupError> {
        let rows = self.deps.store.read(|tx| {
            find(tx, caller, id)?;
            Ok::<_, GroupError>(tx.list_group_members(caller.account, id, after, limit)?)
        })?;
        Ok(Page::cut(rows, limit, |member| Cursor {
            at: member.added_at,
            id: *member.id.as_uuid(),
        }))
    }

    /// Makes a group, with its first members.
    pub fn create(
        &self,
        caller: &Caller,
        attempt: Option<&Attempt>,
        name: &str,
        members: &[Member],
    ) -> Result<Group, GroupError> {
        let now = self.deps.clock.now();
        let group = Group {
            account: caller.account,
            id: GroupId::from_uuid(self.deps.new_id(now)),
            name: name.to_owned(),
            members: 0,
            created_at: now,
        };
        let id = group.id;
        self.deps.store.write(|tx| {
            if let Some(first) = idempotency::claim(tx, caller, attempt, *id.as_uuid(), now)? {
                return find(tx, caller, GroupId::from_uuid(first));
            }
            tx.lock_account(caller.account)?;
            if tx.count_groups(caller.account)? >= Group::MAX {
                return Err(GroupError::TooMany);
            }
            tx.insert_group(&group).map_err(taken)?;
            let added = self.add(tx, caller, id, members)?;
            let entry = self.entry(caller, AuditAction::GroupCreated, id);
            let entry = entry.with("name", name).with("added", added.to_string());
            self.record(tx, caller, &entry)?;
            find(tx, caller, id)
        })
    }

    /// Gives a group another name.
    pub fn rename(&self, caller: &Caller, id: GroupId, name: &str) -> Result<Group, GroupError> {
        self.deps.store.write(|tx| {
            if !tx
                .save_group_name(caller.account, id, name)
                .map_err(taken)?
            {
                return Err(GroupError::Unknown);
            }
            let entry = self.entry(caller, AuditAction::GroupUpdated, id);
            self.record(tx, caller, &entry.with("name", name))?;
            find(tx, caller, id)
        })
    }

    /// Adds and removes members.
    pub fn change_members(
        &self,
        caller: &Caller,
        id: GroupId,
        change: &ChangeMembers,
    ) -> Result<Group, GroupError> {
        self.deps.store.write(|tx| {
            find(tx, caller, id)?;
            let added = self.add(tx, caller, id, &change.add)?;
            let removed = tx.remove_group_members(caller.account, id, &change.remove)?;
            let entry = self.entry(caller, AuditAction::GroupUpdated, id);
            let entry = entry
                .with("added", added.to_string())
                .with("removed", removed.to_string());
            self.record(tx, caller, &entry)?;
            find(tx, caller, id)
        })
    }

    /// Deletes a group. Refused while a policy uses it.
    pub fn delete(&self, caller: &Caller, id: GroupId) -> Result<(), GroupError> {
        self.deps.store.write(|tx| {
            let group = find(tx, caller, id)?;
            // Policies take groups under the same lock: none can begin to use this one meanwhile.
            tx.lock_account(caller.account)?;
            let users: Vec<String> = tx
                .list_policies(caller.account)?
                .into_iter()
                .filter(|policy| policy.from.names(id) || policy.to.names(id))
                .map(|policy| policy.name)
                .collect();
            if !users.is_empty() {
                return Err(GroupError::InUse(users));
            }
            if !tx.delete_group(caller.account, id)? {
                return Err(GroupError::Unknown);
            }
            let entry = self.entry(caller, AuditAction::GroupDeleted, id);
            self.record(tx, caller, &entry.with("name", group.name))?;
            Ok(())
        })
    }

    fn add(
        &self,
        tx: &mut dyn Tx,
        caller: &Caller,
        id: GroupId,
        members: &[Member],
    ) -> Result<u32, GroupError> {
        let now = self.deps.clock.now();
        let mut seen = HashSet::new();
        let members: Vec<GroupMember> = members
            .iter()
            .filter(|member| seen.insert(*member))
            .map(|member| GroupMember {
                id: GroupMemberId::from_uuid(self.deps.new_id(now)),
                member: member.clone(),
                added_at: now,
            })
            .collect();
        tx.add_group_members(caller.account, id, &members, Group::MAX_MEMBERS)?
            .ok_or(GroupError::TooManyMembers)
    }

    fn entry(&self, caller: &Caller, action: AuditAction, group: GroupId) -> AuditEntry {
        let now = self.deps.clock.now();
        AuditEntry::by(caller, self.deps.audit_id(now), now, action).on_object(*group.as_uuid())
    }

    fn record(
        &self,
        tx: &mut dyn Tx,
        caller: &Caller,
        entry: &AuditEntry,
    ) -> Result<(), StoreError> {
        tx.record(entry)?;
        tell_administrators(&self.deps, tx, caller, ChangeKind::GroupChanged, entry.at)
    }
}

fn find(tx: &mut dyn Tx, caller: &Caller, id: GroupId) -> Result<Group, GroupError> {
    tx.find_group(caller.account, id)?
        .ok_or(GroupError::Unknown)
}

/// A name that two groups would have is the only conflict there is.
fn taken(error: StoreError) -> GroupError {
    match error {
        StoreError::Conflict => GroupError::NameTaken,
        error => error.into(),
    }
}

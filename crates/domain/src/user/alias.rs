//! Aliases: further addresses of internal users. Mail to an alias is mail to its user, and counts as such.

use super::{User, UserError, UserKind, UserService};
use crate::{
    account::Account,
    address::Address,
    audit::AuditAction,
    caller::Caller,
    id::UserId,
    message::Recipients,
    store::{StoreError, Tx},
};
use std::collections::{HashMap, HashSet};

/// How many aliases a user may have.
pub(super) const MAX_ALIASES: usize = 20;

/// The recipients with each alias replaced by the address it stands for.
pub(crate) fn settle(
    tx: &mut dyn Tx,
    account: &Account,
    recipients: Recipients,
) -> Result<Recipients, StoreError> {
    // Only internal users have aliases; a message to people outside costs nothing here.
    let internal: Vec<Address> = recipients
        .as_slice()
        .iter()
        .filter(|one| account.is_internal(&one.address))
        .map(|one| one.address.clone())
        .collect();
    if internal.is_empty() {
        return Ok(recipients);
    }
    let owners: HashMap<Address, Address> = tx
        .list_alias_owners(account.id, &internal)?
        .into_iter()
        .collect();
    Ok(if owners.is_empty() {
        recipients
    } else {
        recipients.settle(&owners)
    })
}

/// Refuses aliases that cannot be a user's. The caller holds the account.
pub(super) fn check(
    tx: &mut dyn Tx,
    account: &Account,
    user: &User,
    aliases: &[Address],
) -> Result<(), UserError> {
    if user.kind == UserKind::External && !aliases.is_empty() {
        return Err(UserError::ExternalUser);
    }
    if aliases.len() > MAX_ALIASES {
        return Err(UserError::TooManyAliases);
    }
    if let Some(index) = aliases.iter().position(|one| !account.is_internal(one)) {
        return Err(UserError::AliasNotInternal { index });
    }
    let mut seen = HashSet::from([&user.address]);
    if let Some(index) = aliases.iter().position(|one| !seen.insert(one)) {
        return Err(UserError::AliasTaken { index });
    }
    let owners = tx.list_address_owners(account.id, aliases)?;
    let taken: HashSet<&Address> = owners
        .iter()
        .filter(|(_, owner)| *owner != user.id)
        .map(|(address, _)| address)
        .collect();
    match aliases.iter().position(|one| taken.contains(one)) {
        Some(index) => Err(UserError::AliasTaken { index }),
        None => Ok(()),
    }
}

fn of_one(tx: &mut dyn Tx, caller: &Caller, user: UserId) -> Result<Vec<Address>, UserError> {
    let aliases = tx.list_aliases(caller.account, &[user])?;
    Ok(aliases.into_iter().map(|(_, alias)| alias).collect())
}

impl UserService {
    /// A user's aliases, by name.
    pub fn aliases(&self, caller: &Caller, user: UserId) -> Result<Vec<Address>, UserError> {
        self.deps.store.read(|tx| {
            super::service::find(tx, caller, user)?;
            of_one(tx, caller, user)
        })
    }

    /// Gives a user these aliases and no others. An alias is nobody else's address or alias, also when two are given at once.
    pub fn set_aliases(
        &self,
        caller: &Caller,
        user: UserId,
        aliases: &[Address],
    ) -> Result<Vec<Address>, UserError> {
        let now = self.deps.clock.now();
        self.deps.store.write(|tx| {
            tx.lock_account(caller.account)?;
            let account = super::service::account(tx, caller)?;
            let found = super::service::find(tx, caller, user)?;
            check(tx, &account, &found, aliases)?;
            tx.replace_aliases(caller.account, user, aliases)?;
            let entry = self.entry(caller, now, AuditAction::UserUpdated, user);
            tx.record(&entry.with("aliases", aliases.len().to_string()))?;
            of_one(tx, caller, user)
        })
    }
}

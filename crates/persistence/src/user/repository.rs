//! The repository of users.

use super::row::{UserChangeRow, UserRow, search_text};
use crate::{
    by_key::by_key,
    db::on_db,
    schema::{user_aliases, users},
    sql_type::{At, Key},
    transaction::{BATCH, Transaction, insert_rows},
};
use diesel::{dsl::sql, prelude::*, sql_types::Bool};
use domain::{
    address::Address,
    id::{AccountId, UserId},
    page::{Cursor, Limit},
    store::StoreError,
    user::{PasswordChange, Role, User, UserChange, UserFilter, UserKind, Users},
};
use std::collections::HashMap;
use time::OffsetDateTime;

impl Users for Transaction<'_> {
    fn insert_users_or_ignore(&mut self, users: &[User]) -> Result<usize, StoreError> {
        let rows: Vec<UserRow> = users.iter().map(UserRow::of).collect();
        insert_rows!(self, rows, |row| diesel::insert_into(users::table)
            .values(row)
            .on_conflict((users::account_id, users::address))
            .do_nothing())
    }

    fn find_user(&mut self, account: AccountId, user: UserId) -> Result<Option<User>, StoreError> {
        let row: Option<UserRow> = self.run(|db| {
            on_db!(db, |c| users::table
                .find((Key::from(account), Key::from(user)))
                .select(UserRow::as_select())
                .first(c)
                .optional())
        })?;
        row.map(UserRow::into_user).transpose()
    }

    fn find_user_by_address(
        &mut self,
        account: AccountId,
        address: &Address,
    ) -> Result<Option<User>, StoreError> {
        // Two look-ups whether the address is known or not, and not one with an OR, for which SQLite would read every user.
        let key = (Key::from(account), address.as_str());
        let owner: Option<Key> = self.run(|db| {
            on_db!(db, |c| user_aliases::table
                .find(key)
                .select(user_aliases::user_id)
                .first(c)
                .optional())
        })?;
        if let Some(owner) = owner {
            return self.find_user(account, owner.into());
        }
        let row: Option<UserRow> = self.run(|db| {
            on_db!(db, |c| users::table
                .filter(users::account_id.eq(Key::from(account)))
                .filter(users::address.eq(address.as_str()))
                .select(UserRow::as_select())
                .first(c)
                .optional())
        })?;
        row.map(UserRow::into_user).transpose()
    }

    fn list_users_by_addresses(
        &mut self,
        account: AccountId,
        addresses: &[Address],
    ) -> Result<Vec<User>, StoreError> {
        let mut found = Vec::with_capacity(addresses.len());
        for batch in addresses.chunks(BATCH) {
            let texts: Vec<&str> = batch.iter().map(Address::as_str).collect();
            let rows: Vec<UserRow> = self.run(|db| {
                on_db!(db, |c| by_key(users::address, &texts, |is_wanted| {
                    users::table
                        .filter(users::account_id.eq(Key::from(account)))
                        .filter(is_wanted)
                        .select(UserRow::as_select())
                })
                .load(c))
            })?;
            found.extend(rows);
        }
        found.into_iter().map(UserRow::into_user).collect()
    }

    fn list_users_by_ids(
        &mut self,
        account: AccountId,
        users: &[UserId],
    ) -> Result<Vec<User>, StoreError> {
        let mut found = Vec::with_capacity(users.len());
        for batch in users.chunks(BATCH) {
            let keys: Vec<Key> = batch.iter().copied().map(Key::from).collect();
            let rows: Vec<UserRow> = self.run(|db| {
                on_db!(db, |c| by_key(users::user_id, &keys, |is_wanted| {
                    users::table
                        .filter(users::account_id.eq(Key::from(account)))
                        .filter(is_wanted)
                        .select(UserRow::as_select())
                })
                .load(c))
            })?;
            found.extend(rows);
        }
        found.into_iter().map(UserRow::into_user).collect()
    }

    fn list_administrators(&mut self, account: AccountId) -> Result<Vec<User>, StoreError> {
        let rows: Vec<UserRow> = self.run(|db| {
            on_db!(db, |c| users::table
                .filter(users::account_id.eq(Key::from(account)))
                // Written as the partial index is: with a bound value it would not be used.
                .filter(sql::<Bool>("role = 'administrator'"))
                .filter(users::logon_allowed)
                .order((users::created_at, users::user_id))
                .select(UserRow::as_select())
                .load(c))
        })?;
        rows.into_iter().map(UserRow::into_user).collect()
    }

    fn list_users_everywhere(&mut self, address: &Address) -> Result<Vec<User>, StoreError> {
        let mut rows: Vec<UserRow> = self.run(|db| {
            on_db!(db, |c| users::table
                .filter(users::address.eq(address.as_str()))
                .order(users::account_id)
                .select(UserRow::as_select())
                .load(c))
        })?;
        let by_alias: Vec<UserRow> = self.run(|db| {
            on_db!(db, |c| user_aliases::table
                .inner_join(
                    users::table.on(users::account_id
                        .eq(user_aliases::account_id)
                        .and(users::user_id.eq(user_aliases::user_id)))
                )
                .filter(user_aliases::address.eq(address.as_str()))
                .order(user_aliases::account_id)
                .select(UserRow::as_select())
                .load(c))
        })?;
        rows.extend(by_alias);
        rows.into_iter().map(UserRow::into_user).collect()
    }

    fn list_users(
        &mut self,
        account: AccountId,
        filter: &UserFilter,
        after: Option<Cursor>,
        limit: Limit,
    ) -> Result<Vec<User>, StoreError> {
        let rows: Vec<UserRow> = self.run(|db| {
            on_db!(db, |c| {
                let mut query = users::table
                    .filter(users::account_id.eq(Key::from(account)))
                    .order((users::created_at.desc(), users::user_id.desc()))
                    .limit(limit.rows_and_one())
                    .select(UserRow::as_select())
                    .into_boxed();
                query = match filter.kind {
                    None => query,
                    // Few among many, with an index of their own, and written as that index is: with a bound value it
                    // would not be used.
                    Some(UserKind::Internal) => query.filter(sql::<Bool>("kind = 'internal'")),
                    Some(kind) => query.filter(users::kind.eq(kind.as_str())),
                };
                if let Some(domain) = &filter.domain {
                    query = query.filter(users::domain.eq(domain));
                }
                if let Some(text) = &filter.query {
                    query = query.filter(users::search_text.like(containing(text)).escape('\\'));
                }
                if let Some(Cursor { at, id }) = after {
                    // The first condition bounds the index scan, the second cuts inside one instant.
                    query = query
                        .filter(users::created_at.le(At(at)))
                        .filter(users::created_at.lt(At(at)).or(users::user_id.lt(Key(id))));
                }
                query.load(c)
            })
        })?;
        rows.into_iter().map(UserRow::into_user).collect()
    }

    fn save_user(
        &mut self,
        account: AccountId,
        user: UserId,
        change: &UserChange,
    ) -> Result<bool, StoreError> {
        let Some(before) = self.find_user(account, user)? else {
            return Ok(false);
        };
        if *change == UserChange::default() {
            return Ok(true);
        }
        let row = UserChangeRow {
            name: change.name.as_deref(),
            search_text: change
                .name
                .as_deref()
                .map(|name| search_text(before.address.as_str(), name)),
            role: change.role.map(Role::as_str),
            licensed: change.licensed,
            logon_allowed: change.logon_allowed,
            language: change.language.as_deref(),
            wants_receipts: change.wants_receipts,
            wants_reminders: change.wants_reminders,
        };
        self.run(|db| {
            on_db!(db, |c| diesel::update(
                users::table.find((Key::from(account), Key::from(user)))
            )
            .set(&row)
            .execute(c))
        })
        .map(|rows| rows == 1)
    }

    fn save_password(
        &mut self,
        account: AccountId,
        user: UserId,
        change: &PasswordChange,
    ) -> Result<bool, StoreError> {
        self.run(|db| {
            on_db!(db, |c| diesel::update(
                users::table.find((Key::from(account), Key::from(user)))
            )
            .set((
                users::password_hash.eq(Some(&change.password.0)),
                users::must_change_password.eq(change.must_change),
                users::password_changed_at.eq(Some(At(change.at))),
            ))
            .execute(c))
        })
        .map(|rows| rows == 1)
    }

    fn list_aliases(
        &mut self,
        account: AccountId,
        users: &[UserId],
    ) -> Result<Vec<(UserId, Address)>, StoreError> {
        self.load_aliases(account, users)
    }

    fn replace_aliases(
        &mut self,
        account: AccountId,
        user: UserId,
        aliases: &[Address],
    ) -> Result<(), StoreError> {
        self.put_aliases(account, user, aliases)
    }

    fn list_alias_owners(
        &mut self,
        account: AccountId,
        addresses: &[Address],
    ) -> Result<Vec<(Address, Address)>, StoreError> {
        let aliases = self.find_aliases(account, addresses)?;
        if aliases.is_empty() {
            return Ok(Vec::new());
        }
        let ids: Vec<UserId> = aliases.iter().map(|(_, user)| *user).collect();
        let owners: HashMap<UserId, Address> = self
            .list_users_by_ids(account, &ids)?
            .into_iter()
            .map(|user| (user.id, user.address))
            .collect();
        Ok(aliases
            .into_iter()
            .filter_map(|(alias, user)| owners.get(&user).map(|owner| (alias, owner.clone())))
            .collect())
    }

    fn list_address_owners(
        &mut self,
        account: AccountId,
        addresses: &[Address],
    ) -> Result<Vec<(Address, UserId)>, StoreError> {
        let mut owners = self.find_owners(account, addresses)?;
        owners.append(&mut self.find_aliases(account, addresses)?);
        Ok(owners)
    }

    fn save_logon(
        &mut self,
        account: AccountId,
        user: UserId,
        at: OffsetDateTime,
        owes_password: bool,
    ) -> Result<(), StoreError> {
        // `None` leaves the column as it is: a debt stays until a password is chosen.
        let owes_password = owes_password.then_some(true);
        self.run(|db| {
            on_db!(db, |c| diesel::update(
                users::table.find((Key::from(account), Key::from(user)))
            )
            .set((
                users::last_logon_at.eq(Some(At(at))),
                owes_password.map(|owes| users::must_change_password.eq(owes)),
            ))
            .execute(c))
        })
        .map(|_rows| ())
    }
}

/// A LIKE pattern for texts that contain `text`, whose own wildcards stand for themselves.
fn containing(text: &str) -> String {
    let escaped = text
        .to_lowercase()
        .replace('\\', "\\\\")
        .replace('%', "\\%")
        .replace('_', "\\_");
    format!("%{escaped}%")
}

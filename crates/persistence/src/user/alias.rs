//! Aliases of users.

use crate::{
    by_key::by_key,
    db::on_db,
    schema::{user_aliases, users},
    sql_type::Key,
    transaction::{BATCH, Transaction, corrupt, insert_rows},
};
use diesel::prelude::*;
use domain::{
    address::Address,
    id::{AccountId, UserId},
    store::StoreError,
};

#[derive(Insertable)]
#[diesel(table_name = user_aliases)]
struct AliasRow<'a> {
    account_id: Key,
    address: &'a str,
    user_id: Key,
}

fn parse(table: &'static str, text: &str, user: Key) -> Result<Address, StoreError> {
    text.parse()
        .map_err(|_invalid| corrupt(table, "address", user.0))
}

/// Asks for the addresses by the batch, and takes those that the table has, with their users.
fn find_in_batches(
    table: &'static str,
    addresses: &[Address],
    mut read: impl FnMut(&[&str]) -> Result<Vec<(String, Key)>, StoreError>,
) -> Result<Vec<(Address, UserId)>, StoreError> {
    let mut found = Vec::new();
    for batch in addresses.chunks(BATCH) {
        let texts: Vec<&str> = batch.iter().map(Address::as_str).collect();
        for (text, user) in read(&texts)? {
            found.push((parse(table, &text, user)?, user.into()));
        }
    }
    Ok(found)
}

impl Transaction<'_> {
    pub(super) fn load_aliases(
        &mut self,
        account: AccountId,
        users: &[UserId],
    ) -> Result<Vec<(UserId, Address)>, StoreError> {
        let mut found = Vec::new();
        for batch in users.chunks(BATCH) {
            let keys: Vec<Key> = batch.iter().copied().map(Key::from).collect();
            let rows: Vec<(Key, String)> = self.run(|db| {
                on_db!(db, |c| by_key(user_aliases::user_id, &keys, |is_wanted| {
                    user_aliases::table
                        .filter(user_aliases::account_id.eq(Key::from(account)))
                        .filter(is_wanted)
                        .select((user_aliases::user_id, user_aliases::address))
                })
                .load(c))
            })?;
            for (user, text) in rows {
                found.push((user.into(), parse("user_aliases", &text, user)?));
            }
        }
        found.sort_by(|(_, one), (_, other)| one.cmp(other));
        Ok(found)
    }

    pub(super) fn put_aliases(
        &mut self,
        account: AccountId,
        user: UserId,
        aliases: &[Address],
    ) -> Result<(), StoreError> {
        let (account, user) = (Key::from(account), Key::from(user));
        let own = user_aliases::table
            .filter(user_aliases::account_id.eq(account))
            .filter(user_aliases::user_id.eq(user));
        self.run(|db| on_db!(db, |c| diesel::delete(own).execute(c)))?;
        let rows: Vec<AliasRow<'_>> = aliases
            .iter()
            .map(|alias| AliasRow {
                account_id: account,
                address: alias.as_str(),
                user_id: user,
            })
            .collect();
        insert_rows!(self, rows, |row| diesel::insert_into(user_aliases::table)
            .values(row))
        .map(|_rows| ())
    }

    /// Those of the addresses that are aliases, with their users.
    pub(super) fn find_aliases(
        &mut self,
        account: AccountId,
        addresses: &[Address],
    ) -> Result<Vec<(Address, UserId)>, StoreError> {
        find_in_batches("user_aliases", addresses, |batch| {
            self.run(|db| {
                on_db!(db, |c| by_key(user_aliases::address, batch, |is_wanted| {
                    user_aliases::table
                        .filter(user_aliases::account_id.eq(Key::from(account)))
                        .filter(is_wanted)
                        .select((user_aliases::address, user_aliases::user_id))
                })
                .load(c))
            })
        })
    }

    /// Those of the addresses that are users' own, with their users.
    pub(super) fn find_owners(
        &mut self,
        account: AccountId,
        addresses: &[Address],
    ) -> Result<Vec<(Address, UserId)>, StoreError> {
        find_in_batches("users", addresses, |batch| {
            self.run(|db| {
                on_db!(db, |c| by_key(users::address, batch, |is_wanted| {
                    users::table
                        .filter(users::account_id.eq(Key::from(account)))
                        .filter(is_wanted)
                        .select((users::address, users::user_id))
                })
                .load(c))
            })
        })
    }
}

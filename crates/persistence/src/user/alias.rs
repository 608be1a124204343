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

fn parse(text: &str, user: Key) -> Result<Address, StoreError> {
    text.parse()
        .map_err(|_invalid| corrupt("user_aliases", "address", user.0))
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
                found.push((user.into(), parse(&text, user)?));
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
        let mut found = Vec::new();
        for batch in addresses.chunks(BATCH) {
            let texts: Vec<&str> = batch.iter().map(Address::as_str).collect();
            let rows: Vec<(String, Key)> = self.run(|db| {
                on_db!(db, |c| by_key(user_aliases::address, &texts, |is_wanted| {
                    user_aliases::table
                        .filter(user_aliases::account_id.eq(Key::from(account)))
                        .filter(is_wanted)
                        .select((user_aliases::address, user_aliases::user_id))
                })
                .load(c))
            })?;
            for (text, user) in rows {
                found.push((parse(&text, user)?, user.into()));
            }
        }
        Ok(found)
    }

    /// Those of the addresses that are users' own, with their users.
    pub(super) fn find_owners(
        &mut self,
        account: AccountId,
        addresses: &[Address],
    ) -> Result<Vec<(Address, UserId)>, StoreError> {
        let mut found = Vec::new();
        for batch in addresses.chunks(BATCH) {
            let texts: Vec<&str> = batch.iter().map(Address::as_str).collect();
            let rows: Vec<(String, Key)> = self.run(|db| {
                on_db!(db, |c| by_key(users::address, &texts, |is_wanted| {
                    users::table
                        .filter(users::account_id.eq(Key::from(account)))
                        .filter(is_wanted)
                        .select((users::address, users::user_id))
                })
                .load(c))
            })?;
            for (text, user) in rows {
                let address = text
                    .parse()
                    .map_err(|_invalid| corrupt("users", "address", user.0))?;
                found.push((address, user.into()));
            }
        }
        Ok(found)
    }
}

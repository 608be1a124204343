//! The repository of accounts.

use super::row::{AccountRow, document};
use crate::{
    db::on_db,
    dialect,
    schema::{account_domains, accounts},
    sql_type::Key,
    transaction::Transaction,
};
use diesel::prelude::*;
use domain::{
    account::{Account, AccountSettings, Accounts, Slug},
    id::AccountId,
    store::StoreError,
};
use std::collections::HashMap;

impl Accounts for Transaction<'_> {
    fn insert_account(&mut self, account: &Account) -> Result<(), StoreError> {
        let row = AccountRow::of(account);
        self.run(|db| {
            on_db!(db, |c| diesel::insert_into(accounts::table)
                .values(&row)
                .execute(c))
        })?;
        let key = Key::from(account.id);
        for domain in &account.internal_domains {
            self.run(|db| {
                on_db!(db, |c| diesel::insert_into(account_domains::table)
                    .values((
                        account_domains::account_id.eq(key),
                        account_domains::domain.eq(domain)
                    ))
                    .execute(c))
            })?;
        }
        Ok(())
    }

    fn lock_account(&mut self, account: AccountId) -> Result<(), StoreError> {
        self.run(|db| dialect::lock_account(db, account.into()))
    }

    fn find_account(&mut self, account: AccountId) -> Result<Option<Account>, StoreError> {
        let rows: Vec<(AccountRow, Option<String>)> = self.run(|db| {
            on_db!(db, |c| accounts::table
                .left_join(
                    account_domains::table.on(account_domains::account_id.eq(accounts::account_id))
                )
                .filter(accounts::account_id.eq(Key::from(account)))
                .order(account_domains::domain)
                .select((AccountRow::as_select(), account_domains::domain.nullable()))
                .load(c))
        })?;
        let (mut accounts, domains): (Vec<_>, Vec<_>) = rows.into_iter().unzip();
        accounts
            .pop()
            .map(|row| row.into_account(domains.into_iter().flatten().collect()))
            .transpose()
    }

    fn find_account_by_slug(&mut self, slug: &Slug) -> Result<Option<Account>, StoreError> {
        let row = self.run(|db| {
            on_db!(db, |c| accounts::table
                .filter(accounts::slug.eq(slug.as_str()))
                .select(AccountRow::as_select())
                .first(c)
                .optional())
        })?;
        self.with_domains(row)
    }

    fn list_accounts(&mut self) -> Result<Vec<Account>, StoreError> {
        let rows: Vec<AccountRow> = self.run(|db| {
            on_db!(db, |c| accounts::table
                .order(accounts::account_id)
                .select(AccountRow::as_select())
                .load(c))
        })?;
        let domains: Vec<(Key, String)> = self.run(|db| {
            on_db!(db, |c| account_domains::table
                .order((account_domains::account_id, account_domains::domain))
                .load(c))
        })?;
        let mut by_account: HashMap<Key, Vec<String>> = HashMap::new();
        for (account, domain) in domains {
            by_account.entry(account).or_default().push(domain);
        }
        rows.into_iter()
            .map(|row| {
                let domains = by_account.remove(&row.key()).unwrap_or_default();
                row.into_account(domains)
            })
            .collect()
    }

    fn save_account(
        &mut self,
        account: AccountId,
        name: &str,
        settings: &AccountSettings,
    ) -> Result<(), StoreError> {
        self.run(|db| {
            on_db!(db, |c| diesel::update(
                accounts::table.find(Key::from(account))
            )
            .set((
                accounts::name.eq(name),
                accounts::settings.eq(document(settings))
            ))
            .execute(c))
        })?;
        Ok(())
    }
}

impl Transaction<'_> {
    fn with_domains(&mut self, row: Option<AccountRow>) -> Result<Option<Account>, StoreError> {
        let Some(row) = row else { return Ok(None) };
        let domains = self.run(|db| {
            on_db!(db, |c| account_domains::table
                .filter(account_domains::account_id.eq(row.key()))
                .order(account_domains::domain)
                .select(account_domains::domain)
                .load(c))
        })?;
        row.into_account(domains).map(Some)
    }
}

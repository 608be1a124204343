//! The repository of branding.

use super::row::{BrandingRow, LogoRow, NewLogoRow};
use crate::{
    db::on_db,
    schema::{brandings, logos},
    sql_type::Key,
    transaction::Transaction,
};
use diesel::prelude::*;
use domain::{
    branding::{Branding, Brandings, Logo},
    id::AccountId,
    store::StoreError,
};

impl Brandings for Transaction<'_> {
    fn find_branding(&mut self, account: AccountId) -> Result<Branding, StoreError> {
        let key = Key::from(account);
        let row: Option<BrandingRow> = self.run(|db| {
            on_db!(db, |c| brandings::table
                .find(key)
                .select(BrandingRow::as_select())
                .first(c)
                .optional())
        })?;
        let logo: Option<LogoRow> = self.run(|db| {
            on_db!(db, |c| logos::table
                .find(key)
                .select(LogoRow::as_select())
                .first(c)
                .optional())
        })?;
        let logo = logo.map(LogoRow::into_logo).transpose()?;
        match row {
            Some(row) => row.into_branding(logo),
            None => Ok(Branding {
                logo,
                ..Branding::default()
            }),
        }
    }

    fn save_branding(&mut self, account: AccountId, branding: &Branding) -> Result<(), StoreError> {
        let row = BrandingRow::of(account, branding);
        self.run(|db| {
            on_db!(db, |c| diesel::insert_into(brandings::table)
                .values(&row)
                .on_conflict(brandings::account_id)
                .do_update()
                .set(&row)
                .execute(c))
        })?;
        Ok(())
    }

    fn save_logo(
        &mut self,
        account: AccountId,
        logo: Option<(&Logo, &[u8])>,
    ) -> Result<(), StoreError> {
        let key = Key::from(account);
        let Some((logo, bytes)) = logo else {
            self.run(|db| on_db!(db, |c| diesel::delete(logos::table.find(key)).execute(c)))?;
            return Ok(());
        };
        let row = NewLogoRow::of(account, logo, bytes);
        self.run(|db| {
            on_db!(db, |c| diesel::insert_into(logos::table)
                .values(&row)
                .on_conflict(logos::account_id)
                .do_update()
                .set(&row)
                .execute(c))
        })?;
        Ok(())
    }

    fn find_logo(
        &mut self,
        account: AccountId,
        digest: &str,
    ) -> Result<Option<(Logo, Vec<u8>)>, StoreError> {
        let row: Option<(LogoRow, Vec<u8>)> = self.run(|db| {
            on_db!(db, |c| logos::table
                .find(Key::from(account))
                .filter(logos::digest.eq(digest))
                .select((LogoRow::as_select(), logos::bytes))
                .first(c)
                .optional())
        })?;
        row.map(|(row, bytes)| Ok((row.into_logo()?, bytes)))
            .transpose()
    }
}

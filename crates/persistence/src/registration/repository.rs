//! The repository of registration codes.

use crate::{
    db::on_db,
    schema::registration_codes,
    sql_type::{At, Key},
    transaction::Transaction,
};
use diesel::{prelude::*, upsert::excluded};
use domain::{
    id::AccountId,
    registration::{RegistrationCode, RegistrationCodes},
    store::StoreError,
};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = registration_codes)]
struct RegistrationCodeRow {
    account_id: Key,
    sealed_code: Vec<u8>,
    drawn_at: At,
}

impl RegistrationCodes for Transaction<'_> {
    fn find_registration_code(
        &mut self,
        account: AccountId,
    ) -> Result<Option<RegistrationCode>, StoreError> {
        let row: Option<RegistrationCodeRow> = self.run(|db| {
            on_db!(db, |c| registration_codes::table
                .find(Key::from(account))
                .select(RegistrationCodeRow::as_select())
                .first(c)
                .optional())
        })?;
        Ok(row.map(|row| RegistrationCode {
            account: row.account_id.into(),
            sealed_code: row.sealed_code,
            drawn_at: row.drawn_at.0,
        }))
    }

    fn put_registration_code(&mut self, code: &RegistrationCode) -> Result<(), StoreError> {
        let row = RegistrationCodeRow {
            account_id: code.account.into(),
            sealed_code: code.sealed_code.clone(),
            drawn_at: At(code.drawn_at),
        };
        self.run(|db| {
            on_db!(db, |c| diesel::insert_into(registration_codes::table)
                .values(&row)
                .on_conflict(registration_codes::account_id)
                .do_update()
                .set((
                    registration_codes::sealed_code.eq(excluded(registration_codes::sealed_code)),
                    registration_codes::drawn_at.eq(excluded(registration_codes::drawn_at)),
                ))
                .execute(c))
        })
        .map(|_rows| ())
    }

    fn delete_registration_code(&mut self, account: AccountId) -> Result<bool, StoreError> {
        self.run(|db| {
            on_db!(db, |c| diesel::delete(
                registration_codes::table.find(Key::from(account))
            )
            .execute(c))
        })
        .map(|rows| rows == 1)
    }
}

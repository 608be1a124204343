//! The repository of mailed codes.

use crate::{
    db::on_db,
    schema::mailed_codes,
    sql_type::{At, Key},
    transaction::{Transaction, corrupt, delete_oldest},
};
use diesel::{prelude::*, upsert::excluded};
use domain::{
    id::{AccountId, CodeId, UserId},
    logon::{MailedCode, MailedCodes},
    store::StoreError,
};
use time::OffsetDateTime;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = mailed_codes)]
#[diesel(treat_none_as_default_value = false)]
struct CodeRow {
    account_id: Key,
    user_id: Key,
    slot: i16,
    code_id: Key,
    digest: Vec<u8>,
    created_at: At,
    used_at: Option<At>,
    tries: i32,
}

impl CodeRow {
    fn of(code: &MailedCode) -> Self {
        Self {
            account_id: code.account.into(),
            user_id: code.user.into(),
            slot: code.slot.into(),
            code_id: code.id.into(),
            digest: code.digest.to_vec(),
            created_at: At(code.created_at),
            used_at: code.used_at.map(At),
            tries: code.tries,
        }
    }

    fn into_code(self) -> Result<MailedCode, StoreError> {
        let broken = |column| corrupt("mailed_codes", column, self.code_id.0);
        Ok(MailedCode {
            account: self.account_id.into(),
            id: self.code_id.into(),
            user: self.user_id.into(),
            slot: u8::try_from(self.slot).map_err(|_range| broken("slot"))?,
            digest: <[u8; 32]>::try_from(self.digest).map_err(|_length| broken("digest"))?,
            created_at: self.created_at.0,
            used_at: self.used_at.map(|at| at.0),
            tries: self.tries,
        })
    }
}

impl MailedCodes for Transaction<'_> {
    fn put_code(&mut self, code: &MailedCode) -> Result<bool, StoreError> {
        use diesel::query_dsl::methods::FilterDsl as _;
        let row = CodeRow::of(code);
        let expired = At(code.created_at - MailedCode::LIFETIME);
        self.run(|db| {
            on_db!(db, |c| diesel::insert_into(mailed_codes::table)
                .values(&row)
                .on_conflict((
                    mailed_codes::account_id,
                    mailed_codes::user_id,
                    mailed_codes::slot
                ))
                .do_update()
                .set((
                    mailed_codes::code_id.eq(excluded(mailed_codes::code_id)),
                    mailed_codes::digest.eq(excluded(mailed_codes::digest)),
                    mailed_codes::created_at.eq(excluded(mailed_codes::created_at)),
                    mailed_codes::used_at.eq(excluded(mailed_codes::used_at)),
                    mailed_codes::tries.eq(excluded(mailed_codes::tries)),
                ))
                .filter(
                    mailed_codes::used_at
                        .is_not_null()
                        .or(mailed_codes::created_at.le(expired))
                        .or(mailed_codes::tries.gt(MailedCode::TRIES_FROM_EVERYWHERE))
                )
                .execute(c))
        })
        .map(|rows| rows == 1)
    }

    fn list_codes(
        &mut self,
        account: AccountId,
        user: UserId,
    ) -> Result<Vec<MailedCode>, StoreError> {
        let rows: Vec<CodeRow> = self.run(|db| {
            on_db!(db, |c| mailed_codes::table
                .filter(mailed_codes::account_id.eq(Key::from(account)))
                .filter(mailed_codes::user_id.eq(Key::from(user)))
                .order(mailed_codes::slot)
                .select(CodeRow::as_select())
                .load(c))
        })?;
        rows.into_iter().map(CodeRow::into_code).collect()
    }

    fn count_code_try(&mut self, account: AccountId, user: UserId) -> Result<(), StoreError> {
        self.run(|db| {
            on_db!(db, |c| diesel::update(
                mailed_codes::table
                    .filter(mailed_codes::account_id.eq(Key::from(account)))
                    .filter(mailed_codes::user_id.eq(Key::from(user)))
                    .filter(mailed_codes::used_at.is_null())
            )
            .set(mailed_codes::tries.eq(mailed_codes::tries + 1))
            .execute(c))
        })
        .map(|_rows| ())
    }

    fn use_code(
        &mut self,
        account: AccountId,
        user: UserId,
        code: CodeId,
        at: OffsetDateTime,
    ) -> Result<bool, StoreError> {
        self.run(|db| {
            on_db!(db, |c| diesel::update(
                mailed_codes::table
                    .filter(mailed_codes::account_id.eq(Key::from(account)))
                    .filter(mailed_codes::user_id.eq(Key::from(user)))
                    .filter(mailed_codes::code_id.eq(Key::from(code)))
                    .filter(mailed_codes::used_at.is_null())
                    .filter(mailed_codes::created_at.gt(At(at - MailedCode::LIFETIME)))
                    .filter(mailed_codes::tries.le(MailedCode::TRIES_FROM_EVERYWHERE))
            )
            .set(mailed_codes::used_at.eq(Some(At(at))))
            .execute(c))
        })
        .map(|rows| rows == 1)
    }

    fn void_codes(
        &mut self,
        account: AccountId,
        user: UserId,
        at: OffsetDateTime,
    ) -> Result<(), StoreError> {
        self.run(|db| {
            on_db!(db, |c| diesel::update(
                mailed_codes::table
                    .filter(mailed_codes::account_id.eq(Key::from(account)))
                    .filter(mailed_codes::user_id.eq(Key::from(user)))
                    .filter(mailed_codes::used_at.is_null())
            )
            .set(mailed_codes::used_at.eq(Some(At(at))))
            .execute(c))
        })
        .map(|_rows| ())
    }

    fn delete_codes(&mut self, before: OffsetDateTime, limit: i64) -> Result<usize, StoreError> {
        delete_oldest!(self, mailed_codes, created_at, before, limit)
    }
}

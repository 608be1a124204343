//! The repository of password resets.

use crate::{
    db::on_db,
    schema::password_resets,
    sql_type::{At, Key},
    transaction::{Transaction, delete_oldest},
};
use diesel::prelude::*;
use domain::{
    id::{AccountId, PasswordResetId, UserId},
    password::{NewPasswordReset, PasswordReset, PasswordResets},
    store::StoreError,
};
use time::OffsetDateTime;

impl PasswordResets for Transaction<'_> {
    fn insert_password_reset(&mut self, reset: &NewPasswordReset) -> Result<(), StoreError> {
        self.run(|db| {
            on_db!(db, |c| diesel::insert_into(password_resets::table)
                .values((
                    password_resets::account_id.eq(Key::from(reset.account)),
                    password_resets::reset_id.eq(Key::from(reset.id)),
                    password_resets::user_id.eq(Key::from(reset.user)),
                    password_resets::token_digest.eq(reset.token_digest.as_slice()),
                    password_resets::created_at.eq(At(reset.created_at)),
                ))
                .execute(c))
        })
        .map(|_rows| ())
    }

    fn find_password_reset(
        &mut self,
        token_digest: &[u8; 32],
    ) -> Result<Option<PasswordReset>, StoreError> {
        let row: Option<(Key, Key, Key, At, Option<At>)> = self.run(|db| {
            on_db!(db, |c| password_resets::table
                .filter(password_resets::token_digest.eq(token_digest.as_slice()))
                .select((
                    password_resets::account_id,
                    password_resets::reset_id,
                    password_resets::user_id,
                    password_resets::created_at,
                    password_resets::used_at,
                ))
                .first(c)
                .optional())
        })?;
        Ok(
            row.map(|(account, id, user, created_at, used_at)| PasswordReset {
                account: account.into(),
                id: id.into(),
                user: user.into(),
                created_at: created_at.0,
                used_at: used_at.map(|at| at.0),
            }),
        )
    }

    fn use_password_reset(
        &mut self,
        account: AccountId,
        reset: PasswordResetId,
        at: OffsetDateTime,
    ) -> Result<bool, StoreError> {
        self.run(|db| {
            on_db!(db, |c| diesel::update(
                password_resets::table
                    .find((Key::from(account), Key::from(reset)))
                    .filter(password_resets::used_at.is_null())
            )
            .set(password_resets::used_at.eq(Some(At(at))))
            .execute(c))
        })
        .map(|rows| rows == 1)
    }

    fn void_password_resets(
        &mut self,
        account: AccountId,
        user: UserId,
        at: OffsetDateTime,
    ) -> Result<(), StoreError> {
        self.run(|db| {
            on_db!(db, |c| diesel::update(
                password_resets::table
                    .filter(password_resets::account_id.eq(Key::from(account)))
                    .filter(password_resets::user_id.eq(Key::from(user)))
                    .filter(password_resets::used_at.is_null())
            )
            .set(password_resets::used_at.eq(Some(At(at))))
            .execute(c))
        })
        .map(|_rows| ())
    }

    fn count_password_resets(
        &mut self,
        account: AccountId,
        user: UserId,
        since: OffsetDateTime,
    ) -> Result<usize, StoreError> {
        let count: i64 = self.run(|db| {
            on_db!(db, |c| password_resets::table
                .filter(password_resets::account_id.eq(Key::from(account)))
                .filter(password_resets::user_id.eq(Key::from(user)))
                .filter(password_resets::created_at.gt(At(since)))
                .count()
                .get_result(c))
        })?;
        Ok(usize::try_from(count).unwrap_or(usize::MAX))
    }

    fn delete_password_resets(
        &mut self,
        before: OffsetDateTime,
        limit: i64,
    ) -> Result<usize, StoreError> {
        delete_oldest!(self, password_resets, created_at, before, limit)
    }
}

//! The repository of second factors.

use crate::{
    db::on_db,
    schema::{recovery_codes, second_factors},
    sql_type::{At, Key},
    transaction::{Transaction, corrupt},
};
use diesel::prelude::*;
use domain::{
    id::{AccountId, UserId},
    second_factor::{SecondFactor, SecondFactors},
    store::StoreError,
};
use time::OffsetDateTime;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = second_factors)]
struct SecondFactorRow {
    account_id: Key,
    user_id: Key,
    sealed_secret: Vec<u8>,
    created_at: At,
    confirmed_at: Option<At>,
    last_step: i64,
}

impl SecondFactors for Transaction<'_> {
    fn find_second_factor(
        &mut self,
        account: AccountId,
        user: UserId,
    ) -> Result<Option<SecondFactor>, StoreError> {
        let row: Option<SecondFactorRow> = self.run(|db| {
            on_db!(db, |c| second_factors::table
                .find((Key::from(account), Key::from(user)))
                .select(SecondFactorRow::as_select())
                .first(c)
                .optional())
        })?;
        row.map(|row| {
            let last_step = u64::try_from(row.last_step)
                .map_err(|_negative| corrupt("second_factors", "last_step", row.user_id.0))?;
            Ok(SecondFactor {
                account: row.account_id.into(),
                user: row.user_id.into(),
                sealed_secret: row.sealed_secret,
                created_at: row.created_at.0,
                confirmed_at: row.confirmed_at.map(|at| at.0),
                last_step,
            })
        })
        .transpose()
    }

    fn put_second_factor(&mut self, factor: &SecondFactor) -> Result<bool, StoreError> {
        let (account, user) = (Key::from(factor.account), Key::from(factor.user));
        self.run(|db| {
            on_db!(db, |c| diesel::delete(
                second_factors::table
                    .find((account, user))
                    .filter(second_factors::confirmed_at.is_null())
            )
            .execute(c))
        })?;
        let row = SecondFactorRow {
            account_id: account,
            user_id: user,
            sealed_secret: factor.sealed_secret.clone(),
            created_at: At(factor.created_at),
            confirmed_at: factor.confirmed_at.map(At),
            last_step: stored(factor.last_step),
        };
        self.run(|db| {
            on_db!(db, |c| diesel::insert_into(second_factors::table)
                .values(&row)
                .on_conflict_do_nothing()
                .execute(c))
        })
        .map(|rows| rows == 1)
    }

    fn confirm_second_factor(
        &mut self,
        account: AccountId,
        user: UserId,
        at: OffsetDateTime,
        step: u64,
    ) -> Result<bool, StoreError> {
        self.run(|db| {
            on_db!(db, |c| diesel::update(
                second_factors::table
                    .find((Key::from(account), Key::from(user)))
                    .filter(second_factors::confirmed_at.is_null())
            )
            .set((
                second_factors::confirmed_at.eq(Some(At(at))),
                second_factors::last_step.eq(stored(step)),
            ))
            .execute(c))
        })
        .map(|rows| rows == 1)
    }

    fn use_step(
        &mut self,
        account: AccountId,
        user: UserId,
        step: u64,
    ) -> Result<bool, StoreError> {
        self.run(|db| {
            on_db!(db, |c| diesel::update(
                second_factors::table
                    .find((Key::from(account), Key::from(user)))
                    .filter(second_factors::confirmed_at.is_not_null())
                    .filter(second_factors::last_step.lt(stored(step)))
            )
            .set(second_factors::last_step.eq(stored(step)))
            .execute(c))
        })
        .map(|rows| rows == 1)
    }

    fn delete_second_factor(
        &mut self,
        account: AccountId,
        user: UserId,
    ) -> Result<bool, StoreError> {
        self.run(|db| {
            on_db!(db, |c| diesel::delete(
                second_factors::table.find((Key::from(account), Key::from(user)))
            )
            .execute(c))
        })
        .map(|rows| rows == 1)
    }

    fn replace_recovery_codes(
        &mut self,
        account: AccountId,
        user: UserId,
        digests: &[[u8; 32]],
    ) -> Result<(), StoreError> {
        let (account, user) = (Key::from(account), Key::from(user));
        self.run(|db| {
            on_db!(db, |c| diesel::delete(
                recovery_codes::table
                    .filter(recovery_codes::account_id.eq(account))
                    .filter(recovery_codes::user_id.eq(user))
            )
            .execute(c))
        })?;
        for digest in digests {
            self.run(|db| {
                on_db!(db, |c| diesel::insert_into(recovery_codes::table)
                    .values((
                        recovery_codes::account_id.eq(account),
                        recovery_codes::user_id.eq(user),
                        recovery_codes::digest.eq(digest.as_slice()),
                    ))
                    .execute(c))
            })?;
        }
        Ok(())
    }

    fn use_recovery_code(
        &mut self,
        account: AccountId,
        user: UserId,
        digest: &[u8; 32],
    ) -> Result<bool, StoreError> {
        self.run(|db| {
            on_db!(db, |c| diesel::delete(
                recovery_codes::table
                    .filter(recovery_codes::account_id.eq(Key::from(account)))
                    .filter(recovery_codes::user_id.eq(Key::from(user)))
                    .filter(recovery_codes::digest.eq(digest.as_slice()))
            )
            .execute(c))
        })
        .map(|rows| rows == 1)
    }

    fn count_recovery_codes(
        &mut self,
        account: AccountId,
        user: UserId,
    ) -> Result<usize, StoreError> {
        let count: i64 = self.run(|db| {
            on_db!(db, |c| recovery_codes::table
                .filter(recovery_codes::account_id.eq(Key::from(account)))
                .filter(recovery_codes::user_id.eq(Key::from(user)))
                .count()
                .get_result(c))
        })?;
        Ok(usize::try_from(count).unwrap_or(usize::MAX))
    }
}

/// Steps stay far below the column's bound.
fn stored(step: u64) -> i64 {
    i64::try_from(step).unwrap_or(i64::MAX)
}

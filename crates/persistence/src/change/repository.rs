//! The repository of the change feed.

use super::row::{ChangeRow, NewRow};
use crate::{
    db::on_db,
    kept::kept,
    schema::{change_positions, changes},
    sql_type::{At, Key},
    transaction::{BATCH, Transaction, insert_rows},
};
use diesel::prelude::*;
use domain::{
    change::{Change, Changes, NewChange, Position},
    id::{AccountId, ChangeId, UserId},
    store::StoreError,
};
use time::OffsetDateTime;

impl Changes for Transaction<'_> {
    fn announce(&mut self, changes: &[NewChange]) -> Result<(), StoreError> {
        let rows: Vec<NewRow> = changes.iter().map(NewRow::of).collect();
        insert_rows!(self, rows, |row| diesel::insert_into(changes::table)
            .values(row))
        .map(|_rows| ())
    }

    fn list_unnumbered_accounts(&mut self) -> Result<Vec<AccountId>, StoreError> {
        let keys: Vec<Key> = self.run(|db| {
            on_db!(db, |c| changes::table
                .filter(changes::position.is_null())
                .select(changes::account_id)
                .distinct()
                .load(c))
        })?;
        Ok(keys.into_iter().map(Into::into).collect())
    }

    fn list_unnumbered_changes(
        &mut self,
        account: AccountId,
        limit: u16,
    ) -> Result<Vec<ChangeId>, StoreError> {
        let keys: Vec<Key> = self.run(|db| {
            on_db!(db, |c| changes::table
                .filter(changes::account_id.eq(Key::from(account)))
                .filter(changes::position.is_null())
                .order((changes::at, changes::change_id))
                .limit(i64::from(limit))
                .select(changes::change_id)
                .load(c))
        })?;
        Ok(keys.into_iter().map(Into::into).collect())
    }

    fn find_newest_position(&mut self, account: AccountId) -> Result<i64, StoreError> {
        let newest: Option<i64> = self.run(|db| {
            on_db!(db, |c| change_positions::table
                .find(Key::from(account))
                .select(change_positions::newest)
                .first(c)
                .optional())
        })?;
        Ok(newest.unwrap_or(0))
    }

    fn list_newest_positions(
        &mut self,
        accounts: &[AccountId],
    ) -> Result<Vec<Position>, StoreError> {
        let mut positions = Vec::with_capacity(accounts.len());
        for batch in accounts.chunks(BATCH) {
            let keys: Vec<Key> = batch.iter().copied().map(Key::from).collect();
            let rows: Vec<(Key, i64)> = self.run(|db| {
                on_db!(db, |c| change_positions::table
                    .filter(change_positions::account_id.eq_any(&keys))
                    .load(c))
            })?;
            positions.extend(rows.into_iter().map(|(account, newest)| Position {
                account: account.into(),
                newest,
            }));
        }
        Ok(positions)
    }

    fn advance_position(
        &mut self,
        account: AccountId,
        from: i64,
        to: i64,
    ) -> Result<bool, StoreError> {
        let key = Key::from(account);
        let moved = if from == 0 {
            self.run(|db| {
                on_db!(db, |c| diesel::insert_into(change_positions::table)
                    .values((
                        change_positions::account_id.eq(key),
                        change_positions::newest.eq(to)
                    ))
                    .on_conflict_do_nothing()
                    .execute(c))
            })?
        } else {
            let unmoved = change_positions::table
                .find(key)
                .filter(change_positions::newest.eq(from));
            self.run(|db| {
                on_db!(db, |c| diesel::update(unmoved)
                    .set(change_positions::newest.eq(to))
                    .execute(c))
            })?
        };
        Ok(moved == 1)
    }

    fn save_position(
        &mut self,
        account: AccountId,
        change: ChangeId,
        position: i64,
    ) -> Result<(), StoreError> {
        let unnumbered = changes::table
            .find((Key::from(account), Key::from(change)))
            .filter(changes::position.is_null());
        let changed = self.run(|db| {
            on_db!(db, |c| kept(
                diesel::update(unnumbered).set(changes::position.eq(Some(position)))
            )
            .execute(c))
        })?;
        if changed == 1 {
            Ok(())
        } else {
            Err(StoreError::Conflict)
        }
    }

    fn list_changes(
        &mut self,
        account: AccountId,
        user: UserId,
        since: i64,
        limit: u16,
    ) -> Result<Vec<Change>, StoreError> {
        let rows: Vec<ChangeRow> = self.run(|db| {
            on_db!(db, |c| changes::table
                .filter(changes::account_id.eq(Key::from(account)))
                .filter(changes::user_id.eq(Key::from(user)))
                .filter(changes::position.gt(since))
                .order(changes::position)
                .limit(i64::from(limit))
                .select(ChangeRow::as_select())
                .load(c))
        })?;
        rows.into_iter().map(ChangeRow::into_change).collect()
    }

    fn list_account_changes(
        &mut self,
        account: AccountId,
        since: i64,
        limit: u16,
    ) -> Result<Vec<Change>, StoreError> {
        let rows: Vec<ChangeRow> = self.run(|db| {
            on_db!(db, |c| changes::table
                .filter(changes::account_id.eq(Key::from(account)))
                .filter(changes::position.gt(since))
                .order(changes::position)
                .limit(i64::from(limit))
                .select(ChangeRow::as_select())
                .load(c))
        })?;
        rows.into_iter().map(ChangeRow::into_change).collect()
    }

    fn prune_changes(&mut self, before: OffsetDateTime, limit: u16) -> Result<usize, StoreError> {
        let old: Vec<(Key, Key)> = self.run(|db| {
            on_db!(db, |c| changes::table
                .filter(changes::at.lt(At(before)))
                .filter(changes::position.is_not_null())
                .order(changes::at)
                .limit(i64::from(limit))
                .select((changes::account_id, changes::change_id))
                .load(c))
        })?;
        for key in &old {
            self.run(|db| on_db!(db, |c| diesel::delete(changes::table.find(*key)).execute(c)))?;
        }
        Ok(old.len())
    }
}

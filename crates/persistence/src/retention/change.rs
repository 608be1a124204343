//! Shorter retentions that wait.

use crate::{
    db::on_db,
    schema::retention_changes,
    sql_type::{At, Key},
    transaction::Transaction,
};
use diesel::prelude::*;
use domain::{
    id::{AccountId, RetentionChangeId},
    retention::{RetentionChange, RetentionChanges},
    store::StoreError,
};
use time::Duration;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = retention_changes, treat_none_as_default_value = false)]
struct ChangeRow {
    account_id: Key,
    change_id: Key,
    asked_by: Key,
    asked_at: At,
    retention_seconds: i64,
    applies_at: Option<At>,
}

impl RetentionChanges for Transaction<'_> {
    fn insert_retention_change(&mut self, change: &RetentionChange) -> Result<(), StoreError> {
        let row = ChangeRow {
            account_id: change.account.into(),
            change_id: change.id.into(),
            asked_by: change.asked_by.into(),
            asked_at: At(change.asked_at),
            retention_seconds: change.to.whole_seconds(),
            applies_at: change.applies_at.map(At),
        };
        self.run(|db| {
            on_db!(db, |c| diesel::insert_into(retention_changes::table)
                .values(&row)
                .execute(c))
        })
        .map(|_rows| ())
    }

    fn find_retention_change(
        &mut self,
        account: AccountId,
    ) -> Result<Option<RetentionChange>, StoreError> {
        let row: Option<ChangeRow> = self.run(|db| {
            on_db!(db, |c| retention_changes::table
                .find(Key::from(account))
                .select(ChangeRow::as_select())
                .first(c)
                .optional())
        })?;
        Ok(row.map(|row| RetentionChange {
            account: row.account_id.into(),
            id: row.change_id.into(),
            asked_by: row.asked_by.into(),
            asked_at: row.asked_at.0,
            to: Duration::seconds(row.retention_seconds),
            applies_at: row.applies_at.map(|at| at.0),
        }))
    }

    fn delete_retention_change(
        &mut self,
        account: AccountId,
        change: RetentionChangeId,
    ) -> Result<bool, StoreError> {
        let waiting = retention_changes::table
            .find(Key::from(account))
            .filter(retention_changes::change_id.eq(Key::from(change)));
        let rows = self.run(|db| on_db!(db, |c| diesel::delete(waiting).execute(c)))?;
        Ok(rows == 1)
    }
}

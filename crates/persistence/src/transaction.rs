//! One open transaction: what the repositories of every noun are implemented on.

use crate::{db::Db, dialect};
use diesel::result::{DatabaseErrorKind, Error};
use domain::store::{StoreError, Tx};

/// How many rows one statement carries, or keys it asks for, at most: SQLite binds at most 32,766 values, PostgreSQL 65,535.
pub(crate) const BATCH: usize = 500;

/// An open transaction.
pub(crate) struct Transaction<'c> {
    db: &'c mut Db,
    retryable: bool,
    statements: u64,
}

impl<'c> Transaction<'c> {
    pub(crate) fn on(db: &'c mut Db) -> Self {
        Self {
            db,
            retryable: false,
            statements: 0,
        }
    }

    /// Runs a query, and remembers when its failure means that the whole transaction may be tried again.
    pub(crate) fn run<T>(
        &mut self,
        query: impl FnOnce(&mut Db) -> diesel::QueryResult<T>,
    ) -> Result<T, StoreError> {
        self.statements += 1;
        query(self.db).map_err(|error| {
            self.retryable |= dialect::is_retryable(&error);
            failure(error)
        })
    }

    pub(crate) fn is_retryable(&self) -> bool {
        self.retryable
    }
}

impl Tx for Transaction<'_> {
    fn statements(&self) -> u64 {
        self.statements
    }
}

/// Inserts rows by the statement `$insert`, which takes `$row` for one of them or a slice; how many were added. SQLite takes
/// them one by one, by a statement that stays prepared: a long one takes more time to prepare than a short one to run
/// often. PostgreSQL takes many at once, since each statement is a journey to it.
macro_rules! insert_rows {
    ($tx:expr, $rows:expr, |$row:ident| $insert:expr) => {{
        let rows = $rows;
        $tx.run(|db| {
            let mut added = 0;
            match db {
                $crate::db::Db::Sqlite(c) => {
                    for $row in &rows {
                        added += $insert.execute(c)?;
                    }
                }
                $crate::db::Db::Pg(c) => {
                    for $row in rows.chunks($crate::transaction::BATCH) {
                        added += $insert.execute(c)?;
                    }
                }
            }
            Ok(added)
        })
    }};
}
pub(crate) use insert_rows;

/// Deletes rows of `$table` whose `$column` lies before `$before`, oldest first, about `$limit` of them: a sweep in short
/// transactions. Rows of the very instant where the batch ends go with it, so that every call makes headway.
macro_rules! delete_oldest {
    ($tx:expr, $table:ident, $column:ident, $before:expr, $limit:expr) => {{
        let before = $crate::sql_type::At($before);
        let batch_end: Option<$crate::sql_type::At> = $tx.run(|db| {
            $crate::db::on_db!(db, |c| $table::table
                .filter($table::$column.lt(before))
                .order($table::$column)
                .select($table::$column)
                .offset($limit - 1)
                .limit(1)
                .first(c)
                .optional())
        })?;
        $tx.run(|db| {
            $crate::db::on_db!(db, |c| match batch_end {
                Some(end) =>
                    diesel::delete($table::table.filter($table::$column.le(end))).execute(c),
                None => diesel::delete($table::table.filter($table::$column.lt(before))).execute(c),
            })
        })
    }};
}
pub(crate) use delete_oldest;

/// A diesel error as the domain sees it.
pub(crate) fn failure(error: Error) -> StoreError {
    match error {
        Error::DatabaseError(DatabaseErrorKind::UniqueViolation, _) => StoreError::Conflict,
        error => StoreError::Failed(Box::new(error)),
    }
}

/// What is wrong with a row that does not parse.
pub(crate) fn corrupt(
    table: &'static str,
    column: &'static str,
    id: impl std::fmt::Display,
) -> StoreError {
    StoreError::Corrupt {
        table,
        column,
        id: id.to_string(),
    }
}

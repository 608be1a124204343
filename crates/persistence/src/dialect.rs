//! Where the two databases really differ: every `match` on the dialect stands here.

use crate::{
    db::{Db, on_db},
    external_directory::NoteRow,
    schema::{accounts, external_domain_notes, outbox},
    sql_type::{At, Id, Key},
};
use diesel::{
    ExpressionMethods as _, QueryDsl as _, QueryResult, RunQueryDsl as _,
    connection::{AnsiTransactionManager, SimpleConnection as _, TransactionManager as _},
    result::{DatabaseErrorKind, Error},
    sql_types::BigInt,
};

/// Opens a read-write transaction. SQLite takes its one write lock at once: a lock taken later, after a read, fails
/// instead of waiting.
pub(crate) fn begin_write(db: &mut Db) -> QueryResult<()> {
    match db {
        Db::Pg(c) => AnsiTransactionManager::begin_transaction(c),
        Db::Sqlite(c) => AnsiTransactionManager::begin_transaction_sql(c, "BEGIN IMMEDIATE"),
    }
}

/// Opens a savepoint inside the open transaction.
pub(crate) fn begin_savepoint(db: &mut Db) -> QueryResult<()> {
    on_db!(db, |c| AnsiTransactionManager::begin_transaction(c))
}

/// Opens a read-only snapshot.
pub(crate) fn begin_read(db: &mut Db) -> QueryResult<()> {
    match db {
        Db::Pg(c) => AnsiTransactionManager::begin_transaction_sql(
            c,
            "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        ),
        Db::Sqlite(c) => AnsiTransactionManager::begin_transaction_sql(c, "BEGIN DEFERRED"),
    }
}

/// Whether the whole transaction may succeed when run again.
pub(crate) fn is_retryable(error: &Error) -> bool {
    match error {
        Error::DatabaseError(DatabaseErrorKind::SerializationFailure, _) => true,
        Error::DatabaseError(_, information) => {
            let message = information.message();
            message.contains("deadlock detected") || message.contains("database is locked")
        }
        _ => false,
    }
}

/// Holds a lock of this name until `f` is done, so that two processes never migrate at once. SQLite needs none: its
/// migrations run inside its one write lock.
pub(crate) fn with_migration_lock<T>(db: &mut Db, f: impl FnOnce(&mut Db) -> T) -> QueryResult<T> {
    /// An arbitrary number that nothing else in the database locks.
    const LOCK: &str = "7421896345";
    match db {
        Db::Pg(c) => {
            c.batch_execute(&format!("SELECT pg_advisory_lock({LOCK})"))?;
            let done = f(db);
            if let Db::Pg(c) = db {
                c.batch_execute(&format!("SELECT pg_advisory_unlock({LOCK})"))?;
            }
            Ok(done)
        }
        Db::Sqlite(_) => Ok(f(db)),
    }
}

/// Holds the account's row to the end of the transaction, so that of two that do so the second waits. Rows that refer to
/// the account may still be written. On SQLite the writing transaction is alone.
pub(crate) fn lock_account(db: &mut Db, account: Key) -> QueryResult<()> {
    match db {
        Db::Pg(c) => accounts::table
            .find(account)
            .select(accounts::account_id)
            .for_no_key_update()
            .load::<Key>(c)
            .map(|_rows| ()),
        Db::Sqlite(_) => Ok(()),
    }
}

/// Lets no open session of the account last longer than so many seconds: arithmetic with an instant is each database's own.
pub(crate) fn shorten_sessions(db: &mut Db, account: Key, seconds: i64) -> QueryResult<()> {
    match db {
        Db::Pg(c) => diesel::sql_query(
            "UPDATE sessions SET ends_at = least(ends_at, started_at + $2 * interval '1 second') \
             WHERE account_id = $1 AND ended_at IS NULL",
        )
        .bind::<Id, _>(account)
        .bind::<BigInt, _>(seconds)
        .execute(c),
        Db::Sqlite(c) => diesel::sql_query(
            "UPDATE sessions SET ends_at = min(ends_at, started_at + ?2 * 1000000) \
             WHERE account_id = ?1 AND ended_at IS NULL",
        )
        .bind::<Id, _>(account)
        .bind::<BigInt, _>(seconds)
        .execute(c),
    }
    .map(|_rows| ())
}

/// The keys of up to `limit` mails due at `now`, longest due first, that no other transaction is taking. PostgreSQL locks
/// them and steps over locked ones; on SQLite the writing transaction is alone.
pub(crate) fn lock_due_mails(db: &mut Db, now: At, limit: i64) -> QueryResult<Vec<(Key, Key)>> {
    let due = outbox::table
        .filter(outbox::due_at.le(now))
        .order((outbox::due_at, outbox::mail_id))
        .limit(limit)
        .select((outbox::account_id, outbox::mail_id));
    match db {
        Db::Pg(c) => due.for_update().skip_locked().load(c),
        Db::Sqlite(c) => due.load(c),
    }
}

/// Up to `limit` notes of external domains that no other transaction is folding. PostgreSQL locks them and steps over locked
/// ones; on SQLite the writing transaction is alone.
pub(crate) fn lock_domain_notes(db: &mut Db, limit: i64) -> QueryResult<Vec<NoteRow>> {
    let notes = external_domain_notes::table
        .order((
            external_domain_notes::account_id,
            external_domain_notes::note_id,
        ))
        .limit(limit)
        .select((
            external_domain_notes::account_id,
            external_domain_notes::note_id,
            external_domain_notes::domain,
            external_domain_notes::users,
            external_domain_notes::active_at,
        ));
    match db {
        Db::Pg(c) => notes.for_update().skip_locked().load(c),
        Db::Sqlite(c) => notes.load(c),
    }
}

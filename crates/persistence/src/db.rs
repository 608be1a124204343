//! One connection to either database.

use crate::url::DatabaseUrl;
use diesel::{
    Connection as _, ConnectionError, PgConnection, SqliteConnection,
    connection::{SimpleConnection as _, TransactionManager as _},
    r2d2::{ManageConnection, R2D2Connection as _},
};

/// A connection to PostgreSQL or SQLite.
pub(crate) enum Db {
    /// PostgreSQL.
    Pg(PgConnection),
    /// SQLite.
    Sqlite(SqliteConnection),
}

/// Runs one query text on whichever connection there is; it is type-checked against both.
macro_rules! on_db {
    ($db:expr, |$c:ident| $body:expr) => {
        match $db {
            $crate::db::Db::Pg($c) => $body,
            $crate::db::Db::Sqlite($c) => $body,
        }
    };
}
pub(crate) use on_db;

/// What a pooled connection is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Reading only.
    Read,
    /// Reading and writing.
    Write,
}

impl Db {
    /// Opens a connection.
    pub(crate) fn open(url: &DatabaseUrl, purpose: Purpose) -> Result<Self, ConnectionError> {
        match url {
            DatabaseUrl::Postgres(url) => PgConnection::establish(url).map(Self::Pg),
            DatabaseUrl::Sqlite(path) => {
                let mut c = SqliteConnection::establish(&path.to_string_lossy())?;
                // The time-out first: the other pragmas may have to wait for a lock themselves. The log goes into the
                // database at 32 MiB: at SQLite's 4 MiB, each message to many would write its pages twice.
                c.batch_execute(
                    "PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
                     PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA cache_size = -16000;
                     PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 8000;",
                )
                .map_err(ConnectionError::CouldntSetupConfiguration)?;
                if purpose == Purpose::Read {
                    c.batch_execute("PRAGMA query_only = ON")
                        .map_err(ConnectionError::CouldntSetupConfiguration)?;
                }
                Ok(Self::Sqlite(c))
            }
        }
    }

    /// Commits the open transaction.
    pub(crate) fn commit(&mut self) -> diesel::QueryResult<()> {
        on_db!(self, |c| {
            diesel::connection::AnsiTransactionManager::commit_transaction(c)
        })
    }

    /// Rolls the open transaction back.
    pub(crate) fn roll_back(&mut self) -> diesel::QueryResult<()> {
        on_db!(self, |c| {
            diesel::connection::AnsiTransactionManager::rollback_transaction(c)
        })
    }
}

/// Makes connections for the pools.
#[derive(Debug)]
pub(crate) struct Manager {
    pub(crate) url: DatabaseUrl,
    pub(crate) purpose: Purpose,
}

impl ManageConnection for Manager {
    type Connection = Db;
    type Error = diesel::r2d2::Error;

    fn connect(&self) -> Result<Db, Self::Error> {
        Db::open(&self.url, self.purpose).map_err(diesel::r2d2::Error::ConnectionError)
    }

    fn is_valid(&self, db: &mut Db) -> Result<(), Self::Error> {
        on_db!(db, |c| c.ping()).map_err(diesel::r2d2::Error::QueryError)
    }

    fn has_broken(&self, db: &mut Db) -> bool {
        // After a panic the connection may stand inside a transaction: dropping it rolls back.
        std::thread::panicking() || on_db!(db, |c| c.is_broken())
    }
}

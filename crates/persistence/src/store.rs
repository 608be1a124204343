//! The store: pools of readers and writers.

use crate::{
    db::{Db, Manager, Purpose},
    dialect,
    transaction::{Transaction, failure},
    url::DatabaseUrl,
};
use diesel::r2d2::{Pool, PooledConnection};
use domain::store::{Store, StoreError, Tx, Verdict};
use std::time::Duration;

/// How often a transaction is run again after a deadlock or serialization failure.
const RETRIES: u32 = 5;

/// How many connections there are.
#[derive(Debug, Clone, Copy)]
pub struct PoolSizes {
    /// Reading connections; on PostgreSQL the writing ones too.
    pub connections: u32,
    /// How long a caller waits for one.
    pub wait: Duration,
}

impl Default for PoolSizes {
    fn default() -> Self {
        Self {
            connections: 8,
            wait: Duration::from_secs(5),
        }
    }
}

/// The database behind the domain's [`Store`] port.
#[derive(Clone)]
pub struct SqlStore {
    readers: Pool<Manager>,
    writers: Pool<Manager>,
    url: DatabaseUrl,
}

impl SqlStore {
    /// Connects to a migrated database.
    pub fn connect(url: &DatabaseUrl, sizes: PoolSizes) -> Result<Self, StoreError> {
        let pool = |purpose, connections| {
            Pool::builder()
                .max_size(connections)
                .min_idle(Some(1))
                .connection_timeout(sizes.wait)
                // A dead connection shows at its first query, is dropped, and the request answered 5xx once; a ping per
                // check-out would cost every request.
                .test_on_check_out(false)
                .build(Manager {
                    url: url.clone(),
                    purpose,
                })
                .map_err(|error| StoreError::Failed(Box::new(error)))
        };
        let (readers, writers) = match url {
            DatabaseUrl::Sqlite(_) => {
                // SQLite has one writer at a time: queueing for one connection is fair, its own lock is not.
                let writers = pool(Purpose::Write, 1)?;
                (pool(Purpose::Read, sizes.connections)?, writers)
            }
            DatabaseUrl::Postgres(_) => {
                let shared = pool(Purpose::Write, sizes.connections)?;
                (shared.clone(), shared)
            }
        };
        Ok(Self {
            readers,
            writers,
            url: url.clone(),
        })
    }

    fn connection(pool: &Pool<Manager>) -> Result<PooledConnection<Manager>, StoreError> {
        pool.get().map_err(|error| {
            tracing::warn!(%error, "no database connection became free");
            StoreError::Busy
        })
    }
}

impl std::fmt::Debug for SqlStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("SqlStore").field(&self.url).finish()
    }
}

impl Store for SqlStore {
    fn run_read(&self, work: &mut dyn FnMut(&mut dyn Tx)) -> Result<(), StoreError> {
        let mut connection = Self::connection(&self.readers)?;
        let db: &mut Db = &mut connection;
        dialect::begin_read(db).map_err(failure)?;
        work(&mut Transaction::on(db));
        db.roll_back().map_err(failure)
    }

    fn run_write(&self, work: &mut dyn FnMut(&mut dyn Tx) -> Verdict) -> Result<(), StoreError> {
        let mut connection = Self::connection(&self.writers)?;
        let db: &mut Db = &mut connection;
        for attempt in 0..=RETRIES {
            dialect::begin_write(db).map_err(failure)?;
            let mut tx = Transaction::on(db);
            let verdict = work(&mut tx);
            let retryable = tx.is_retryable();
            match verdict {
                Verdict::Commit => match db.commit() {
                    Ok(()) => return Ok(()),
                    Err(error) if dialect::is_retryable(&error) && attempt < RETRIES => {}
                    Err(error) => return Err(failure(error)),
                },
                Verdict::RollBack => {
                    db.roll_back().map_err(failure)?;
                    if !retryable || attempt == RETRIES {
                        return Ok(());
                    }
                }
            }
        }
        Err(StoreError::Busy)
    }
}

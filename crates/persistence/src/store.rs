//! The store: a pool of readers, and the way to write.

use crate::{
    db::{Db, Manager, Purpose},
    dialect,
    shared_commit::SharedCommits,
    transaction::{Transaction, failure},
    url::DatabaseUrl,
};
use diesel::r2d2::{Pool, PooledConnection};
use domain::store::{Store, StoreError, Tx, Verdict};
use std::{sync::Arc, time::Duration};

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
    writer: Writer,
    url: DatabaseUrl,
}

/// How the databases write.
#[derive(Clone)]
enum Writer {
    /// Connections that commit each on their own; PostgreSQL shares its commits itself.
    Pool(Pool<Manager>),
    /// SQLite's one writer.
    Shared(Arc<SharedCommits>),
}

impl SqlStore {
    /// Connects to a migrated database.
    pub fn connect(url: &DatabaseUrl, sizes: PoolSizes) -> Result<Self, StoreError> {
        let pool = |purpose| {
            Pool::builder()
                .max_size(sizes.connections)
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
        let (readers, writer) = match url {
            DatabaseUrl::Sqlite(_) => {
                let writer = SharedCommits::open(url, sizes.wait)?;
                (pool(Purpose::Read)?, Writer::Shared(Arc::new(writer)))
            }
            DatabaseUrl::Postgres(_) => {
                let connections = pool(Purpose::Write)?;
                (connections.clone(), Writer::Pool(connections))
            }
        };
        Ok(Self {
            readers,
            writer,
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

    fn run_look_up(&self, work: &mut dyn FnMut(&mut dyn Tx)) -> Result<(), StoreError> {
        let mut connection = Self::connection(&self.readers)?;
        let mut tx = Transaction::on(&mut connection);
        work(&mut tx);
        debug_assert!(
            tx.statements() <= 1,
            "two statements need the snapshot of a transaction"
        );
        Ok(())
    }

    fn run_write(&self, work: &mut dyn FnMut(&mut dyn Tx) -> Verdict) -> Result<(), StoreError> {
        match &self.writer {
            Writer::Shared(shared) => shared.run(work),
            Writer::Pool(pool) => write_alone(&mut *Self::connection(pool)?, work),
        }
    }
}

/// Runs the work in a transaction of its own, again after a deadlock or serialization failure.
fn write_alone(
    db: &mut Db,
    work: &mut dyn FnMut(&mut dyn Tx) -> Verdict,
) -> Result<(), StoreError> {
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

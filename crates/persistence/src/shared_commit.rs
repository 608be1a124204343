//! SQLite's one writer, shared: writes that wait for it share one commit.
//!
//! A commit waits for the disk; the work inside takes a fraction of that. So a write that finds others waiting leaves the
//! transaction open and hands the connection on, and whoever finds nobody waiting commits for all. No write is answered
//! before the commit that holds it has succeeded.
//!
//! A write that joins others has a savepoint of its own. The first has nobody to protect: its failure undoes the whole
//! transaction, and a lone writer pays nothing for being able to share.

use crate::{
    db::{Db, Purpose},
    dialect,
    transaction::{Transaction, failure},
    url::DatabaseUrl,
};
use domain::store::{StoreError, Tx, Verdict};
use std::{
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

/// How many writes share one commit at most, so that the first of them does not wait for ever.
const MAX_SHARED: usize = 64;

/// The writer.
pub(crate) struct SharedCommits {
    url: DatabaseUrl,
    wait: Duration,
    state: Mutex<State>,
    /// Told when the connection is free.
    free: Condvar,
}

struct State {
    /// The connection, unless a write has it. `None` with nobody writing means that it must be opened anew.
    connection: Option<Db>,
    taken: bool,
    /// Writes that wait for the connection.
    waiting: usize,
    /// The open transaction with the writes in it so far.
    open: Option<OpenGroup>,
}

struct OpenGroup {
    group: Arc<Group>,
    writes: usize,
}

/// Writes that share a commit.
#[derive(Default)]
struct Group {
    /// Whether the commit succeeded, once it is known.
    committed: Mutex<Option<bool>>,
    known: Condvar,
}

impl Group {
    fn settle(&self, committed: bool) {
        *lock(&self.committed) = Some(committed);
        self.known.notify_all();
    }

    fn wait(&self) -> bool {
        let mut committed = lock(&self.committed);
        loop {
            match *committed {
                Some(committed) => return committed,
                None => {
                    committed = self
                        .known
                        .wait(committed)
                        .unwrap_or_else(PoisonError::into_inner);
                }
            }
        }
    }
}

/// What one write came to inside the shared transaction.
struct Done {
    verdict: Verdict,
    /// The whole transaction is lost, not only this write.
    lost: Option<diesel::result::Error>,
    panic: Option<Box<dyn std::any::Any + Send>>,
}

impl SharedCommits {
    /// Opens the connection.
    pub(crate) fn open(url: &DatabaseUrl, wait: Duration) -> Result<Self, StoreError> {
        let state = State {
            connection: Some(connect(url)?),
            taken: false,
            waiting: 0,
            open: None,
        };
        Ok(Self {
            url: url.clone(),
            wait,
            state: Mutex::new(state),
            free: Condvar::new(),
        })
    }

    /// Runs `work` as [`Store::run_write`](domain::store::Store::run_write) demands.
    pub(crate) fn run(
        &self,
        work: &mut dyn FnMut(&mut dyn Tx) -> Verdict,
    ) -> Result<(), StoreError> {
        let (connection, open) = self.take()?;
        let mut db = match connection.map_or_else(|| connect(&self.url), Ok) {
            Ok(db) => db,
            Err(error) => {
                self.give_back(None, None);
                return Err(error);
            }
        };
        let mut open = match open {
            Some(open) => open,
            None => match dialect::begin_write(&mut db) {
                Ok(()) => OpenGroup {
                    group: Arc::default(),
                    writes: 0,
                },
                Err(error) => {
                    self.give_back(Some(db), None);
                    return Err(failure(error));
                }
            },
        };
        open.writes += 1;
        let group = Arc::clone(&open.group);
        let is_first = open.writes == 1;

        let done = run_work(&mut db, is_first, work);
        if let Some(error) = done.lost {
            // What others wrote before is gone with it: they are told, and a fresh connection takes over.
            self.give_back(None, None);
            group.settle(false);
            done.panic
                .map_or(Err(failure(error)), |panic| resume_unwind(panic))
        } else if is_first && done.verdict == Verdict::RollBack {
            self.give_back(Some(db), None);
            done.panic.map_or(Ok(()), |panic| resume_unwind(panic))
        } else {
            let failed = self.hand_on_or_commit(db, open);
            if let Some(panic) = done.panic {
                resume_unwind(panic);
            }
            match done.verdict {
                Verdict::RollBack => Ok(()),
                Verdict::Commit if group.wait() => Ok(()),
                Verdict::Commit => {
                    Err(failed
                        .unwrap_or_else(|| StoreError::Failed("the shared commit failed".into())))
                }
            }
        }
    }

    /// Waits for the connection.
    fn take(&self) -> Result<(Option<Db>, Option<OpenGroup>), StoreError> {
        let deadline = Instant::now() + self.wait;
        let mut state = lock(&self.state);
        state.waiting += 1;
        while state.taken {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                state.waiting -= 1;
                return Err(StoreError::Busy);
            }
            state = self
                .free
                .wait_timeout(state, left)
                .unwrap_or_else(PoisonError::into_inner)
                .0;
        }
        state.waiting -= 1;
        state.taken = true;
        Ok((state.connection.take(), state.open.take()))
    }

    fn give_back(&self, connection: Option<Db>, open: Option<OpenGroup>) {
        let mut state = lock(&self.state);
        state.connection = connection;
        state.open = open;
        state.taken = false;
        drop(state);
        self.free.notify_one();
    }

    /// Leaves the transaction to those who wait, or commits it for all who are in it.
    fn hand_on_or_commit(&self, mut db: Db, open: OpenGroup) -> Option<StoreError> {
        {
            let mut state = lock(&self.state);
            if state.waiting > 0 && open.writes < MAX_SHARED {
                // Whoever waits now will take it: giving up means leaving `take` under this same lock, while the
                // connection is taken, and it is not any more.
                state.connection = Some(db);
                state.open = Some(open);
                state.taken = false;
                drop(state);
                self.free.notify_one();
                return None;
            }
        }
        let committed = db.commit();
        let connection = committed.is_ok().then_some(db);
        self.give_back(connection, None);
        open.group.settle(committed.is_ok());
        committed.err().map(failure)
    }
}

/// Runs the work so that its failure undoes this write alone: in a savepoint, unless it is the first of its transaction,
/// which then is undone whole.
fn run_work(db: &mut Db, is_first: bool, work: &mut dyn FnMut(&mut dyn Tx) -> Verdict) -> Done {
    let lost = |error, panic| Done {
        verdict: Verdict::RollBack,
        lost: Some(error),
        panic,
    };
    if !is_first && let Err(error) = dialect::begin_savepoint(db) {
        return lost(error, None);
    }
    let outcome = catch_unwind(AssertUnwindSafe(|| work(&mut Transaction::on(db))));
    let (verdict, panic) = match outcome {
        Ok(verdict) => (verdict, None),
        Err(panic) => (Verdict::RollBack, Some(panic)),
    };
    let ended = match verdict {
        Verdict::Commit if is_first => Ok(()),
        Verdict::Commit => db.commit(),
        Verdict::RollBack => db.roll_back(),
    };
    match ended {
        Ok(()) => Done {
            verdict,
            lost: None,
            panic,
        },
        Err(error) => lost(error, panic),
    }
}

fn connect(url: &DatabaseUrl) -> Result<Db, StoreError> {
    Db::open(url, Purpose::Write).map_err(|error| StoreError::Failed(Box::new(error)))
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

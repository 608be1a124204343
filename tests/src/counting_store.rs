//! A real store that counts what it is asked to do.

use domain::store::{Store, StoreError, Tx, Verdict};
use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

/// Counts the statements of a store.
#[derive(Debug)]
pub struct CountingStore {
    store: Arc<dyn Store>,
    statements: AtomicU64,
}

impl CountingStore {
    /// Counts what `store` does.
    pub fn over(store: Arc<dyn Store>) -> Self {
        Self {
            store,
            statements: AtomicU64::new(0),
        }
    }

    /// How many statements were run so far.
    pub fn statements(&self) -> u64 {
        self.statements.load(Ordering::SeqCst)
    }

    fn count(&self, tx: &dyn Tx) {
        self.statements.fetch_add(tx.statements(), Ordering::SeqCst);
    }
}

impl Store for CountingStore {
    fn run_read(&self, work: &mut dyn FnMut(&mut dyn Tx)) -> Result<(), StoreError> {
        self.store.run_read(&mut |tx| {
            work(tx);
            self.count(tx);
        })
    }

    fn run_look_up(&self, work: &mut dyn FnMut(&mut dyn Tx)) -> Result<(), StoreError> {
        self.store.run_look_up(&mut |tx| {
            work(tx);
            self.count(tx);
        })
    }

    fn run_write(&self, work: &mut dyn FnMut(&mut dyn Tx) -> Verdict) -> Result<(), StoreError> {
        self.store.run_write(&mut |tx| {
            let verdict = work(tx);
            self.count(tx);
            verdict
        })
    }
}

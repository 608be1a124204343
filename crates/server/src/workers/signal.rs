//! Tells the workers of each commit, so that a mail or a change goes out at once instead of at the next look.

use domain::store::{Store, StoreError, Tx, Verdict};
use std::sync::Arc;
use tokio::sync::watch;

/// A store that counts its commits where others can watch.
#[derive(Debug)]
pub struct SignallingStore {
    store: Arc<dyn Store>,
    commits: watch::Sender<u64>,
}

impl SignallingStore {
    /// Watches `store`.
    pub fn over(store: Arc<dyn Store>) -> Self {
        Self {
            store,
            commits: watch::Sender::new(0),
        }
    }

    /// Sees each commit.
    pub fn commits(&self) -> watch::Receiver<u64> {
        self.commits.subscribe()
    }
}

impl Store for SignallingStore {
    fn run_read(&self, work: &mut dyn FnMut(&mut dyn Tx)) -> Result<(), StoreError> {
        self.store.run_read(work)
    }

    fn run_look_up(&self, work: &mut dyn FnMut(&mut dyn Tx)) -> Result<(), StoreError> {
        self.store.run_look_up(work)
    }

    fn run_write(&self, work: &mut dyn FnMut(&mut dyn Tx) -> Verdict) -> Result<(), StoreError> {
        let mut verdict = Verdict::RollBack;
        self.store.run_write(&mut |tx| {
            verdict = work(tx);
            verdict
        })?;
        if verdict == Verdict::Commit {
            self.commits
                .send_modify(|commits| *commits = commits.wrapping_add(1));
        }
        Ok(())
    }
}

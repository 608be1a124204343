//! Where chunks are encrypted and decrypted: off the asynchronous threads, and never on more threads than allowed, so
//! that large files leave room for everything else that blocks.

use domain::attachment_bytes::BytesError;
use std::sync::Arc;
use tokio::sync::Semaphore;

/// A bounded share of the runtime's blocking threads.
#[derive(Debug, Clone)]
pub(crate) struct CipherPool {
    permits: Arc<Semaphore>,
}

impl CipherPool {
    pub(crate) fn of(threads: usize) -> Self {
        Self {
            permits: Arc::new(Semaphore::new(threads.max(1))),
        }
    }

    /// Runs `work` when its turn comes.
    pub(crate) async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, BytesError> + Send + 'static,
    ) -> Result<T, BytesError> {
        let permit = Arc::clone(&self.permits).acquire_owned().await;
        let permit = permit.map_err(failed)?;
        // The permit goes along: work whose caller went away still holds its thread.
        let task = tokio::task::spawn_blocking(move || {
            let outcome = work();
            drop(permit);
            outcome
        });
        task.await.map_err(failed)?
    }
}

/// Any failure that is not the caller's.
pub(crate) fn failed(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> BytesError {
    BytesError::Failed(error.into())
}

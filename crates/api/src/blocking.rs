//! The way from asynchronous handlers to the synchronous domain: bounded, so that a rush waits or is turned away instead
//! of piling up.

use crate::problem::{Code, Problem};
use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};
use tokio::sync::Semaphore;

/// A pool of blocking work with bounded concurrency and bounded waiters.
#[derive(Debug, Clone)]
pub struct BlockingPool {
    permits: Arc<Semaphore>,
    waiting: Arc<AtomicUsize>,
    max_waiting: usize,
}

impl BlockingPool {
    /// At most `at_once` pieces of work, at most `max_waiting` callers in the queue.
    pub fn new(at_once: usize, max_waiting: usize) -> Self {
        Self {
            permits: Arc::new(Semaphore::new(at_once)),
            waiting: Arc::new(AtomicUsize::new(0)),
            max_waiting,
        }
    }

    /// Runs `work` on the blocking pool; 503 when too many wait already.
    pub(crate) async fn run<T, E>(
        &self,
        work: impl FnOnce() -> Result<T, E> + Send + 'static,
    ) -> Result<T, Problem>
    where
        T: Send + 'static,
        E: Send + 'static,
        Problem: From<E>,
    {
        let _place = Place::take(&self.waiting, self.max_waiting)?;
        let permit = Arc::clone(&self.permits)
            .acquire_owned()
            .await
            .map_err(Problem::internal)?;
        let span = tracing::Span::current();
        actix_web::web::block(move || {
            let _permit = permit;
            span.in_scope(work)
        })
        .await
        .map_err(Problem::internal)?
        .map_err(Problem::from)
    }
}

/// A place among the callers waiting or served; given back on drop.
struct Place(Arc<AtomicUsize>);

impl Place {
    fn take(waiting: &Arc<AtomicUsize>, max: usize) -> Result<Self, Problem> {
        let place = Self(Arc::clone(waiting));
        if waiting.fetch_add(1, Ordering::Relaxed) >= max {
            return Err(Problem::new(Code::Busy).retry_after(Duration::from_secs(1)));
        }
        Ok(place)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

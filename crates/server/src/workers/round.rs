//! The rhythm of a worker: a round of work, then a wait for a commit or for time to pass.

use std::{fmt::Display, future::Future, time::Duration};
use tokio::{sync::watch, time::timeout};

/// How long after a commit a round begins: commits come in flocks, and one round serves them all.
const GATHER: Duration = Duration::from_millis(5);
/// How long a worker rests after a failure.
const REST: Duration = Duration::from_secs(2);

/// When rounds begin.
pub(super) struct Pace {
    /// Counts commits.
    pub(super) wake: watch::Receiver<u64>,
    /// Becomes `true` when the workers are to stop.
    pub(super) stopped: watch::Receiver<bool>,
    /// The longest wait.
    pub(super) every: Duration,
}

/// What follows a round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    /// There is more to do now.
    Again,
    /// Wait for the next commit or look.
    Wait,
}

/// Runs rounds until the workers are stopped; a round that has begun is finished.
pub(super) async fn each<F, R, E>(mut pace: Pace, name: &'static str, mut round: F)
where
    F: FnMut() -> R,
    R: Future<Output = Result<Next, E>>,
    E: Display,
{
    while !*pace.stopped.borrow() {
        pace.wake.mark_unchanged();
        match round().await {
            Ok(Next::Again) => continue,
            Ok(Next::Wait) => {}
            Err(error) => {
                tracing::error!(worker = name, error = %error, "a round failed; it is tried again");
                rest(&mut pace.stopped, REST).await;
                continue;
            }
        }
        tokio::select! {
            _ = pace.stopped.changed() => {}
            woken = timeout(pace.every, pace.wake.changed()) => {
                match woken {
                    Ok(Ok(())) => rest(&mut pace.stopped, GATHER).await,
                    // Nobody is left to commit: only time passes.
                    Ok(Err(_)) => rest(&mut pace.stopped, pace.every).await,
                    Err(_) => {}
                }
            }
        }
    }
}

async fn rest(stopped: &mut watch::Receiver<bool>, time: Duration) {
    // Either it is time, or there is no time left.
    let _either = timeout(time, stopped.wait_for(|stopped| *stopped)).await;
}

/// Runs a synchronous round off the asynchronous threads.
pub(super) async fn blocking<E>(
    work: impl FnOnce() -> Result<Next, E> + Send + 'static,
) -> Result<Next, RoundFailed>
where
    E: std::error::Error + Send + 'static,
{
    tokio::task::spawn_blocking(work)
        .await
        .map_err(|error| RoundFailed(error.to_string()))?
        .map_err(|error| RoundFailed(chain(&error)))
}

/// Runs synchronous work of a round off the asynchronous threads.
pub(super) async fn off_thread<T, E>(
    work: impl FnOnce() -> Result<T, E> + Send + 'static,
) -> Result<T, RoundFailed>
where
    T: Send + 'static,
    E: std::error::Error + Send + 'static,
{
    tokio::task::spawn_blocking(work)
        .await
        .map_err(|error| RoundFailed(error.to_string()))?
        .map_err(|error| RoundFailed(error.to_string()))
}

/// Why a round failed, in words for the log.
#[derive(Debug)]
pub(super) struct RoundFailed(pub(super) String);

impl Display for RoundFailed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

fn chain(error: &dyn std::error::Error) -> String {
    error.source().map_or_else(
        || error.to_string(),
        |cause| format!("{error}: {}", chain(cause)),
    )
}

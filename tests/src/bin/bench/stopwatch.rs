//! Timing that a busy machine disturbs little: rounds, and their median.

use std::{future::Future, time::Instant};

/// Rounds that count, after one that does not.
const ROUNDS: usize = 5;

/// The median of the seconds that a round of `work` takes.
pub(crate) async fn median<F, R>(mut work: F) -> f64
where
    F: FnMut() -> R,
    R: Future<Output = ()>,
{
    work().await;
    let mut seconds = Vec::with_capacity(ROUNDS);
    for _ in 0..ROUNDS {
        let started = Instant::now();
        work().await;
        seconds.push(started.elapsed().as_secs_f64());
    }
    seconds.sort_by(f64::total_cmp);
    *seconds.get(ROUNDS / 2).expect("there are rounds")
}

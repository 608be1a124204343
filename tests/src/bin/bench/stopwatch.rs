//! Timing that a busy machine disturbs little: rounds, and their median.

use std::{future::Future, time::Instant};

/// Rounds that count, after one that does not.
const ROUNDS: usize = 5;
/// The same, where two kinds of work take turns.
const TURNS: usize = 9;

/// The median of the seconds that a round of `work` takes.
pub(crate) async fn median<F, R>(mut work: F) -> f64
where
    F: FnMut() -> R,
    R: Future<Output = ()>,
{
    work().await;
    let mut seconds = Vec::with_capacity(ROUNDS);
    for _ in 0..ROUNDS {
        seconds.push(time(&mut work).await);
    }
    middle(seconds)
}

/// The medians of two kinds of work whose rounds take turns: a disk that is slow for a while is slow for both.
pub(crate) async fn medians<F, G, R, S>(mut one: F, mut other: G) -> (f64, f64)
where
    F: FnMut() -> R,
    G: FnMut() -> S,
    R: Future<Output = ()>,
    S: Future<Output = ()>,
{
    one().await;
    other().await;
    let (mut ones, mut others) = (Vec::new(), Vec::new());
    for _ in 0..TURNS {
        ones.push(time(&mut one).await);
        others.push(time(&mut other).await);
    }
    (middle(ones), middle(others))
}

async fn time<F, R>(work: &mut F) -> f64
where
    F: FnMut() -> R,
    R: Future<Output = ()>,
{
    let started = Instant::now();
    work().await;
    started.elapsed().as_secs_f64()
}

fn middle(mut seconds: Vec<f64>) -> f64 {
    seconds.sort_by(f64::total_cmp);
    *seconds.get(seconds.len() / 2).expect("there are rounds")
}

//! Ten thousand random steps, each answered by the product as a reference model says that it must be.
//!
//! The model ([`reference`]) is written from the rules and knows nothing of the services. A sequence of steps runs in an
//! account of its own; after each step one mailbox is compared whole, at the end of the sequence all of them. The seed is
//! printed, `MODEL_SEED` runs the same steps again, and of a sequence that fails the steps that matter are told; both databases must give the model's answers, so they give the same.

mod chance;
mod over_http;
mod product;
mod reference;
mod sequence;
mod step;

use acceptance::app::TestApp;
use chance::Chance;
use product::Way;
use sequence::{Drawn, Place, shrink};

/// Steps of one sequence.
const STEPS: usize = 50;
/// Sequences of one test: four of them run 10,000 steps together.
const SEQUENCES: u64 = 50;
/// Of the sequences of a test, the first few go through HTTP: 500 steps and more in all.
const OVER_HTTP: u64 = 3;

#[tokio::test]
async fn random_steps_are_answered_as_the_model_answers_them_first_quarter() {
    run(0).await;
}

#[tokio::test]
async fn random_steps_are_answered_as_the_model_answers_them_second_quarter() {
    run(1).await;
}

#[tokio::test]
async fn random_steps_are_answered_as_the_model_answers_them_third_quarter() {
    run(2).await;
}

#[tokio::test]
async fn random_steps_are_answered_as_the_model_answers_them_fourth_quarter() {
    run(3).await;
}

/// The seed of this run: `MODEL_SEED`, or one drawn.
#[expect(
    clippy::disallowed_methods,
    reason = "the tester says by environment which run to repeat"
)]
fn seed() -> u64 {
    static DRAWN: std::sync::LazyLock<u64> = std::sync::LazyLock::new(|| {
        let drawn = std::collections::hash_map::RandomState::new();
        std::hash::BuildHasher::hash_one(&drawn, "seed") >> 16
    });
    match std::env::var("MODEL_SEED") {
        Ok(seed) => seed.parse().expect("MODEL_SEED is a number"),
        Err(_) => *DRAWN,
    }
}

#[expect(
    clippy::print_stdout,
    reason = "a run that fails must tell how to repeat it"
)]
async fn run(quarter: u64) {
    let seed = seed();
    println!("MODEL_SEED={seed}");
    let app = TestApp::start().await;
    for number in 0..SEQUENCES {
        let way = if number < OVER_HTTP {
            Way::Http
        } else {
            Way::Services
        };
        let mut drawn = Drawn::of(Chance::of(seed, quarter * SEQUENCES + number));
        let place = Place {
            app: &app,
            slug: format!("account{number}"),
            way,
        };
        if let Err(difference) = place.take(&mut drawn).await {
            let (steps, difference) = shrink(&place, drawn.steps, difference).await;
            panic!("MODEL_SEED={seed}, as few steps as still differ:\n{steps}{difference}");
        }
    }
}

//! What the repositories promise the domain, through the store, on the database that `TEST_DATABASE` names.

#![expect(
    clippy::panic,
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a fixture that fails says where"
)]

#[expect(unreachable_pub, dead_code, reason = "the acceptance suite's own file")]
#[path = "../../../../tests/src/database.rs"]
mod database;
#[expect(unreachable_pub, dead_code, reason = "the acceptance suite's own file")]
#[path = "../../../../tests/src/postgres.rs"]
mod postgres;

mod audit;
mod change;
mod fixture;
mod idempotency;
mod outbox;
mod retention;
mod schema;

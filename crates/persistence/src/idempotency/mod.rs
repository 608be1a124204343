//! Idempotency keys in the database.

mod repository;

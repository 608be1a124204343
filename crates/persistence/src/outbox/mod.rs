//! The outbox in the database.

mod queue;
mod repository;
mod row;

//! The outbox in the database, as a queue to look at.

mod repository;
mod row;

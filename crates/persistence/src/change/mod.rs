//! The change feed in the database.

mod repository;
mod row;

//! API keys in the database.

mod repository;
mod row;

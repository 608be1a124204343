//! Policies in the database.

mod repository;
mod row;

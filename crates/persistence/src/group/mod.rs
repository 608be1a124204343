//! Groups in the database.

mod members;
mod repository;
mod row;

//! Questions for more time in the database.

mod repository;
mod row;

//! Housekeeping in the database.

mod repository;
mod row;

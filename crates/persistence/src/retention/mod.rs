//! Housekeeping in the database.

mod change;
mod repository;
mod row;

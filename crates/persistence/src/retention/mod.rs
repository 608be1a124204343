//! Housekeeping in the database.

mod repository;

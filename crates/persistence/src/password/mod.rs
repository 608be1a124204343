//! Password resets in the database.

mod repository;

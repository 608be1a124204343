//! Links in the database.

mod repository;

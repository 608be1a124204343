//! Links in the database.

mod repository;
mod view;

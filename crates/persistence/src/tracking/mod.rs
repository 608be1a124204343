//! Finding messages of an account in the database.

mod repository;
mod scan;

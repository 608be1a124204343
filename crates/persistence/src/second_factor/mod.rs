//! Second factors in the database.

mod repository;

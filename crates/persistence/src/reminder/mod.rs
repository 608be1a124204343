//! Reminders in the database.

mod repository;

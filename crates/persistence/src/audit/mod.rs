//! The audit log in the database.

mod repository;
mod row;
mod scan;
mod sealing;

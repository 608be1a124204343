//! Delivery policies in the database.

mod repository;
mod row;

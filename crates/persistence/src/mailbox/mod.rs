//! Mailbox items in the database.

mod list;
mod repository;
mod row;
mod search;

//! Users in the database.

mod repository;
mod row;

pub(crate) use row::UserRow;

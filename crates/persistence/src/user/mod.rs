//! Users in the database.

mod alias;
mod repository;
mod row;

pub(crate) use row::UserRow;

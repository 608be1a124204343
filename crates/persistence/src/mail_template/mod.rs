//! The wording of mails.

mod repository;
mod row;

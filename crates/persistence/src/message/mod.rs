//! Messages in the database.

mod content;
mod expiry;
mod for_user;
mod link_target;
mod opening;
mod participant;
mod repository;
mod row;

pub(crate) use content::load_keys;
pub(crate) use participant::participants;
pub(crate) use row::{MessageRow, part_name};

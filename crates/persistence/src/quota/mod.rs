//! Quotas and bulk sender packs in the database.

mod pack;
mod repository;
mod row;
mod usage;

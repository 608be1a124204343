//! Quotas and bulk sender packs in the database.

mod everyone;
mod pack;
mod repository;
mod row;
mod usage;

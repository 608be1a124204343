//! Definitions in the database.

mod effects;
mod repository;
mod row;

pub(crate) use effects::StoredEffects;

//! Definitions in the database.

mod effects;

pub(crate) use effects::StoredEffects;

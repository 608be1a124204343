//! The acceptance suite: what the API promises, over real HTTP, on the database that `TEST_DATABASE` names.

mod change;
mod portal;
mod store;

//! Branding.

mod repository;
mod row;

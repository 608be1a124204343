//! What the acceptance tests stand on: real servers, real databases, and the people who use them.

pub mod app;
pub mod database;
pub mod no_blobs;
pub mod postgres;

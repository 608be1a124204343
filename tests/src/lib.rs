//! What the acceptance tests stand on: real servers, real databases, and the people who use them.

pub mod postgres;

//! What the acceptance tests stand on: real servers, real databases, and the people who use them.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    clippy::missing_panics_doc,
    reason = "a test that cannot be set up fails at once, and says where"
)]

pub mod actor;
pub mod app;
pub mod certificates;
pub mod counting_store;
pub mod database;
pub mod installation;
pub mod mail_servers;
pub mod people;
pub mod postgres;
pub mod server_log;
pub mod visitor;

//! The acceptance suite: what the API promises, over real HTTP, on the database that `TEST_DATABASE` names.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "what is not as expected ends the test, and says where"
)]

mod account;
mod api_key;
mod audit;
mod branding;
mod change;
mod contract;
mod dashboard;
mod definition;
mod delivery_policy;
mod draft;
mod evidence;
mod extension_request;
mod external_directory;
mod group;
mod health;
mod idempotency;
mod logon;
mod mail_queue;
mod mail_template;
mod mailbox;
mod message;
mod model;
mod policy;
mod portal;
mod quota;
mod rates;
mod registration;
mod reminder;
mod retention;
mod second_factor;
mod send_options;
mod session;
mod store;
mod tracking;
mod user;

//! Letterlock's rules: entities, services and the ports they need of the outside.
//!
//! This crate knows no framework, no database, no wire format, no clock and no environment. Its modules are the nouns of
//! the product; the same noun names the module in every other crate.
//!
//! To add a noun: entity and pure rules in `<noun>/<noun>.rs`, what it needs of the store in `<noun>/ports.rs` (added to
//! [`store::Tx`]), its use cases in `<noun>/service.rs`, its errors in `<noun>/error.rs`.

pub mod account;
pub mod address;
pub mod api_key;
pub mod attachment;
pub mod attachment_bytes;
pub mod audit;
pub mod branding;
pub mod caller;
pub mod change;
pub mod clock;
pub mod dashboard;
pub mod definition;
pub mod delivery_policy;
pub mod draft;
pub mod evidence;
pub mod extension_request;
pub mod external_directory;
pub mod group;
pub mod id;
pub mod idempotency;
pub mod language;
pub mod link;
pub mod logon;
pub mod mail_queue;
pub mod mail_template;
pub mod mailbox;
pub mod message;
pub mod outbox;
pub mod page;
pub mod password;
pub mod permission;
pub mod policy;
pub mod quota;
pub mod randomness;
pub mod registration;
pub mod reminder;
pub mod retention;
pub mod second_factor;
pub mod secret;
pub mod send_options;
pub mod services;
pub mod session;
pub mod store;
pub mod tracking;
pub mod user;
pub mod vault;

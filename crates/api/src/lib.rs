//! The REST API and the portal's files over HTTP: the only crate that knows HTTP.
//!
//! A handler extracts and authorises by its arguments, parses the wire form into the domain's types, calls one service
//! method through [`state::AppState::run`] and maps the answer back. It holds no rule, no SQL and no clock.
//!
//! To add an endpoint: a file in `<noun>/` with its wire types, `#[utoipa::path]` and handler (operation id = function
//! name), registered in the noun's `routes`; its errors in `problem`; then `cargo xtask openapi`.

mod account;
mod api_key;
mod audit;
mod authorized;
mod blocking;
mod branding;
pub mod change;
mod client_network;
mod dashboard;
mod date;
mod definition;
mod delivery_policy;
mod draft;
pub mod drain;
mod endpoints;
mod evidence;
mod extension_request;
mod external_directory;
mod group;
pub mod health;
mod idempotency;
mod json;
mod language;
mod logon;
mod mail_queue;
mod mail_template;
mod mailbox;
mod message;
mod method_not_allowed;
pub mod openapi;
mod outbox;
mod page;
mod policy;
pub mod portal;
pub mod problem;
mod quota;
pub mod rates;
mod registration;
mod request;
mod responses;
mod same_site;
mod second_factor;
mod security_headers;
mod send_options;
pub mod server;
mod session;
pub mod state;
mod text;
mod tracking;
mod user;
mod web_app;

pub use problem::{Code, Problem};
pub use server::app;
pub use web_app::has_web_pages;

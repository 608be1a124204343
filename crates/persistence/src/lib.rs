//! The database: the only crate that knows diesel.
//!
//! One schema and one query text serve SQLite and PostgreSQL: [`db::Db`] is either connection, `on_db!` writes a query for
//! both, and what really differs stands in `dialect`. It knows no rules: whether something may be done is the domain's call.
//!
//! To add a repository: a migration on both sides, the table in `schema`, row structs and queries in `<noun>/`, the noun's
//! port implemented for [`transaction::Transaction`].

mod account;
mod api_key;
mod attachment;
mod audit;
mod branding;
mod by_key;
mod change;
mod dashboard;
mod db;
mod definition;
mod delivery_policy;
mod dialect;
mod draft;
mod extension_request;
mod external_directory;
mod group;
mod idempotency;
mod kept;
mod link;
mod logon;
mod mail_queue;
mod mail_template;
mod mailbox;
mod message;
mod migration;
mod outbox;
mod password;
mod policy;
mod quota;
mod registration;
mod reminder;
mod retention;
mod schema;
mod second_factor;
mod session;
mod shared_commit;
mod sql_type;
mod store;
mod tracking;
mod transaction;
mod url;
mod user;

pub use migration::migrate;
pub use store::{PoolSizes, SqlStore};
pub use url::{DatabaseUrl, DatabaseUrlInvalid};

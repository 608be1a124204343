//! Keys for the REST API: scripts call it with them instead of a session.

mod api_key;
mod ports;

pub use api_key::{ApiKey, ApiKeyKind, ApiKeyText};
pub use ports::ApiKeys;

//! Keys for the REST API: scripts call it with them instead of a session.

mod api_key;
mod error;
mod ports;
mod service;

pub use api_key::{ApiKey, ApiKeyKind, ApiKeyText};
pub use error::ApiKeyError;
pub use ports::ApiKeys;
pub use service::{ApiKeyService, CreateApiKey, OwnedApiKey};

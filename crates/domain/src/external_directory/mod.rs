//! External directories: the external users, grouped by their mail domain.

mod directory;
mod ports;
mod service;

pub use directory::{DomainNote, ExternalDomain};
pub(crate) use directory::{note_logon, note_newcomers};
pub use ports::ExternalDomains;
pub use service::ExternalDirectoryService;

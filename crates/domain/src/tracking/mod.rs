//! Finding messages of the account by who, whom, when and what became of them: for those who look after it. Never by content,
//! and never showing any.

mod ports;
mod search;
mod service;

#[cfg(test)]
mod tests;

pub use ports::{MessageScan, ScanPath, ScannedMessage, TrackedMessage, TrackedMessages};
pub use search::{MessageSearch, StateFilter};
pub use service::{FoundMessage, FoundMessages, TrackingError, TrackingService};

//! Housekeeping: what has served its time goes, in bounded batches, each in a transaction of its own. Every step can be
//! repeated and run by several processes at once; no rule waits for it (E2).

mod certificate;
mod change;
mod ports;
mod service;

pub use certificate::{DestructionCertificate, DestructionRule};
pub use change::{PendingRetention, RetentionChange};
pub use ports::{Housekeeping, RetentionChanges, ShelvedItem};
pub use service::{RetentionError, RetentionService, Swept};

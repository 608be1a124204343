//! Housekeeping: what has served its time goes, in bounded batches, each in a transaction of its own. Every step can be
//! repeated and run by several processes at once; no rule waits for it (E2).

mod certificate;
mod ports;
mod service;

pub use certificate::{DestructionCertificate, DestructionRule};
pub use ports::{Housekeeping, ShelvedItem};
pub use service::{RetentionError, RetentionService, Swept};

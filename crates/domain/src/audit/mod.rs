//! The audit log: who did what to which thing, when, from where (A1).
//!
//! Every use case records its entry in its own transaction. A sealer adds committed entries to the account's hash chain
//! afterwards, so writers never wait for each other; it takes what is not yet sealed, never what is later than the last,
//! because commits become visible out of order. Hourly the head of the chain is signed, and [`AuditService::verify`]
//! walks the whole chain.

mod chain;
mod entry;
mod filter;
mod list;
mod ports;
mod service;
mod verification;

pub use chain::{Chain, ChainHead, Checkpoint};
pub use entry::{AuditAction, AuditActor, AuditEntry};
pub use filter::AuditFilter;
pub use list::{AuditNames, AuditPage, ExportForm};
pub(crate) use list::{entries_on as audit_entries_on, names as audit_names};
pub use ports::{AuditLog, AuditPath, AuditScan, LoggedEntry, SealedEntry};
pub use service::{AuditError, AuditService};
pub use verification::{Finding, Verification, VerifiedSoFar};

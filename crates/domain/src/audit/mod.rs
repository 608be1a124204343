//! The audit log: who did what to which thing, when, from where (A1).

mod entry;
mod ports;

pub use entry::{AuditAction, AuditActor, AuditEntry};
pub use ports::AuditLog;

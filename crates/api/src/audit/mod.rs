//! The audit log.

mod csv;
mod export;
mod list_audit_entries;
mod query;
mod verify;
mod wire;

pub(crate) use wire::{AuditEntryView, hex};

use crate::endpoints::Endpoints;

/// The endpoints of this noun.
pub(crate) fn routes(endpoints: &mut impl Endpoints) {
    endpoints
        .service(list_audit_entries::list_audit_entries)
        .service(export::export_audit_log)
        .service(verify::verify_audit_chain);
}

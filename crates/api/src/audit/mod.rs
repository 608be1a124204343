//! The audit log.

mod csv;
mod export;
mod list_audit_entries;
mod query;
mod verify;
mod wire;

pub(crate) use wire::{AuditEntryView, hex};

use utoipa_actix_web::service_config::ServiceConfig;

/// The endpoints of this noun.
pub(crate) fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(list_audit_entries::list_audit_entries)
        .service(export::export_audit_log)
        .service(verify::verify_audit_chain);
}

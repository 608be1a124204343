//! The audit log.

mod list_audit_entries;
mod wire;

use utoipa_actix_web::service_config::ServiceConfig;

/// The endpoints of this noun.
pub(crate) fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_audit_entries::list_audit_entries);
}

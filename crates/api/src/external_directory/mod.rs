//! External directories: the domains of external users.

mod list;

use utoipa_actix_web::service_config::ServiceConfig;

/// The endpoints of this noun.
pub(crate) fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list::list_external_domains);
}

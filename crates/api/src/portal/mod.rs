//! What this installation is: the first thing the portal asks.

mod get_portal;

use utoipa_actix_web::service_config::ServiceConfig;

/// The endpoints of this noun.
pub(crate) fn routes(config: &mut ServiceConfig<'_>) {
    config.service(get_portal::get_portal);
}

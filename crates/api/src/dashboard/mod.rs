//! The dashboard.

mod get_dashboard;
mod wire;

use utoipa_actix_web::service_config::ServiceConfig;

/// The endpoints of this noun.
pub(crate) fn routes(config: &mut ServiceConfig<'_>) {
    config.service(get_dashboard::get_dashboard);
}

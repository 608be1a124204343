//! What a sender may choose.

mod query;
mod wire;

use utoipa_actix_web::service_config::ServiceConfig;

/// The endpoints of this noun.
pub(crate) fn routes(config: &mut ServiceConfig<'_>) {
    config.service(query::query_send_options);
}

//! Evidence of what happened to a message.

mod create;
mod page;
mod wire;

use utoipa_actix_web::service_config::ServiceConfig;

/// The endpoints of this noun.
pub(crate) fn routes(config: &mut ServiceConfig<'_>) {
    config.service(create::create_evidence);
}

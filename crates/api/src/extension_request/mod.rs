//! Questions for more time: ask, list, approve, decline.

mod answer;
mod ask;
mod wire;

use utoipa_actix_web::service_config::ServiceConfig;

/// The endpoints of this noun.
pub(crate) fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(ask::request_extension)
        .service(ask::list_extension_requests)
        .service(answer::approve_extension_request)
        .service(answer::decline_extension_request);
}

//! Definitions: what messages are sent under.

mod definitions;
mod describe;
mod problem;
pub(crate) mod wire;

use utoipa_actix_web::service_config::ServiceConfig;

/// The endpoints of this noun.
pub(crate) fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(definitions::list_definitions)
        .service(definitions::create_definition)
        .service(definitions::get_definition)
        .service(definitions::update_definition)
        .service(definitions::retire_definition)
        .service(describe::describe_effects);
}

//! Policies: from whom, to whom, which definitions.

mod policies;
mod problem;
mod scope;
mod simulate;
mod simulation;
mod wire;

use utoipa_actix_web::service_config::ServiceConfig;

/// The endpoints of this noun.
pub(crate) fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(policies::list_policies)
        .service(policies::create_policy)
        .service(simulate::simulate_policies)
        .service(policies::get_policy)
        .service(policies::update_policy)
        .service(policies::delete_policy);
}

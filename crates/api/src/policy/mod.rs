//! Policies: from whom, to whom, which definitions.

mod policies;
mod problem;
mod scope;
mod simulate;
mod simulation;
mod wire;

use crate::endpoints::Endpoints;

/// The endpoints of this noun.
pub(crate) fn routes(endpoints: &mut impl Endpoints) {
    endpoints
        .service(policies::list_policies)
        .service(policies::create_policy)
        .service(simulate::simulate_policies)
        .service(policies::get_policy)
        .service(policies::update_policy)
        .service(policies::delete_policy);
}

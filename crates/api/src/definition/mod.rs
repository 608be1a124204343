//! Definitions: what messages are sent under.

mod definitions;
mod describe;
mod problem;
pub(crate) mod wire;

use crate::endpoints::Endpoints;

/// The endpoints of this noun.
pub(crate) fn routes(endpoints: &mut impl Endpoints) {
    endpoints
        .service(definitions::list_definitions)
        .service(definitions::create_definition)
        .service(definitions::get_definition)
        .service(definitions::update_definition)
        .service(definitions::retire_definition)
        .service(describe::describe_effects);
}

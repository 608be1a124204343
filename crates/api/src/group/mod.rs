//! Groups of addresses and domains, for policies.

mod groups;
mod members;
mod problem;
mod wire;

use crate::endpoints::Endpoints;

/// The endpoints of this noun.
pub(crate) fn routes(endpoints: &mut impl Endpoints) {
    endpoints
        .service(groups::list_groups)
        .service(groups::create_group)
        .service(groups::get_group)
        .service(groups::update_group)
        .service(groups::delete_group)
        .service(members::list_group_members)
        .service(members::change_group_members);
}

//! Delivery policies: how mail to a domain is protected; and the test of a domain's mail servers.

mod policies;
mod problem;
mod test_mail_servers;
mod test_wire;
pub(crate) mod wire;

use crate::endpoints::Endpoints;

/// The endpoints of this noun.
pub(crate) fn routes(endpoints: &mut impl Endpoints) {
    endpoints
        .service(policies::list_delivery_policies)
        .service(policies::create_delivery_policy)
        .service(policies::get_delivery_policy)
        .service(policies::update_delivery_policy)
        .service(policies::delete_delivery_policy)
        .service(test_mail_servers::test_mail_servers);
}

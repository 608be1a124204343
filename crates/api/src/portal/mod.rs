//! What this installation is: the first thing the portal asks.

mod get_portal;

use crate::endpoints::Endpoints;

/// The endpoints of this noun.
pub(crate) fn routes(endpoints: &mut impl Endpoints) {
    endpoints.service(get_portal::get_portal);
}

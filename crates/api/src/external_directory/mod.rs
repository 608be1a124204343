//! External directories: the domains of external users.

mod list;

use crate::endpoints::Endpoints;

/// The endpoints of this noun.
pub(crate) fn routes(endpoints: &mut impl Endpoints) {
    endpoints.service(list::list_external_domains);
}

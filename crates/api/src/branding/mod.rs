//! How portals and mails look: the public logo, and what administrators change.

mod get_portal_logo;
mod own;
mod own_logo;
mod problem;
pub(crate) mod wire;

use crate::endpoints::Endpoints;

/// The endpoints of this noun.
pub(crate) fn routes(endpoints: &mut impl Endpoints) {
    endpoints
        .service(get_portal_logo::get_portal_logo)
        .service(own::get_branding)
        .service(own::update_branding)
        .service(own_logo::update_logo)
        .service(own_logo::delete_logo);
}

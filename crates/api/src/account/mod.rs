//! Accounts: their public portal, and what their administrators decide.

mod get_account_portal;
mod own;
mod problem;
mod retention;
pub(crate) mod wire;

use crate::endpoints::Endpoints;

/// The endpoints of this noun.
pub(crate) fn routes(endpoints: &mut impl Endpoints) {
    endpoints
        .service(get_account_portal::get_account_portal)
        .service(own::get_account)
        .service(own::update_account)
        .service(retention::change_retention)
        .service(retention::approve_retention_change)
        .service(retention::cancel_retention_change);
}

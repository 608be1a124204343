//! Registration: the code of the account's administrators, and what its own people do with it.

mod account;
mod ask;
mod problem;
mod wire;

use crate::endpoints::Endpoints;

/// The endpoints of this noun.
pub(crate) fn routes(endpoints: &mut impl Endpoints) {
    endpoints
        .service(ask::request_registration)
        .service(account::get_registration_code)
        .service(account::renew_registration_code)
        .service(account::close_registration);
}

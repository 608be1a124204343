//! The second factor: setting it up, giving it, losing it.

mod own;
mod problem;
mod user;
mod wire;

use crate::endpoints::Endpoints;

/// The endpoints of this noun.
pub(crate) fn routes(endpoints: &mut impl Endpoints) {
    endpoints
        .service(own::get_second_factor)
        .service(own::enrol_second_factor)
        .service(own::remove_second_factor)
        .service(own::confirm_second_factor)
        .service(own::renew_recovery_codes)
        .service(own::give_second_factor)
        .service(user::get_user_second_factor)
        .service(user::reset_user_second_factor);
}

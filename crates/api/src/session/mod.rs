//! Sessions, and what users change about themselves.

pub(crate) mod cookie;
mod current;
mod me;
mod own;
mod problem;
pub(crate) mod wire;

pub(crate) use problem::throttled;

use crate::endpoints::Endpoints;

/// The endpoints of this noun.
pub(crate) fn routes(endpoints: &mut impl Endpoints) {
    endpoints
        .service(current::get_current_session)
        .service(current::record_activity)
        .service(current::end_current_session)
        .service(own::list_sessions)
        .service(own::end_session)
        .service(me::update_me)
        .service(me::set_own_password);
}

//! Log-on: links, codes, passwords, resets, fresh links.

mod create_session;
mod fresh_link;
mod password_reset;
mod problem;
mod request_code;
mod resolve_link;
pub(crate) mod wire;

use crate::endpoints::Endpoints;

/// The endpoints of this noun.
pub(crate) fn routes(endpoints: &mut impl Endpoints) {
    endpoints
        .service(resolve_link::resolve_link)
        .service(request_code::request_code)
        .service(create_session::create_session)
        .service(password_reset::request_password_reset)
        .service(password_reset::redeem_password_reset)
        .service(fresh_link::request_fresh_link);
}

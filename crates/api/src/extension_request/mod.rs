//! Questions for more time: ask, list, approve, decline.

mod answer;
mod ask;
mod wire;

use crate::endpoints::Endpoints;

/// The endpoints of this noun.
pub(crate) fn routes(endpoints: &mut impl Endpoints) {
    endpoints
        .service(ask::request_extension)
        .service(ask::list_extension_requests)
        .service(answer::approve_extension_request)
        .service(answer::decline_extension_request);
}

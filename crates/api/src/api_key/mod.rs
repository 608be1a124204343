//! API keys: one's own, and service keys made by administrators.

mod personal;
mod problem;
mod service;
mod wire;

use crate::endpoints::Endpoints;

/// The endpoints of this noun.
pub(crate) fn routes(endpoints: &mut impl Endpoints) {
    endpoints
        .service(personal::list_api_keys)
        .service(personal::create_api_key)
        .service(personal::revoke_api_key)
        .service(service::list_service_keys)
        .service(service::create_service_key)
        .service(service::revoke_service_key);
}

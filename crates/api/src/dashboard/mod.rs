//! The dashboard.

mod get_dashboard;
mod wire;

use crate::endpoints::Endpoints;

/// The endpoints of this noun.
pub(crate) fn routes(endpoints: &mut impl Endpoints) {
    endpoints.service(get_dashboard::get_dashboard);
}

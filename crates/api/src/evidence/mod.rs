//! Evidence of what happened to a message.

mod create;
mod page;
mod wire;
mod words;

use crate::endpoints::Endpoints;

/// The endpoints of this noun.
pub(crate) fn routes(endpoints: &mut impl Endpoints) {
    endpoints.service(create::create_evidence);
}

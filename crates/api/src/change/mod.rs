//! The change feed: asked for, or as a stream.

mod list_changes;
mod listener;
mod stream_changes;
pub mod streams;
mod wire;

use crate::endpoints::Endpoints;

/// The endpoints of this noun.
pub(crate) fn routes(endpoints: &mut impl Endpoints) {
    endpoints
        .service(list_changes::list_changes)
        .service(stream_changes::stream_changes);
}

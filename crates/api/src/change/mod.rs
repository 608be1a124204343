//! The change feed: asked for, or as a stream.

mod list_changes;
mod listener;
mod stream_changes;
pub mod streams;
mod wire;

use utoipa_actix_web::service_config::ServiceConfig;

/// The endpoints of this noun.
pub(crate) fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(list_changes::list_changes)
        .service(stream_changes::stream_changes);
}

//! What an orchestrator and a monitoring system ask: is it alive, is it ready, how does it do.

mod live;
mod metrics;
mod ready;

pub use metrics::Metrics;
pub(crate) use metrics::{measure, metrics};

use actix_web::web;

/// The endpoints; they stand beside the API, not in it.
pub(crate) fn routes(config: &mut web::ServiceConfig) {
    config
        .route("/health/live", web::get().to(live::live))
        .route("/health/ready", web::get().to(ready::ready))
        .route("/metrics", web::get().to(metrics));
}

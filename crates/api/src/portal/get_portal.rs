//! `GET /portal`

use crate::{problem::ProblemDocument, state::AppState};
use actix_web::{get, web};
use serde::Serialize;
use utoipa::ToSchema;

/// What this installation is.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct PortalView {
    /// The product's name.
    #[schema(example = "Letterlock")]
    product: &'static str,
    /// The server's version.
    version: &'static str,
    /// Whether this is the demo, with made-up people and messages.
    demo: bool,
    /// Whether mails go to the built-in outbox viewer at `/outbox`.
    outbox_viewer: bool,
}

/// What this installation is
#[utoipa::path(
    operation_id = "get_portal",
    tag = "portal",
    responses(
        (status = 200, body = PortalView),
        (status = 500, body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
#[get("/portal")]
pub(crate) async fn get_portal(state: web::Data<AppState>) -> web::Json<PortalView> {
    web::Json(PortalView {
        product: "Letterlock",
        version: env!("CARGO_PKG_VERSION"),
        demo: state.installation.demo,
        outbox_viewer: state.installation.outbox_viewer,
    })
}

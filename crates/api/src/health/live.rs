//! `GET /health/live`: the process answers.

use actix_web::HttpResponse;

pub(super) async fn live() -> HttpResponse {
    HttpResponse::NoContent().finish()
}

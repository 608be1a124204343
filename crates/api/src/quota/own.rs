//! `GET /quota` and `POST /quota/preview`

use super::wire::{PreviewBody, PreviewWire, QuotaWire};
use crate::{
    authorized::{Authorized, SendMessages},
    json::JsonBody,
    problem::Problem,
    responses::{BodyProblems, CallerProblems, NotFound},
    state::AppState,
};
use actix_web::{get, post, web};

/// One's own quota this month
///
/// Only licensed users have one.
#[utoipa::path(
    operation_id = "get_quota",
    tag = "messages",
    security(("session" = []), ("api_key" = ["messages:send"])),
    responses((status = 200, body = QuotaWire), CallerProblems, NotFound)
)]
#[get("/quota")]
pub(crate) async fn get_quota(
    state: web::Data<AppState>,
    authorized: Authorized<SendMessages>,
) -> Result<web::Json<QuotaWire>, Problem> {
    let quota = state
        .run(move |services| services.quotas.own(&authorized.caller))
        .await?;
    Ok(web::Json(quota.into()))
}

/// What a message to these addresses would count
///
/// Sends nothing and counts nothing. What is no address yet is passed over.
#[utoipa::path(
    operation_id = "preview_quota",
    tag = "messages",
    security(("session" = []), ("api_key" = ["messages:send"])),
    request_body = PreviewBody,
    responses((status = 200, body = PreviewWire), CallerProblems, BodyProblems, NotFound)
)]
#[post("/quota/preview")]
pub(crate) async fn preview_quota(
    state: web::Data<AppState>,
    authorized: Authorized<SendMessages>,
    body: JsonBody<PreviewBody>,
) -> Result<web::Json<PreviewWire>, Problem> {
    let (fields, in_reply_to) = body.into_inner().parse();
    let preview = state
        .run(move |services| {
            services
                .quotas
                .preview(&authorized.caller, &fields, in_reply_to)
        })
        .await?;
    Ok(web::Json(preview.into()))
}

//! `/messages/{id}/tracking` and `/messages/{id}/notifications`

use super::wire::{QueuedWire, ResendBody, TrackingWire};
use crate::{
    authorized::{Authorized, ReadTracking, SendMessages},
    idempotency::{IdempotencyParam, Idempotent},
    problem::Problem,
    responses::{BodyProblems, CallerProblems, Gone, NotFound},
    state::AppState,
};
use actix_web::{HttpResponse, get, post, web};
use domain::id::MessageId;
use uuid::Uuid;

/// Who was notified, has opened and downloaded
///
/// For the sender, and for those who look after the account.
#[utoipa::path(
    operation_id = "get_message_tracking",
    tag = "messages",
    security(("session" = []), ("api_key" = ["tracking:read"])),
    params(("id" = Uuid, Path, description = "The message")),
    responses((status = 200, body = TrackingWire), CallerProblems, NotFound)
)]
#[get("/messages/{id}/tracking")]
pub(crate) async fn get_message_tracking(
    state: web::Data<AppState>,
    authorized: Authorized<ReadTracking>,
    id: web::Path<Uuid>,
) -> Result<web::Json<TrackingWire>, Problem> {
    let id = MessageId::from_uuid(id.into_inner());
    let tracking = state
        .run(move |services| services.messages.tracking(&authorized.caller, id))
        .await?;
    Ok(web::Json(tracking.into()))
}

/// Send notifications again
///
/// Each carries a fresh link; earlier links keep working.
#[utoipa::path(
    operation_id = "resend_notifications",
    tag = "messages",
    security(("session" = []), ("api_key" = ["messages:send"])),
    params(("id" = Uuid, Path, description = "The message"), IdempotencyParam),
    request_body = ResendBody,
    responses((status = 202, body = QueuedWire), CallerProblems, BodyProblems, NotFound, Gone)
)]
#[post("/messages/{id}/notifications")]
pub(crate) async fn resend_notifications(
    state: web::Data<AppState>,
    authorized: Authorized<SendMessages>,
    id: web::Path<Uuid>,
    request: Idempotent<ResendBody>,
) -> Result<HttpResponse, Problem> {
    let id = MessageId::from_uuid(id.into_inner());
    let attempt = request.attempt;
    let users = request.body.users();
    let queued = state
        .run(move |services| {
            services.messages.resend_notifications(
                &authorized.caller,
                attempt.as_ref(),
                id,
                users.as_deref(),
            )
        })
        .await?;
    Ok(HttpResponse::Accepted().json(QueuedWire { queued }))
}

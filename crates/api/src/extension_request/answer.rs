//! `/messages/{id}/extension-requests/{request_id}/approve` and `…/decline`

use super::wire::{ApproveBody, DeclineBody, ExtensionRequestWire};
use crate::{
    authorized::{Authorized, ManageMessages},
    json::JsonBody,
    problem::Problem,
    responses::{BodyProblems, CallerProblems, Conflict, Gone, NotFound},
    state::AppState,
};
use actix_web::{post, web};
use domain::id::{ExtensionRequestId, MessageId};
use uuid::Uuid;

/// Give more time
///
/// By the sender: the one extension of the message. An expired message comes back to all its recipients, and everyone who
/// asked is answered.
#[utoipa::path(
    operation_id = "approve_extension_request",
    tag = "messages",
    security(("session" = []), ("api_key" = ["messages:manage"])),
    params(
        ("id" = Uuid, Path, description = "The message"),
        ("request_id" = Uuid, Path, description = "The question"),
    ),
    request_body = ApproveBody,
    responses(
        (status = 200, body = ExtensionRequestWire),
        CallerProblems, BodyProblems, NotFound, Conflict, Gone,
    )
)]
#[post("/messages/{id}/extension-requests/{request_id}/approve")]
pub(crate) async fn approve_extension_request(
    state: web::Data<AppState>,
    authorized: Authorized<ManageMessages>,
    ids: web::Path<(Uuid, Uuid)>,
    body: JsonBody<ApproveBody>,
) -> Result<web::Json<ExtensionRequestWire>, Problem> {
    let (message, request) = parse(ids.into_inner());
    let to = body.into_inner().expires_at;
    let view = state
        .run(move |services| {
            services
                .extension_requests
                .approve(&authorized.caller, message, request, to)
        })
        .await?;
    Ok(web::Json(view.into()))
}

/// Give no more time
///
/// By the sender. The message stays as it is; the recipient is told, and may ask again.
#[utoipa::path(
    operation_id = "decline_extension_request",
    tag = "messages",
    security(("session" = []), ("api_key" = ["messages:manage"])),
    params(
        ("id" = Uuid, Path, description = "The message"),
        ("request_id" = Uuid, Path, description = "The question"),
    ),
    request_body = DeclineBody,
    responses(
        (status = 200, body = ExtensionRequestWire),
        CallerProblems, BodyProblems, NotFound, Conflict, Gone,
    )
)]
#[post("/messages/{id}/extension-requests/{request_id}/decline")]
pub(crate) async fn decline_extension_request(
    state: web::Data<AppState>,
    authorized: Authorized<ManageMessages>,
    ids: web::Path<(Uuid, Uuid)>,
    body: JsonBody<DeclineBody>,
) -> Result<web::Json<ExtensionRequestWire>, Problem> {
    let (message, request) = parse(ids.into_inner());
    let DeclineBody {} = body.into_inner();
    let view = state
        .run(move |services| {
            services
                .extension_requests
                .decline(&authorized.caller, message, request)
        })
        .await?;
    Ok(web::Json(view.into()))
}

fn parse((message, request): (Uuid, Uuid)) -> (MessageId, ExtensionRequestId) {
    (
        MessageId::from_uuid(message),
        ExtensionRequestId::from_uuid(request),
    )
}

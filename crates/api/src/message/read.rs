//! `/messages/{id}`, its opening and its body

use super::{safe_html, wire::MessageWire};
use crate::{
    authorized::{Authorized, ReadMessages},
    problem::Problem,
    responses::{CallerProblems, Conflict, Gone, NotFound},
    state::AppState,
};
use actix_web::{HttpResponse, get, http::header, post, web};
use domain::{id::MessageId, message::MessageError};
use uuid::Uuid;

/// The body's document may show text, tables and its own images, and open links in new tabs. It runs nothing. Its origin
/// stays ours so that the portal can measure its height.
const BODY_POLICY: &str = "sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox; \
    default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

/// Open a message
///
/// For a recipient, this marks it read, counts the opening and tells the sender. Nothing else does.
#[utoipa::path(
    operation_id = "open_message",
    tag = "messages",
    security(("session" = []), ("api_key" = ["messages:read"])),
    params(("id" = Uuid, Path, description = "The message")),
    responses((status = 200, body = MessageWire), CallerProblems, NotFound, Gone)
)]
#[post("/messages/{id}/open")]
pub(crate) async fn open_message(
    state: web::Data<AppState>,
    authorized: Authorized<ReadMessages>,
    id: web::Path<Uuid>,
) -> Result<web::Json<MessageWire>, Problem> {
    let id = MessageId::from_uuid(id.into_inner());
    state
        .run(move |services| {
            let view = services.messages.open(&authorized.caller, id)?;
            Ok::<_, MessageError>(web::Json(view.into()))
        })
        .await
}

/// A message
///
/// For its sender, or a recipient who has opened it.
#[utoipa::path(
    operation_id = "get_message",
    tag = "messages",
    security(("session" = []), ("api_key" = ["messages:read"])),
    params(("id" = Uuid, Path, description = "The message")),
    responses((status = 200, body = MessageWire), CallerProblems, NotFound, Conflict, Gone)
)]
#[get("/messages/{id}")]
pub(crate) async fn get_message(
    state: web::Data<AppState>,
    authorized: Authorized<ReadMessages>,
    id: web::Path<Uuid>,
) -> Result<web::Json<MessageWire>, Problem> {
    let id = MessageId::from_uuid(id.into_inner());
    state
        .run(move |services| {
            let view = services.messages.get(&authorized.caller, id)?;
            Ok::<_, MessageError>(web::Json(view.into()))
        })
        .await
}

/// A message's body
///
/// A document of its own with a policy of its own, to be shown in a sandboxed frame.
#[utoipa::path(
    operation_id = "get_message_body",
    tag = "messages",
    security(("session" = []), ("api_key" = ["messages:read"])),
    params(("id" = Uuid, Path, description = "The message")),
    responses(
        (status = 200, body = String, content_type = "text/html"),
        CallerProblems, NotFound, Conflict, Gone,
    )
)]
#[get("/messages/{id}/body")]
pub(crate) async fn get_message_body(
    state: web::Data<AppState>,
    authorized: Authorized<ReadMessages>,
    id: web::Path<Uuid>,
) -> Result<HttpResponse, Problem> {
    let id = MessageId::from_uuid(id.into_inner());
    let document = state
        .run(move |services| {
            let body = services.messages.body(&authorized.caller, id)?;
            Ok::<_, MessageError>(safe_html::document(&body))
        })
        .await?;
    Ok(HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .insert_header((header::CONTENT_SECURITY_POLICY, BODY_POLICY))
        .body(document))
}

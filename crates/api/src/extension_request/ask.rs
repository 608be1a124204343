//! `/messages/{id}/extension-requests`

use super::wire::{ExtensionRequestWire, RequestExtensionBody};
use crate::{
    authorized::{Authorized, ManageMessages, ReadMessages},
    idempotency::{IdempotencyParam, Idempotent},
    page::{PageQuery, PageView},
    problem::Problem,
    responses::{BodyProblems, CallerProblems, Conflict, Gone, NotFound},
    state::AppState,
};
use actix_web::{HttpResponse, get, post, web};
use domain::id::MessageId;
use uuid::Uuid;

/// Ask for more time
///
/// By a recipient, of the sender: also when the message has expired, as long as it is retained and not recalled. Once until
/// the sender answers.
#[utoipa::path(
    operation_id = "request_extension",
    tag = "messages",
    security(("session" = []), ("api_key" = ["messages:manage"])),
    params(("id" = Uuid, Path, description = "The message"), IdempotencyParam),
    request_body = RequestExtensionBody,
    responses(
        (status = 201, body = ExtensionRequestWire),
        CallerProblems, BodyProblems, NotFound, Conflict, Gone,
    )
)]
#[post("/messages/{id}/extension-requests")]
pub(crate) async fn request_extension(
    state: web::Data<AppState>,
    authorized: Authorized<ManageMessages>,
    id: web::Path<Uuid>,
    request: Idempotent<RequestExtensionBody>,
) -> Result<HttpResponse, Problem> {
    let id = MessageId::from_uuid(id.into_inner());
    let attempt = request.attempt;
    let note = request.body.parse()?;
    let view = state
        .run(move |services| {
            services
                .extension_requests
                .ask(&authorized.caller, attempt.as_ref(), id, note.as_ref())
        })
        .await?;
    Ok(HttpResponse::Created().json(ExtensionRequestWire::from(view)))
}

/// Questions for more time
///
/// The newest first: all of them for the message's sender and those who look after the account, a recipient's own for them.
#[utoipa::path(
    operation_id = "list_extension_requests",
    tag = "messages",
    security(("session" = []), ("api_key" = ["messages:read"])),
    params(("id" = Uuid, Path, description = "The message"), PageQuery),
    responses((status = 200, body = PageView<ExtensionRequestWire>), CallerProblems, NotFound)
)]
#[get("/messages/{id}/extension-requests")]
pub(crate) async fn list_extension_requests(
    state: web::Data<AppState>,
    authorized: Authorized<ReadMessages>,
    id: web::Path<Uuid>,
    page: web::Query<PageQuery>,
) -> Result<web::Json<PageView<ExtensionRequestWire>>, Problem> {
    let id = MessageId::from_uuid(id.into_inner());
    let (after, limit) = page.parse()?;
    let page = state
        .run(move |services| {
            services
                .extension_requests
                .list(&authorized.caller, id, after, limit)
        })
        .await?;
    Ok(web::Json(PageView::of(page, Into::into)))
}

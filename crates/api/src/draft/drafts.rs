//! `/drafts`

use super::wire::{CreateDraftBody, DraftWire, SaveDraftBody, SendDraftBody, SummaryWire};
use crate::{
    authorized::{Authorized, SendMessages},
    idempotency::{IdempotencyParam, Idempotent},
    json::JsonBody,
    message::{sent, wire::MessageWire},
    page::{PageQuery, PageView},
    problem::Problem,
    responses::{BodyProblems, CallerProblems, Conflict, Gone, NotFound, created},
    state::AppState,
};
use actix_web::{HttpResponse, delete, get, post, put, web};
use domain::{
    draft::DraftContent,
    id::{DefinitionId, MessageId},
};
use uuid::Uuid;

/// One's drafts, last saved first
#[utoipa::path(
    operation_id = "list_drafts",
    tag = "drafts",
    security(("session" = []), ("api_key" = ["messages:send"])),
    params(PageQuery),
    responses((status = 200, body = PageView<SummaryWire>), CallerProblems)
)]
#[get("/drafts")]
pub(crate) async fn list_drafts(
    state: web::Data<AppState>,
    authorized: Authorized<SendMessages>,
    query: web::Query<PageQuery>,
) -> Result<web::Json<PageView<SummaryWire>>, Problem> {
    let (after, limit) = query.parse()?;
    let page = state
        .run(move |services| services.drafts.list(&authorized.caller, after, limit))
        .await?;
    Ok(web::Json(PageView::of(page, SummaryWire::from)))
}

/// Begin a draft
#[utoipa::path(
    operation_id = "create_draft",
    tag = "drafts",
    security(("session" = []), ("api_key" = ["messages:send"])),
    params(IdempotencyParam),
    request_body = CreateDraftBody,
    responses(
        (status = 201, body = DraftWire, headers(("Location" = String))),
        CallerProblems, BodyProblems, NotFound, Conflict, Gone,
    )
)]
#[post("/drafts")]
pub(crate) async fn create_draft(
    state: web::Data<AppState>,
    authorized: Authorized<SendMessages>,
    request: Idempotent<CreateDraftBody>,
) -> Result<HttpResponse, Problem> {
    let attempt = request.attempt;
    let begin = request.body.into();
    let draft = state
        .run(move |services| {
            services
                .drafts
                .begin(&authorized.caller, attempt.as_ref(), begin)
        })
        .await?;
    let wire = DraftWire::from(draft);
    let path = format!("/drafts/{}", wire.id);
    Ok(created(&path, &wire))
}

/// A draft
#[utoipa::path(
    operation_id = "get_draft",
    tag = "drafts",
    security(("session" = []), ("api_key" = ["messages:send"])),
    params(("id" = Uuid, Path, description = "The draft")),
    responses((status = 200, body = DraftWire), CallerProblems, NotFound)
)]
#[get("/drafts/{id}")]
pub(crate) async fn get_draft(
    state: web::Data<AppState>,
    authorized: Authorized<SendMessages>,
    id: web::Path<Uuid>,
) -> Result<web::Json<DraftWire>, Problem> {
    let id = MessageId::from_uuid(id.into_inner());
    let draft = state
        .run(move |services| services.drafts.get(&authorized.caller, id))
        .await?;
    Ok(web::Json(draft.into()))
}

/// Save a draft
///
/// Refused when a newer version was saved meanwhile; `current_version` says which.
#[utoipa::path(
    operation_id = "save_draft",
    tag = "drafts",
    security(("session" = []), ("api_key" = ["messages:send"])),
    params(("id" = Uuid, Path, description = "The draft")),
    request_body = SaveDraftBody,
    responses(
        (status = 200, body = DraftWire),
        CallerProblems, BodyProblems, NotFound, Conflict,
    )
)]
#[put("/drafts/{id}")]
pub(crate) async fn save_draft(
    state: web::Data<AppState>,
    authorized: Authorized<SendMessages>,
    id: web::Path<Uuid>,
    body: JsonBody<SaveDraftBody>,
) -> Result<web::Json<DraftWire>, Problem> {
    let id = MessageId::from_uuid(id.into_inner());
    let body = body.into_inner();
    let version = body.version;
    let content = DraftContent::from(body);
    let draft = state
        .run(move |services| {
            services
                .drafts
                .save(&authorized.caller, id, version, &content)
        })
        .await?;
    Ok(web::Json(draft.into()))
}

/// Delete a draft
#[utoipa::path(
    operation_id = "delete_draft",
    tag = "drafts",
    security(("session" = []), ("api_key" = ["messages:send"])),
    params(("id" = Uuid, Path, description = "The draft")),
    responses((status = 204), CallerProblems, NotFound)
)]
#[delete("/drafts/{id}")]
pub(crate) async fn delete_draft(
    state: web::Data<AppState>,
    authorized: Authorized<SendMessages>,
    id: web::Path<Uuid>,
) -> Result<HttpResponse, Problem> {
    let id = MessageId::from_uuid(id.into_inner());
    state
        .run(move |services| services.drafts.delete(&authorized.caller, id))
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Send a draft
///
/// It becomes the message, under the same id.
#[utoipa::path(
    operation_id = "send_draft",
    tag = "drafts",
    security(("session" = []), ("api_key" = ["messages:send"])),
    params(("id" = Uuid, Path, description = "The draft"), IdempotencyParam),
    request_body = SendDraftBody,
    responses(
        (status = 201, body = MessageWire, headers(("Location" = String))),
        CallerProblems, BodyProblems, NotFound, Conflict, Gone,
    )
)]
#[post("/drafts/{id}/send")]
pub(crate) async fn send_draft(
    state: web::Data<AppState>,
    authorized: Authorized<SendMessages>,
    id: web::Path<Uuid>,
    request: Idempotent<SendDraftBody>,
) -> Result<HttpResponse, Problem> {
    state.count_send(&authorized.caller)?;
    let id = MessageId::from_uuid(id.into_inner());
    let attempt = request.attempt;
    let version = request.body.version;
    let choice = request.body.definition_id.map(DefinitionId::from_uuid);
    let view = state
        .run(move |services| {
            services
                .drafts
                .send(&authorized.caller, attempt.as_ref(), (id, version), choice)
        })
        .await?;
    Ok(sent(view))
}

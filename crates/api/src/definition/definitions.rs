//! `/definitions`

use super::wire::{AccountDefinitionWire, SaveDefinitionBody};
use crate::{
    authorized::{Authorized, ManageAccount},
    idempotency::{IdempotencyParam, Idempotent},
    json::JsonBody,
    language::LanguageParam,
    page::PageView,
    problem::Problem,
    responses::{BodyProblems, CallerProblems, Conflict, NotFound, created},
    state::AppState,
};
use actix_web::{HttpResponse, get, post, put, web};
use domain::id::DefinitionId;
use uuid::Uuid;

/// Every definition of the account, the default first, then by name
///
/// One page: an account has at most 100. Retired ones are among them.
#[utoipa::path(
    operation_id = "list_definitions",
    tag = "definitions",
    security(("session" = []), ("api_key" = ["account:manage"])),
    params(LanguageParam),
    responses((status = 200, body = PageView<AccountDefinitionWire>), CallerProblems)
)]
#[get("/definitions")]
pub(crate) async fn list_definitions(
    state: web::Data<AppState>,
    authorized: Authorized<ManageAccount>,
) -> Result<web::Json<PageView<AccountDefinitionWire>>, Problem> {
    let all = state
        .run(move |services| services.definitions.list(&authorized.caller))
        .await?;
    Ok(web::Json(PageView::whole(all)))
}

/// Make a definition
#[utoipa::path(
    operation_id = "create_definition",
    tag = "definitions",
    security(("session" = []), ("api_key" = ["account:manage"])),
    params(IdempotencyParam, LanguageParam),
    request_body = SaveDefinitionBody,
    responses(
        (status = 201, body = AccountDefinitionWire, headers(("Location" = String))),
        CallerProblems, BodyProblems, Conflict,
    )
)]
#[post("/definitions")]
pub(crate) async fn create_definition(
    state: web::Data<AppState>,
    authorized: Authorized<ManageAccount>,
    request: Idempotent<SaveDefinitionBody>,
) -> Result<HttpResponse, Problem> {
    let Idempotent { body, attempt } = request;
    let command = body.parse()?;
    let made = state
        .run(move |services| {
            services
                .definitions
                .create(&authorized.caller, attempt.as_ref(), &command)
        })
        .await?;
    let wire = AccountDefinitionWire::from(made);
    let path = format!("/definitions/{}", wire.id);
    Ok(created(&path, &wire))
}

/// One definition
#[utoipa::path(
    operation_id = "get_definition",
    tag = "definitions",
    security(("session" = []), ("api_key" = ["account:manage"])),
    params(("id" = Uuid, Path, description = "The definition"), LanguageParam),
    responses((status = 200, body = AccountDefinitionWire), CallerProblems, NotFound)
)]
#[get("/definitions/{id}")]
pub(crate) async fn get_definition(
    state: web::Data<AppState>,
    authorized: Authorized<ManageAccount>,
    id: web::Path<Uuid>,
) -> Result<web::Json<AccountDefinitionWire>, Problem> {
    let id = DefinitionId::from_uuid(id.into_inner());
    let found = state
        .run(move |services| services.definitions.find(&authorized.caller, id))
        .await?;
    Ok(web::Json(found.into()))
}

/// Change a definition
///
/// Messages sent under it keep the effects they were sent with.
#[utoipa::path(
    operation_id = "update_definition",
    tag = "definitions",
    security(("session" = []), ("api_key" = ["account:manage"])),
    params(("id" = Uuid, Path, description = "The definition"), LanguageParam),
    request_body = SaveDefinitionBody,
    responses(
        (status = 200, body = AccountDefinitionWire),
        CallerProblems, BodyProblems, NotFound, Conflict,
    )
)]
#[put("/definitions/{id}")]
pub(crate) async fn update_definition(
    state: web::Data<AppState>,
    authorized: Authorized<ManageAccount>,
    id: web::Path<Uuid>,
    body: JsonBody<SaveDefinitionBody>,
) -> Result<web::Json<AccountDefinitionWire>, Problem> {
    let id = DefinitionId::from_uuid(id.into_inner());
    let command = body.into_inner().parse()?;
    let changed = state
        .run(move |services| {
            services
                .definitions
                .update(&authorized.caller, id, &command)
        })
        .await?;
    Ok(web::Json(changed.into()))
}

/// Retire a definition
///
/// It is offered no more, and stays in the list for what was sent under it. Refused while a policy uses it.
#[utoipa::path(
    operation_id = "retire_definition",
    tag = "definitions",
    security(("session" = []), ("api_key" = ["account:manage"])),
    params(("id" = Uuid, Path, description = "The definition"), LanguageParam),
    responses((status = 200, body = AccountDefinitionWire), CallerProblems, NotFound, Conflict)
)]
#[post("/definitions/{id}/retire")]
pub(crate) async fn retire_definition(
    state: web::Data<AppState>,
    authorized: Authorized<ManageAccount>,
    id: web::Path<Uuid>,
) -> Result<web::Json<AccountDefinitionWire>, Problem> {
    let id = DefinitionId::from_uuid(id.into_inner());
    let retired = state
        .run(move |services| services.definitions.retire(&authorized.caller, id))
        .await?;
    Ok(web::Json(retired.into()))
}

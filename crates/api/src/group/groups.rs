//! `/groups`

use super::wire::{CreateGroupBody, GroupWire, UpdateGroupBody};
use crate::{
    authorized::{Authorized, ManageAccount},
    idempotency::{IdempotencyParam, Idempotent},
    json::JsonBody,
    page::{PageQuery, PageView},
    problem::Problem,
    responses::{BodyProblems, CallerProblems, Conflict, NotFound, created},
    state::AppState,
};
use actix_web::{HttpResponse, delete, get, patch, post, web};
use domain::id::GroupId;
use uuid::Uuid;

/// The account's groups, newest first
#[utoipa::path(
    operation_id = "list_groups",
    tag = "groups",
    security(("session" = []), ("api_key" = ["account:manage"])),
    params(PageQuery),
    responses((status = 200, body = PageView<GroupWire>), CallerProblems)
)]
#[get("/groups")]
pub(crate) async fn list_groups(
    state: web::Data<AppState>,
    authorized: Authorized<ManageAccount>,
    query: web::Query<PageQuery>,
) -> Result<web::Json<PageView<GroupWire>>, Problem> {
    let (after, limit) = query.parse()?;
    let page = state
        .run(move |services| services.groups.list(&authorized.caller, after, limit))
        .await?;
    Ok(web::Json(PageView::of(page, GroupWire::from)))
}

/// Make a group, with its first members
#[utoipa::path(
    operation_id = "create_group",
    tag = "groups",
    security(("session" = []), ("api_key" = ["account:manage"])),
    params(IdempotencyParam),
    request_body = CreateGroupBody,
    responses(
        (status = 201, body = GroupWire, headers(("Location" = String))),
        CallerProblems, BodyProblems, Conflict,
    )
)]
#[post("/groups")]
pub(crate) async fn create_group(
    state: web::Data<AppState>,
    authorized: Authorized<ManageAccount>,
    request: Idempotent<CreateGroupBody>,
) -> Result<HttpResponse, Problem> {
    let Idempotent { body, attempt } = request;
    let (name, members) = body.parse()?;
    let made = state
        .run(move |services| {
            services
                .groups
                .create(&authorized.caller, attempt.as_ref(), &name, &members)
        })
        .await?;
    let wire = GroupWire::from(made);
    let path = format!("/groups/{}", wire.id);
    Ok(created(&path, &wire))
}

/// One group
#[utoipa::path(
    operation_id = "get_group",
    tag = "groups",
    security(("session" = []), ("api_key" = ["account:manage"])),
    params(("id" = Uuid, Path, description = "The group")),
    responses((status = 200, body = GroupWire), CallerProblems, NotFound)
)]
#[get("/groups/{id}")]
pub(crate) async fn get_group(
    state: web::Data<AppState>,
    authorized: Authorized<ManageAccount>,
    id: web::Path<Uuid>,
) -> Result<web::Json<GroupWire>, Problem> {
    let id = GroupId::from_uuid(id.into_inner());
    let found = state
        .run(move |services| services.groups.find(&authorized.caller, id))
        .await?;
    Ok(web::Json(found.into()))
}

/// Give a group another name
#[utoipa::path(
    operation_id = "update_group",
    tag = "groups",
    security(("session" = []), ("api_key" = ["account:manage"])),
    params(("id" = Uuid, Path, description = "The group")),
    request_body = UpdateGroupBody,
    responses((status = 200, body = GroupWire), CallerProblems, BodyProblems, NotFound, Conflict)
)]
#[patch("/groups/{id}")]
pub(crate) async fn update_group(
    state: web::Data<AppState>,
    authorized: Authorized<ManageAccount>,
    id: web::Path<Uuid>,
    body: JsonBody<UpdateGroupBody>,
) -> Result<web::Json<GroupWire>, Problem> {
    let id = GroupId::from_uuid(id.into_inner());
    let name = body.into_inner().parse()?;
    let renamed = state
        .run(move |services| services.groups.rename(&authorized.caller, id, &name))
        .await?;
    Ok(web::Json(renamed.into()))
}

/// Delete a group
///
/// Refused while a policy uses it.
#[utoipa::path(
    operation_id = "delete_group",
    tag = "groups",
    security(("session" = []), ("api_key" = ["account:manage"])),
    params(("id" = Uuid, Path, description = "The group")),
    responses((status = 204), CallerProblems, NotFound, Conflict)
)]
#[delete("/groups/{id}")]
pub(crate) async fn delete_group(
    state: web::Data<AppState>,
    authorized: Authorized<ManageAccount>,
    id: web::Path<Uuid>,
) -> Result<HttpResponse, Problem> {
    let id = GroupId::from_uuid(id.into_inner());
    state
        .run(move |services| services.groups.delete(&authorized.caller, id))
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

//! `/groups/{id}/members`

use super::wire::{ChangeGroupMembersBody, GroupMemberWire, GroupWire};
use crate::{
    authorized::{Authorized, ManageAccount},
    json::JsonBody,
    page::{PageQuery, PageView},
    problem::Problem,
    responses::{BodyProblems, CallerProblems, Conflict, NotFound},
    state::AppState,
};
use actix_web::{get, post, web};
use domain::id::GroupId;
use uuid::Uuid;

/// The members of a group, the last added first
#[utoipa::path(
    operation_id = "list_group_members",
    tag = "groups",
    security(("session" = []), ("api_key" = ["account:manage"])),
    params(("id" = Uuid, Path, description = "The group"), PageQuery),
    responses((status = 200, body = PageView<GroupMemberWire>), CallerProblems, NotFound)
)]
#[get("/groups/{id}/members")]
pub(crate) async fn list_group_members(
    state: web::Data<AppState>,
    authorized: Authorized<ManageAccount>,
    id: web::Path<Uuid>,
    query: web::Query<PageQuery>,
) -> Result<web::Json<PageView<GroupMemberWire>>, Problem> {
    let (after, limit) = query.parse()?;
    let id = GroupId::from_uuid(id.into_inner());
    let page = state
        .run(move |services| {
            services
                .groups
                .list_members(&authorized.caller, id, after, limit)
        })
        .await?;
    Ok(web::Json(PageView::of(page, GroupMemberWire::from)))
}

/// Add and remove members of a group
///
/// Doing it again changes nothing more.
#[utoipa::path(
    operation_id = "change_group_members",
    tag = "groups",
    security(("session" = []), ("api_key" = ["account:manage"])),
    params(("id" = Uuid, Path, description = "The group")),
    request_body = ChangeGroupMembersBody,
    responses((status = 200, body = GroupWire), CallerProblems, BodyProblems, NotFound, Conflict)
)]
#[post("/groups/{id}/members")]
pub(crate) async fn change_group_members(
    state: web::Data<AppState>,
    authorized: Authorized<ManageAccount>,
    id: web::Path<Uuid>,
    body: JsonBody<ChangeGroupMembersBody>,
) -> Result<web::Json<GroupWire>, Problem> {
    let id = GroupId::from_uuid(id.into_inner());
    let change = body.into_inner().parse()?;
    let group = state
        .run(move |services| {
            services
                .groups
                .change_members(&authorized.caller, id, &change)
        })
        .await?;
    Ok(web::Json(group.into()))
}

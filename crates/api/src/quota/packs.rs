//! `/bulk-sender-packs`

use super::wire::{AssignPackBody, PackWire, PacksQuery};
use crate::{
    authorized::{Authorized, ManageDirectory, ReadDirectory},
    json::JsonBody,
    page::{PageView, parse_page},
    problem::Problem,
    responses::{BodyProblems, CallerProblems, Conflict, NotFound},
    state::AppState,
};
use actix_web::{HttpResponse, delete, get, put, web};
use domain::{id::PackId, quota::PackFilter};
use uuid::Uuid;

/// The account's bulk sender packs, newest first
#[utoipa::path(
    operation_id = "list_bulk_sender_packs",
    tag = "directory",
    security(("session" = []), ("api_key" = ["directory:read"])),
    params(PacksQuery),
    responses((status = 200, body = PageView<PackWire>), CallerProblems)
)]
#[get("/bulk-sender-packs")]
pub(crate) async fn list_bulk_sender_packs(
    state: web::Data<AppState>,
    authorized: Authorized<ReadDirectory>,
    query: web::Query<PacksQuery>,
) -> Result<web::Json<PageView<PackWire>>, Problem> {
    let (after, limit) = parse_page(query.after.as_deref(), query.limit)?;
    let filter = PackFilter {
        assigned: query.assigned,
    };
    let page = state
        .run(move |services| {
            services
                .quotas
                .list_packs(&authorized.caller, filter, after, limit)
        })
        .await?;
    Ok(web::Json(PageView::of(page, PackWire::from)))
}

/// Assign a pack to a licensed user
///
/// Raises the user's quota at once.
#[utoipa::path(
    operation_id = "assign_bulk_sender_pack",
    tag = "directory",
    security(("session" = []), ("api_key" = ["directory:manage"])),
    params(("id" = Uuid, Path, description = "The pack")),
    request_body = AssignPackBody,
    responses((status = 200, body = PackWire), CallerProblems, BodyProblems, NotFound, Conflict)
)]
#[put("/bulk-sender-packs/{id}/assignment")]
pub(crate) async fn assign_bulk_sender_pack(
    state: web::Data<AppState>,
    authorized: Authorized<ManageDirectory>,
    id: web::Path<Uuid>,
    body: JsonBody<AssignPackBody>,
) -> Result<web::Json<PackWire>, Problem> {
    let id = PackId::from_uuid(id.into_inner());
    let user = body.into_inner().user();
    let pack = state
        .run(move |services| services.quotas.assign(&authorized.caller, id, user))
        .await?;
    Ok(web::Json(pack.into()))
}

/// Withdraw a pack from its user
///
/// Lowers the user's quota at once. What was sent stays sent, so more may then be used than the limit.
#[utoipa::path(
    operation_id = "withdraw_bulk_sender_pack",
    tag = "directory",
    security(("session" = []), ("api_key" = ["directory:manage"])),
    params(("id" = Uuid, Path, description = "The pack")),
    responses((status = 204, description = "Withdrawn"), CallerProblems, NotFound)
)]
#[delete("/bulk-sender-packs/{id}/assignment")]
pub(crate) async fn withdraw_bulk_sender_pack(
    state: web::Data<AppState>,
    authorized: Authorized<ManageDirectory>,
    id: web::Path<Uuid>,
) -> Result<HttpResponse, Problem> {
    let id = PackId::from_uuid(id.into_inner());
    state
        .run(move |services| services.quotas.withdraw(&authorized.caller, id))
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

//! `/policies`

use super::wire::{PolicyWire, SavePolicyBody};
use crate::{
    authorized::{Authorized, ManageAccount},
    idempotency::{IdempotencyParam, Idempotent},
    json::JsonBody,
    page::PageView,
    problem::Problem,
    responses::{BodyProblems, CallerProblems, Conflict, NotFound, created},
    state::AppState,
};
use actix_web::{HttpResponse, delete, get, post, put, web};
use domain::id::PolicyId;
use uuid::Uuid;

/// Every policy of the account, in the order in which they win
///
/// The more specific `from` first (address, group, domain, internal or external, everyone), then the more specific `to`, then
/// the older. One page: an account has at most 200.
#[utoipa::path(
    operation_id = "list_policies",
    tag = "policies",
    security(("session" = []), ("api_key" = ["account:manage"])),
    responses((status = 200, body = PageView<PolicyWire>), CallerProblems)
)]
#[get("/policies")]
pub(crate) async fn list_policies(
    state: web::Data<AppState>,
    authorized: Authorized<ManageAccount>,
) -> Result<web::Json<PageView<PolicyWire>>, Problem> {
    let all = state
        .run(move |services| services.policies.list(&authorized.caller))
        .await?;
    Ok(web::Json(PageView::whole(all)))
}

/// Make a policy
#[utoipa::path(
    operation_id = "create_policy",
    tag = "policies",
    security(("session" = []), ("api_key" = ["account:manage"])),
    params(IdempotencyParam),
    request_body = SavePolicyBody,
    responses(
        (status = 201, body = PolicyWire, headers(("Location" = String))),
        CallerProblems, BodyProblems, Conflict,
    )
)]
#[post("/policies")]
pub(crate) async fn create_policy(
    state: web::Data<AppState>,
    authorized: Authorized<ManageAccount>,
    request: Idempotent<SavePolicyBody>,
) -> Result<HttpResponse, Problem> {
    let Idempotent { body, attempt } = request;
    let command = body.parse()?;
    let made = state
        .run(move |services| {
            services
                .policies
                .create(&authorized.caller, attempt.as_ref(), &command)
        })
        .await?;
    let wire = PolicyWire::from(made);
    let path = format!("/policies/{}", wire.id);
    Ok(created(&path, &wire))
}

/// One policy
#[utoipa::path(
    operation_id = "get_policy",
    tag = "policies",
    security(("session" = []), ("api_key" = ["account:manage"])),
    params(("id" = Uuid, Path, description = "The policy")),
    responses((status = 200, body = PolicyWire), CallerProblems, NotFound)
)]
#[get("/policies/{id}")]
pub(crate) async fn get_policy(
    state: web::Data<AppState>,
    authorized: Authorized<ManageAccount>,
    id: web::Path<Uuid>,
) -> Result<web::Json<PolicyWire>, Problem> {
    let id = PolicyId::from_uuid(id.into_inner());
    let found = state
        .run(move |services| services.policies.find(&authorized.caller, id))
        .await?;
    Ok(web::Json(found.into()))
}

/// Change a policy
///
/// It keeps its age, and with it its place among those equally specific.
#[utoipa::path(
    operation_id = "update_policy",
    tag = "policies",
    security(("session" = []), ("api_key" = ["account:manage"])),
    params(("id" = Uuid, Path, description = "The policy")),
    request_body = SavePolicyBody,
    responses((status = 200, body = PolicyWire), CallerProblems, BodyProblems, NotFound, Conflict)
)]
#[put("/policies/{id}")]
pub(crate) async fn update_policy(
    state: web::Data<AppState>,
    authorized: Authorized<ManageAccount>,
    id: web::Path<Uuid>,
    body: JsonBody<SavePolicyBody>,
) -> Result<web::Json<PolicyWire>, Problem> {
    let id = PolicyId::from_uuid(id.into_inner());
    let command = body.into_inner().parse()?;
    let changed = state
        .run(move |services| services.policies.update(&authorized.caller, id, &command))
        .await?;
    Ok(web::Json(changed.into()))
}

/// Delete a policy
#[utoipa::path(
    operation_id = "delete_policy",
    tag = "policies",
    security(("session" = []), ("api_key" = ["account:manage"])),
    params(("id" = Uuid, Path, description = "The policy")),
    responses((status = 204), CallerProblems, NotFound)
)]
#[delete("/policies/{id}")]
pub(crate) async fn delete_policy(
    state: web::Data<AppState>,
    authorized: Authorized<ManageAccount>,
    id: web::Path<Uuid>,
) -> Result<HttpResponse, Problem> {
    let id = PolicyId::from_uuid(id.into_inner());
    state
        .run(move |services| services.policies.delete(&authorized.caller, id))
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

//! `PUT /account/retention` and `/account/retention-changes/{id}/…`

use super::wire::{AccountView, ChangeRetentionBody};
use crate::{
    authorized::{Authorized, ManageAccount, Proved},
    json::JsonBody,
    problem::Problem,
    responses::{BodyProblems, CallerProblems, Conflict, NotFound},
    state::AppState,
};
use actix_web::{post, put, web};
use domain::id::RetentionChangeId;
use time::Duration;
use uuid::Uuid;

/// Change how long messages are kept
///
/// A longer time is in force at once, for what is not destroyed. A shorter one destroys what is older: another
/// administrator approves it, or where there is none it takes effect after 7 days. Until then it stands in the account as
/// `pending_retention` and can be cancelled.
#[utoipa::path(
    operation_id = "change_retention",
    tag = "account",
    security(("session" = []), ("api_key" = ["account:manage"])),
    request_body = ChangeRetentionBody,
    responses((status = 200, body = AccountView), CallerProblems, BodyProblems, Conflict)
)]
#[put("/account/retention")]
pub(crate) async fn change_retention(
    state: web::Data<AppState>,
    authorized: Proved<Authorized<ManageAccount>>,
    body: JsonBody<ChangeRetentionBody>,
) -> Result<web::Json<AccountView>, Problem> {
    let caller = authorized.0.caller;
    let to = Duration::days(body.into_inner().max_retention_days.into());
    let account = state
        .run(move |services| services.accounts.change_retention(&caller, to))
        .await?;
    Ok(web::Json(account.into()))
}

/// Approve a shorter retention
///
/// By another administrator than the one who asked. What is older is destroyed and cannot be brought back.
#[utoipa::path(
    operation_id = "approve_retention_change",
    tag = "account",
    security(("session" = []), ("api_key" = ["account:manage"])),
    params(("id" = Uuid, Path, description = "The change that waits")),
    responses((status = 200, body = AccountView), CallerProblems, NotFound, Conflict)
)]
#[post("/account/retention-changes/{id}/approve")]
pub(crate) async fn approve_retention_change(
    state: web::Data<AppState>,
    authorized: Proved<Authorized<ManageAccount>>,
    id: web::Path<Uuid>,
) -> Result<web::Json<AccountView>, Problem> {
    let id = RetentionChangeId::from_uuid(id.into_inner());
    let caller = authorized.0.caller;
    let account = state
        .run(move |services| services.accounts.approve_retention(&caller, id))
        .await?;
    Ok(web::Json(account.into()))
}

/// Cancel a shorter retention
///
/// By any administrator, while it waits.
#[utoipa::path(
    operation_id = "cancel_retention_change",
    tag = "account",
    security(("session" = []), ("api_key" = ["account:manage"])),
    params(("id" = Uuid, Path, description = "The change that waits")),
    responses((status = 200, body = AccountView), CallerProblems, NotFound)
)]
#[post("/account/retention-changes/{id}/cancel")]
pub(crate) async fn cancel_retention_change(
    state: web::Data<AppState>,
    authorized: Authorized<ManageAccount>,
    id: web::Path<Uuid>,
) -> Result<web::Json<AccountView>, Problem> {
    let id = RetentionChangeId::from_uuid(id.into_inner());
    let account = state
        .run(move |services| services.accounts.cancel_retention(&authorized.caller, id))
        .await?;
    Ok(web::Json(account.into()))
}

//! `GET /account` and `PATCH /account`

use super::wire::{AccountView, UpdateAccountBody};
use crate::{
    authorized::{Authorized, ManageAccount, ProvedFor},
    json::JsonBody,
    problem::Problem,
    responses::{BodyProblems, CallerProblems},
    state::AppState,
};
use actix_web::{get, patch, web};

/// One's own account
#[utoipa::path(
    operation_id = "get_account",
    tag = "account",
    security(("session" = []), ("api_key" = ["account:manage"])),
    responses((status = 200, body = AccountView), CallerProblems)
)]
#[get("/account")]
pub(crate) async fn get_account(
    state: web::Data<AppState>,
    authorized: Authorized<ManageAccount>,
) -> Result<web::Json<AccountView>, Problem> {
    let account = state
        .run(move |services| services.accounts.state(&authorized.caller))
        .await?;
    Ok(web::Json(account.into()))
}

/// Change one's own account
///
/// Letting those who look after it log on without a second factor is for a session begun within the last 5 minutes, or a key.
#[utoipa::path(
    operation_id = "update_account",
    tag = "account",
    security(("session" = []), ("api_key" = ["account:manage"])),
    request_body = UpdateAccountBody,
    responses((status = 200, body = AccountView), CallerProblems, BodyProblems)
)]
#[patch("/account")]
pub(crate) async fn update_account(
    state: web::Data<AppState>,
    authorized: ProvedFor<Authorized<ManageAccount>>,
    body: JsonBody<UpdateAccountBody>,
) -> Result<web::Json<AccountView>, Problem> {
    let command = body.into_inner().parse()?;
    let caller = authorized.asking(command.lowers_the_guard())?.caller;
    let account = state
        .run(move |services| services.accounts.update(&caller, &command))
        .await?;
    Ok(web::Json(account.into()))
}

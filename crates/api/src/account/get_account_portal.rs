//! `GET /accounts/{slug}`

use super::wire::AccountPortalView;
use crate::{
    authorized::Public,
    problem::{Code, Problem},
    responses::{NotFound, PublicProblems},
    state::AppState,
};
use actix_web::{get, web};
use domain::account::Slug;

/// An account's portal
#[utoipa::path(
    operation_id = "get_account_portal",
    tag = "portal",
    security(()),
    params(("slug" = String, Path, description = "The account's name in URLs")),
    responses((status = 200, body = AccountPortalView), PublicProblems, NotFound)
)]
#[get("/accounts/{slug}")]
pub(crate) async fn get_account_portal(
    state: web::Data<AppState>,
    _caller: Public,
    slug: web::Path<String>,
) -> Result<web::Json<AccountPortalView>, Problem> {
    // What is no slug names no account.
    let slug: Slug = slug
        .parse()
        .map_err(|_invalid| Problem::new(Code::NotFound))?;
    let account = state
        .run(move |services| services.branding.find_portal(&slug))
        .await?;
    Ok(web::Json(account.into()))
}

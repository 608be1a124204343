//! `GET /accounts/{slug}`

use super::wire::AccountPortalView;
use crate::{
    authorized::Public,
    problem::{Code, Problem},
    responses::{NotFound, PublicProblems},
    state::AppState,
};
use actix_web::{get, web};
use domain::{account::Slug, branding::BrandingError};

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
    let portal = state
        .run(move |services| {
            let (account, branding) = services.branding.find_portal(&slug)?;
            let registration_open = services.registrations.is_open(account.id)?;
            let portal = AccountPortalView::of(account, &branding, registration_open);
            Ok::<_, BrandingError>(portal)
        })
        .await?;
    Ok(web::Json(portal))
}

//! `/account/branding`

use super::wire::{BrandingView, UpdateBrandingBody};
use crate::{
    authorized::{Authorized, ManageAccount},
    json::JsonBody,
    problem::Problem,
    responses::{BodyProblems, CallerProblems},
    state::AppState,
};
use actix_web::{get, put, web};

/// How one's own portal looks
#[utoipa::path(
    operation_id = "get_branding",
    tag = "branding",
    security(("session" = []), ("api_key" = ["account:manage"])),
    responses((status = 200, body = BrandingView), CallerProblems)
)]
#[get("/account/branding")]
pub(crate) async fn get_branding(
    state: web::Data<AppState>,
    authorized: Authorized<ManageAccount>,
) -> Result<web::Json<BrandingView>, Problem> {
    let found = state
        .run(move |services| services.branding.find(&authorized.caller))
        .await?;
    Ok(web::Json(found.into()))
}

/// Change how one's own portal looks
///
/// A colour that could not be read with what it carries is refused (WCAG 2.2 AA), with the nearest shade that can.
#[utoipa::path(
    operation_id = "update_branding",
    tag = "branding",
    security(("session" = []), ("api_key" = ["account:manage"])),
    request_body = UpdateBrandingBody,
    responses((status = 200, body = BrandingView), CallerProblems, BodyProblems)
)]
#[put("/account/branding")]
pub(crate) async fn update_branding(
    state: web::Data<AppState>,
    authorized: Authorized<ManageAccount>,
    body: JsonBody<UpdateBrandingBody>,
) -> Result<web::Json<BrandingView>, Problem> {
    let command = body.into_inner().parse()?;
    let saved = state
        .run(move |services| services.branding.save(&authorized.caller, &command))
        .await?;
    Ok(web::Json(saved.into()))
}

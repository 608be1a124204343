//! `/mail-templates`

use super::wire::{TemplatePath, TemplateView, WordingWire};
use crate::{
    authorized::{Authorized, ManageAccount},
    json::JsonBody,
    page::PageView,
    problem::Problem,
    responses::{BodyProblems, CallerProblems, NotFound},
    state::AppState,
};
use actix_web::{delete, get, put, web};

/// Every mail in every language, as the account words it
///
/// One page: the mails are as many as the product sends.
#[utoipa::path(
    operation_id = "list_mail_templates",
    tag = "mail templates",
    security(("session" = []), ("api_key" = ["account:manage"])),
    responses((status = 200, body = PageView<TemplateView>), CallerProblems)
)]
#[get("/mail-templates")]
pub(crate) async fn list_mail_templates(
    state: web::Data<AppState>,
    authorized: Authorized<ManageAccount>,
) -> Result<web::Json<PageView<TemplateView>>, Problem> {
    let all = state
        .run(move |services| services.mail_templates.list(&authorized.caller))
        .await?;
    Ok(web::Json(PageView::whole(all)))
}

/// One mail in one language
#[utoipa::path(
    operation_id = "get_mail_template",
    tag = "mail templates",
    security(("session" = []), ("api_key" = ["account:manage"])),
    params(TemplatePath),
    responses((status = 200, body = TemplateView), CallerProblems, NotFound)
)]
#[get("/mail-templates/{kind}/{language}")]
pub(crate) async fn get_mail_template(
    state: web::Data<AppState>,
    authorized: Authorized<ManageAccount>,
    path: web::Path<TemplatePath>,
) -> Result<web::Json<TemplateView>, Problem> {
    let (kind, language) = path.parse()?;
    let found = state
        .run(move |services| {
            services
                .mail_templates
                .find(&authorized.caller, kind, language)
        })
        .await?;
    Ok(web::Json(found.into()))
}

/// Give a mail the account's own wording
///
/// Variables must be among those that this mail has, and those that it needs must be there. What a message says is none of
/// them: whether its subject is shown is its definition's.
#[utoipa::path(
    operation_id = "update_mail_template",
    tag = "mail templates",
    security(("session" = []), ("api_key" = ["account:manage"])),
    params(TemplatePath),
    request_body = WordingWire,
    responses((status = 200, body = TemplateView), CallerProblems, BodyProblems, NotFound)
)]
#[put("/mail-templates/{kind}/{language}/wording")]
pub(crate) async fn update_mail_template(
    state: web::Data<AppState>,
    authorized: Authorized<ManageAccount>,
    path: web::Path<TemplatePath>,
    body: JsonBody<WordingWire>,
) -> Result<web::Json<TemplateView>, Problem> {
    let (kind, language) = path.parse()?;
    let text = body.into_inner().into();
    let saved = state
        .run(move |services| {
            services
                .mail_templates
                .save(&authorized.caller, kind, language, &text)
        })
        .await?;
    Ok(web::Json(saved.into()))
}

/// Give a mail the built-in wording again
#[utoipa::path(
    operation_id = "reset_mail_template",
    tag = "mail templates",
    security(("session" = []), ("api_key" = ["account:manage"])),
    params(TemplatePath),
    responses((status = 200, body = TemplateView), CallerProblems, NotFound)
)]
#[delete("/mail-templates/{kind}/{language}/wording")]
pub(crate) async fn reset_mail_template(
    state: web::Data<AppState>,
    authorized: Authorized<ManageAccount>,
    path: web::Path<TemplatePath>,
) -> Result<web::Json<TemplateView>, Problem> {
    let (kind, language) = path.parse()?;
    let reset = state
        .run(move |services| {
            services
                .mail_templates
                .reset(&authorized.caller, kind, language)
        })
        .await?;
    Ok(web::Json(reset.into()))
}

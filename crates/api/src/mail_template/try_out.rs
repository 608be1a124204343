//! `/mail-templates/{kind}/{language}/…`: a look at a wording before anybody else has one.

use super::wire::{PreviewView, TemplatePath, WordingWire};
use crate::{
    authorized::{Authorized, ManageAccount},
    idempotency::{IdempotencyParam, Idempotent},
    json::JsonBody,
    logon::wire::Accepted,
    problem::Problem,
    responses::{BodyProblems, CallerProblems, NotFound},
    state::AppState,
};
use actix_web::{HttpResponse, post, web};
use std::sync::Arc;

/// What a mail in a wording would look like
///
/// With example values and in the account's look; nothing is saved or sent.
#[utoipa::path(
    operation_id = "preview_mail_template",
    tag = "mail templates",
    security(("session" = []), ("api_key" = ["account:manage"])),
    params(TemplatePath),
    request_body = WordingWire,
    responses((status = 200, body = PreviewView), CallerProblems, BodyProblems, NotFound)
)]
#[post("/mail-templates/{kind}/{language}/preview")]
pub(crate) async fn preview_mail_template(
    state: web::Data<AppState>,
    authorized: Authorized<ManageAccount>,
    path: web::Path<TemplatePath>,
    body: JsonBody<WordingWire>,
) -> Result<web::Json<PreviewView>, Problem> {
    let test = body.into_inner().test(&path)?;
    let writer = Arc::clone(&state.mail_writer);
    let preview = state
        .run(move |services| {
            services
                .mail_templates
                .preview(&authorized.caller, &*writer, &test)
        })
        .await?;
    Ok(web::Json(preview.into()))
}

/// Mail a wording to oneself
///
/// With example values, to the caller's own address and no other. The wording need not be saved.
#[utoipa::path(
    operation_id = "send_test_mail",
    tag = "mail templates",
    security(("session" = []), ("api_key" = ["account:manage"])),
    params(TemplatePath, IdempotencyParam),
    request_body = WordingWire,
    responses((status = 202, body = Accepted), CallerProblems, BodyProblems, NotFound)
)]
#[post("/mail-templates/{kind}/{language}/test-mails")]
pub(crate) async fn send_test_mail(
    state: web::Data<AppState>,
    authorized: Authorized<ManageAccount>,
    path: web::Path<TemplatePath>,
    request: Idempotent<WordingWire>,
) -> Result<HttpResponse, Problem> {
    let Idempotent { body, attempt } = request;
    let test = body.test(&path)?;
    state
        .run(move |services| {
            services
                .mail_templates
                .send_test(&authorized.caller, attempt.as_ref(), &test)
        })
        .await?;
    Ok(HttpResponse::Accepted().json(Accepted {}))
}

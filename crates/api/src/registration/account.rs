//! `/account/registration-code`

use super::wire::RegistrationCodeView;
use crate::{
    authorized::{Authorized, ManageAccount, Proved},
    idempotency::{Bodiless, IdempotencyParam},
    problem::Problem,
    responses::{CallerProblems, KeyReused, created},
    state::AppState,
};
use actix_web::{HttpResponse, delete, get, post, web};

/// The account's registration code
///
/// While there is one, whoever has it and an address in one of the account's own domains becomes a user by themselves: a
/// member without a licence.
#[utoipa::path(
    operation_id = "get_registration_code",
    tag = "account",
    security(("session" = []), ("api_key" = ["account:manage"])),
    responses((status = 200, body = RegistrationCodeView), CallerProblems)
)]
#[get("/account/registration-code")]
pub(crate) async fn get_registration_code(
    state: web::Data<AppState>,
    authorized: Authorized<ManageAccount>,
) -> Result<web::Json<RegistrationCodeView>, Problem> {
    let found = state
        .run(move |services| services.registrations.state(&authorized.caller))
        .await?;
    Ok(web::Json(found.into()))
}

/// Draw a new registration code
///
/// Registration is open from then on. An earlier code is void, and so are the one-time codes that were mailed for it. For a
/// session begun within the last 5 minutes, or a key.
#[utoipa::path(
    operation_id = "renew_registration_code",
    tag = "account",
    security(("session" = []), ("api_key" = ["account:manage"])),
    params(IdempotencyParam),
    responses(
        (status = 201, body = RegistrationCodeView, headers(("Location" = String))),
        CallerProblems, KeyReused,
    )
)]
#[post("/account/registration-code")]
pub(crate) async fn renew_registration_code(
    state: web::Data<AppState>,
    authorized: Proved<Authorized<ManageAccount>>,
    request: Bodiless,
) -> Result<HttpResponse, Problem> {
    let caller = authorized.0.caller;
    let drawn = state
        .run(move |services| services.registrations.renew(&caller, request.0.as_ref()))
        .await?;
    Ok(created(
        "/account/registration-code",
        &RegistrationCodeView::from(drawn),
    ))
}

/// Close registration
///
/// The code is void, and so are the one-time codes that were mailed for it. Who registered stays a user.
#[utoipa::path(
    operation_id = "close_registration",
    tag = "account",
    security(("session" = []), ("api_key" = ["account:manage"])),
    responses((status = 204, description = "Closed"), CallerProblems)
)]
#[delete("/account/registration-code")]
pub(crate) async fn close_registration(
    state: web::Data<AppState>,
    authorized: Authorized<ManageAccount>,
) -> Result<HttpResponse, Problem> {
    state
        .run(move |services| services.registrations.close(&authorized.caller))
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

//! `/me/second-factor`, and giving it.

use super::wire::{EnrolmentView, FactorCodeBody, RecoveryCodes, SecondFactorView};
use crate::{
    authorized::{InSession, OwingSession, Proved},
    idempotency::{Bodiless, IdempotencyParam},
    json::JsonBody,
    problem::Problem,
    responses::{BodyProblems, CallerProblems, Conflict, KeyReused, Throttled, created},
    session::wire::SessionView,
    state::AppState,
};
use actix_web::{HttpResponse, delete, get, post, web};
use domain::second_factor::TypedFactor;

/// How one stands with the second factor
#[utoipa::path(
    operation_id = "get_second_factor",
    tag = "session",
    security(("session" = [])),
    responses((status = 200, body = SecondFactorView), CallerProblems)
)]
#[get("/me/second-factor")]
pub(crate) async fn get_second_factor(
    state: web::Data<AppState>,
    session: OwingSession,
) -> Result<web::Json<SecondFactorView>, Problem> {
    let caller = session.0.caller();
    let found = state
        .run(move |services| services.second_factors.state(&caller, caller.user))
        .await?;
    Ok(web::Json(found.into()))
}

/// Begin to set up an authenticator
///
/// Its secret is in the answer and nowhere else; it counts once a first code is confirmed. Where none is needed, for a session
/// begun within the last 5 minutes.
#[utoipa::path(
    operation_id = "enrol_second_factor",
    tag = "session",
    security(("session" = [])),
    params(IdempotencyParam),
    responses(
        (status = 201, body = EnrolmentView, headers(("Location" = String))),
        CallerProblems, Conflict, KeyReused,
    )
)]
#[post("/me/second-factor")]
pub(crate) async fn enrol_second_factor(
    state: web::Data<AppState>,
    session: OwingSession,
    request: Bodiless,
) -> Result<HttpResponse, Problem> {
    let session = session.0;
    let enrolment = state
        .run(move |services| {
            services
                .second_factors
                .enrol(&session.live, &session.origin, request.0.as_ref())
        })
        .await?;
    Ok(created(
        "/me/second-factor",
        &EnrolmentView::from(enrolment),
    ))
}

/// Confirm the authenticator by its first code
///
/// The recovery codes are in the answer and nowhere else. The user's other sessions have to give the factor from now on.
#[utoipa::path(
    operation_id = "confirm_second_factor",
    tag = "session",
    security(("session" = [])),
    request_body = FactorCodeBody,
    responses(
        (status = 200, body = RecoveryCodes),
        CallerProblems, BodyProblems, Conflict, Throttled,
    )
)]
#[post("/me/second-factor/confirm")]
pub(crate) async fn confirm_second_factor(
    state: web::Data<AppState>,
    session: OwingSession,
    body: JsonBody<FactorCodeBody>,
) -> Result<web::Json<RecoveryCodes>, Problem> {
    let session = session.0;
    let typed = TypedFactor::new(&body.into_inner().code);
    let codes = state
        .run(move |services| {
            services
                .second_factors
                .confirm(&session.live, &session.origin, &typed)
        })
        .await?;
    Ok(web::Json(codes.into()))
}

/// Give the second factor
///
/// A session that owes it may do nothing else before. Each code is taken once.
#[utoipa::path(
    operation_id = "give_second_factor",
    tag = "session",
    security(("session" = [])),
    request_body = FactorCodeBody,
    responses(
        (status = 200, body = SessionView),
        CallerProblems, BodyProblems, Conflict, Throttled,
    )
)]
#[post("/sessions/current/second-factor")]
pub(crate) async fn give_second_factor(
    state: web::Data<AppState>,
    session: OwingSession,
    body: JsonBody<FactorCodeBody>,
) -> Result<web::Json<SessionView>, Problem> {
    let session = session.0;
    let typed = TypedFactor::new(&body.into_inner().code);
    let account_id = session.live.user.account;
    let live = state
        .run(move |services| {
            services
                .second_factors
                .give(&session.live, &session.origin, &typed)
        })
        .await?;
    let account = state
        .run(move |services| services.accounts.find(account_id))
        .await?;
    Ok(web::Json(SessionView::of(&live, &account)))
}

/// Draw new recovery codes
///
/// They are in the answer and nowhere else, and the old ones are void. For a session begun within the last 5 minutes.
#[utoipa::path(
    operation_id = "renew_recovery_codes",
    tag = "session",
    security(("session" = [])),
    params(IdempotencyParam),
    responses(
        (status = 201, body = RecoveryCodes, headers(("Location" = String))),
        CallerProblems, Conflict, KeyReused,
    )
)]
#[post("/me/second-factor/recovery-codes")]
pub(crate) async fn renew_recovery_codes(
    state: web::Data<AppState>,
    session: Proved<InSession>,
    request: Bodiless,
) -> Result<HttpResponse, Problem> {
    let caller = session.0.caller();
    let codes = state
        .run(move |services| {
            services
                .second_factors
                .renew_codes(&caller, request.0.as_ref())
        })
        .await?;
    Ok(created("/me/second-factor", &RecoveryCodes::from(codes)))
}

/// Remove one's authenticator
///
/// Where one is needed, another one is set up next. One's other sessions end. For a session begun within the last 5 minutes.
#[utoipa::path(
    operation_id = "remove_second_factor",
    tag = "session",
    security(("session" = [])),
    responses((status = 204, description = "Removed"), CallerProblems, Conflict)
)]
#[delete("/me/second-factor")]
pub(crate) async fn remove_second_factor(
    state: web::Data<AppState>,
    session: Proved<InSession>,
) -> Result<HttpResponse, Problem> {
    let session = session.0;
    state
        .run(move |services| {
            services
                .second_factors
                .remove(&session.live, &session.origin)
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

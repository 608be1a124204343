//! `POST /password-resets` and `POST /password-resets/redeem`

use super::wire::{Accepted, LogonSubjectBody, PasswordResetRedeemed, RedeemPasswordResetBody};
use crate::{
    authorized::Public,
    json::JsonBody,
    problem::Problem,
    responses::{Gone, PublicProblems},
    session::wire::AccountReference,
    state::AppState,
};
use actix_web::{HttpResponse, post, web};
use domain::{
    logon::{RedeemReset, WantedMail},
    randomness::Token,
    secret::Secret,
};

/// Have a password reset mailed
///
/// The answer is the same whether or not the subject exists.
#[utoipa::path(
    operation_id = "request_password_reset",
    tag = "logon",
    security(()),
    request_body = LogonSubjectBody,
    responses((status = 202, body = Accepted), PublicProblems)
)]
#[post("/password-resets")]
pub(crate) async fn request_password_reset(
    state: web::Data<AppState>,
    caller: Public,
    body: JsonBody<LogonSubjectBody>,
) -> Result<HttpResponse, Problem> {
    let subject = body.into_inner().parse("")?;
    state
        .run(move |services| {
            services
                .logon
                .ask(WantedMail::PasswordReset, &subject, &caller.origin)
        })
        .await?;
    Ok(HttpResponse::Accepted().json(Accepted {}))
}

/// Set a password by a mailed reset
///
/// Works once, within 30 minutes. Ends the user's sessions; log on afterwards.
#[utoipa::path(
    operation_id = "redeem_password_reset",
    tag = "logon",
    security(()),
    request_body = RedeemPasswordResetBody,
    responses((status = 200, body = PasswordResetRedeemed), PublicProblems, Gone)
)]
#[post("/password-resets/redeem")]
pub(crate) async fn redeem_password_reset(
    state: web::Data<AppState>,
    caller: Public,
    body: JsonBody<RedeemPasswordResetBody>,
) -> Result<web::Json<PasswordResetRedeemed>, Problem> {
    let body = body.into_inner();
    let command = RedeemReset {
        token: Token::parse(&body.token),
        new_password: Secret::new(body.new_password),
        origin: caller.origin,
    };
    let account = state
        .run_hashing(move |services| services.logon.redeem_reset(&command))
        .await?;
    Ok(web::Json(PasswordResetRedeemed {
        account: AccountReference::of(&account),
    }))
}

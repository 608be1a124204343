//! `/me`: what users change about themselves.

use super::wire::{MeView, SetOwnPasswordBody, UpdateMeBody};
use crate::{
    authorized::{InSession, OwingSession},
    json::JsonBody,
    problem::{Code, Problem},
    responses::{BodyProblems, CallerProblems, Throttled},
    state::AppState,
    text,
};
use actix_web::{HttpResponse, patch, put, web};
use domain::{
    secret::Secret,
    session::{ChangeOwnPassword, UpdateMe},
};

/// Change one's own name, language and what one is mailed about
#[utoipa::path(
    operation_id = "update_me",
    tag = "session",
    security(("session" = [])),
    request_body = UpdateMeBody,
    responses((status = 200, body = MeView), CallerProblems, BodyProblems)
)]
#[patch("/me")]
pub(crate) async fn update_me(
    state: web::Data<AppState>,
    session: InSession,
    body: JsonBody<UpdateMeBody>,
) -> Result<web::Json<MeView>, Problem> {
    let body = body.into_inner();
    let command = UpdateMe {
        name: body
            .name
            .map(|name| text::short_text(&name, 120, "/name"))
            .transpose()?,
        language: body
            .language
            .map(|language| text::language(&language, "/language"))
            .transpose()?,
        wants_receipts: body.wants_receipts,
        wants_reminders: body.wants_reminders,
    };
    let caller = session.caller();
    let user = state
        .run(move |services| services.sessions.update_me(&caller, &command))
        .await?;
    let account_id = user.account;
    let account = state
        .run(move |services| services.accounts.find(account_id))
        .await?;
    Ok(web::Json(MeView::of(&user, &account)))
}

/// Choose a password
///
/// Ends the user's other sessions.
#[utoipa::path(
    operation_id = "set_own_password",
    tag = "session",
    security(("session" = [])),
    request_body = SetOwnPasswordBody,
    responses(
        (status = 204, description = "The password is set"),
        CallerProblems, BodyProblems, Throttled,
    )
)]
#[put("/me/password")]
pub(crate) async fn set_own_password(
    state: web::Data<AppState>,
    session: OwingSession,
    body: JsonBody<SetOwnPasswordBody>,
) -> Result<HttpResponse, Problem> {
    let body = body.into_inner();
    let command = ChangeOwnPassword {
        current: body.current_password.map(Secret::new),
        new: Secret::new(body.new_password),
    };
    let session = session.0;
    state
        .run_hashing(move |services| {
            services
                .sessions
                .set_own_password(&session.live, &session.origin, &command)
        })
        .await
        .map_err(|problem| {
            problem
                .in_field(Code::PasswordWrong, "/current_password")
                .in_password_field("/new_password")
        })?;
    Ok(HttpResponse::NoContent().finish())
}

//! `/sessions/current`

use super::{cookie, wire::SessionView};
use crate::{
    authorized::OwingSession,
    problem::Problem,
    responses::{CallerProblems, NotFound},
    state::AppState,
};
use actix_web::{HttpResponse, delete, get, post, web};
use domain::session::LiveSession;

async fn view(state: &AppState, live: LiveSession) -> Result<web::Json<SessionView>, Problem> {
    let account_id = live.user.account;
    let account = state
        .run(move |services| services.accounts.find(account_id))
        .await?;
    Ok(web::Json(SessionView::of(&live, &account)))
}

/// The session of the cookie
///
/// Asking is no activity: it does not keep the session alive.
#[utoipa::path(
    operation_id = "get_current_session",
    tag = "session",
    security(("session" = [])),
    responses((status = 200, body = SessionView), CallerProblems)
)]
#[get("/sessions/current")]
pub(crate) async fn get_current_session(
    state: web::Data<AppState>,
    session: OwingSession,
) -> Result<web::Json<SessionView>, Problem> {
    view(&state, session.0.live).await
}

/// Say that the user is there
///
/// Extends the idle time, at most once a minute.
#[utoipa::path(
    operation_id = "record_activity",
    tag = "session",
    security(("session" = [])),
    responses((status = 200, body = SessionView), CallerProblems)
)]
#[post("/sessions/current/activity")]
pub(crate) async fn record_activity(
    state: web::Data<AppState>,
    session: OwingSession,
) -> Result<web::Json<SessionView>, Problem> {
    view(&state, session.0.live).await
}

/// Log off
#[utoipa::path(
    operation_id = "end_current_session",
    tag = "session",
    security(("session" = [])),
    responses((status = 204, description = "Logged off"), CallerProblems, NotFound)
)]
#[delete("/sessions/current")]
pub(crate) async fn end_current_session(
    state: web::Data<AppState>,
    session: OwingSession,
) -> Result<HttpResponse, Problem> {
    let removal = cookie::removal(&state.installation);
    let session = session.0;
    state
        .run(move |services| {
            services
                .sessions
                .end_current(&session.live, &session.origin)
        })
        .await?;
    Ok(HttpResponse::NoContent().cookie(removal).finish())
}

//! `/sessions`: the user's sessions, in every browser.

use super::wire::{SessionEntry, SessionList};
use crate::{
    authorized::InSession,
    problem::Problem,
    responses::{CallerProblems, NotFound},
    state::AppState,
};
use actix_web::{HttpResponse, delete, get, web};
use domain::id::SessionId;
use uuid::Uuid;

/// One's own live sessions
#[utoipa::path(
    operation_id = "list_sessions",
    tag = "session",
    security(("session" = [])),
    responses((status = 200, body = SessionList), CallerProblems)
)]
#[get("/sessions")]
pub(crate) async fn list_sessions(
    state: web::Data<AppState>,
    session: InSession,
) -> Result<web::Json<SessionList>, Problem> {
    let caller = session.caller();
    let sessions = state
        .run(move |services| services.sessions.list(&caller))
        .await?;
    let items = sessions
        .iter()
        .map(|one| SessionEntry::of(one, &session.live.session))
        .collect();
    Ok(web::Json(SessionList { items }))
}

/// End one of one's own sessions
#[utoipa::path(
    operation_id = "end_session",
    tag = "session",
    security(("session" = [])),
    params(("id" = Uuid, Path, description = "The session")),
    responses((status = 204, description = "Ended"), CallerProblems, NotFound)
)]
#[delete("/sessions/{id}")]
pub(crate) async fn end_session(
    state: web::Data<AppState>,
    session: InSession,
    id: web::Path<Uuid>,
) -> Result<HttpResponse, Problem> {
    let id = SessionId::from_uuid(id.into_inner());
    state
        .run(move |services| services.sessions.end(&session.caller(), id))
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

//! `GET /changes/stream`

use super::listener::Listener;
use crate::{
    authorized::InSession,
    problem::{Code, Problem},
    responses::CallerProblems,
    state::AppState,
};
use actix_web::{
    HttpRequest, HttpResponse, get,
    http::header::{self, ContentEncoding},
    web,
};
use std::time::Duration;

/// What happens, as it happens
///
/// Server-sent events: `change` with a change as data and its position as id, and `session_ended` before the stream
/// ends with its session. A comment every 20 seconds keeps the connection open. `Last-Event-ID` goes on where a lost
/// stream ended.
#[utoipa::path(
    operation_id = "stream_changes",
    tag = "changes",
    security(("session" = [])),
    params(("Last-Event-ID" = Option<i64>, Header, description = "The id of the last event received")),
    responses(
        (status = 200, content_type = "text/event-stream", body = String, description = "Events, until the session ends"),
        CallerProblems,
    )
)]
#[get("/changes/stream")]
pub(crate) async fn stream_changes(
    state: web::Data<AppState>,
    session: InSession,
    request: HttpRequest,
) -> Result<HttpResponse, Problem> {
    let since = last_event_id(&request)?;
    let (account, user) = (session.live.session.account, session.live.session.user);
    let newest = state
        .run(move |services| services.changes.list_for(account, user, None, 1))
        .await?
        .next;
    let receiver = state
        .change_streams
        .subscribe(account, user, newest)
        .ok_or_else(|| Problem::new(Code::Busy).retry_after(Duration::from_secs(10)))?;
    let listener = Listener::new(state, session.live, receiver, since.unwrap_or(newest));
    Ok(HttpResponse::Ok()
        .content_type("text/event-stream; charset=utf-8")
        .insert_header((header::CACHE_CONTROL, "no-store"))
        // Compression would hold events back until a block is full; proxies would too.
        .insert_header(ContentEncoding::Identity)
        .insert_header(("X-Accel-Buffering", "no"))
        .streaming(listener.events()))
}

fn last_event_id(request: &HttpRequest) -> Result<Option<i64>, Problem> {
    let Some(value) = request.headers().get("last-event-id") else {
        return Ok(None);
    };
    let position = value.to_str().ok().and_then(|text| text.parse().ok());
    position
        .filter(|position| *position >= 0)
        .map(Some)
        .ok_or_else(|| {
            Problem::new(Code::MalformedRequest).detail("Last-Event-ID is the id of an event.")
        })
}

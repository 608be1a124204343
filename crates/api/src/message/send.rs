//! `POST /messages`

use super::wire::{MessageWire, SendMessageBody};
use crate::{
    authorized::{Authorized, SendMessages},
    idempotency::{IdempotencyParam, Idempotent},
    problem::Problem,
    responses::{BodyProblems, CallerProblems},
    state::AppState,
};
use actix_web::{HttpResponse, http::header, post, web};
use domain::message::MessageView;

/// Send a message at once
///
/// For programs. People write drafts, which keep what was typed, and attachments.
#[utoipa::path(
    operation_id = "send_message",
    tag = "messages",
    security(("session" = []), ("api_key" = ["messages:send"])),
    params(IdempotencyParam),
    request_body = SendMessageBody,
    responses(
        (status = 201, body = MessageWire, headers(("Location" = String))),
        CallerProblems, BodyProblems,
    )
)]
#[post("/messages")]
pub(crate) async fn send_message(
    state: web::Data<AppState>,
    authorized: Authorized<SendMessages>,
    request: Idempotent<SendMessageBody>,
) -> Result<HttpResponse, Problem> {
    state.count_send(&authorized.caller)?;
    let send = request.body.parse()?;
    let attempt = request.attempt;
    let view = state
        .run(move |services| {
            services
                .messages
                .send(&authorized.caller, attempt.as_ref(), &send)
        })
        .await?;
    Ok(sent(view))
}

/// The answer to a message that was sent.
pub(crate) fn sent(view: MessageView) -> HttpResponse {
    let wire = MessageWire::from(view);
    let location = format!("/api/v1/messages/{}", wire.id);
    HttpResponse::Created()
        .insert_header((header::LOCATION, location))
        .json(wire)
}

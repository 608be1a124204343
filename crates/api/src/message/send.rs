//! `POST /messages`

use super::wire::MessageWire;
use crate::{
    authorized::{Authorized, SendMessages},
    idempotency::{IdempotencyParam, Idempotent},
    problem::{Code, Problem},
    responses::{BodyProblems, CallerProblems, created},
    state::AppState,
};
use actix_web::{HttpResponse, post, web};
use domain::{
    id::DefinitionId,
    message::{AddressFields, MessageView, SendMessage, html},
};
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// A message to be sent at once.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = SendMessage)]
pub(crate) struct SendMessageBody {
    /// Addresses; 1 to 500 distinct ones over all three fields.
    to: Vec<String>,
    #[serde(default)]
    cc: Vec<String>,
    /// Addresses that no other recipient learns of.
    #[serde(default)]
    bcc: Vec<String>,
    #[schema(max_length = 255)]
    subject: String,
    /// The body as HTML.
    body_html: Option<String>,
    /// The body as plain text, where there is no HTML.
    body_text: Option<String>,
    /// The definition to send it under, of those offered for these recipients; the default unless said.
    definition_id: Option<Uuid>,
}

impl SendMessageBody {
    pub(crate) fn parse(self) -> Result<SendMessage, Problem> {
        let body_html = match (self.body_html, self.body_text) {
            (Some(html), None) => html,
            (None, Some(text)) => html::from_text(&text),
            (None, None) => String::new(),
            (Some(_), Some(_)) => {
                return Err(Problem::new(Code::InvalidFields).fault(
                    "/body_text",
                    "two_bodies",
                    "Send the body as HTML or as text, not both.",
                ));
            }
        };
        Ok(SendMessage {
            fields: AddressFields {
                to: self.to,
                cc: self.cc,
                bcc: self.bcc,
            },
            subject: self.subject,
            body_html,
            definition: self.definition_id.map(DefinitionId::from_uuid),
        })
    }
}

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
    let path = format!("/messages/{}", wire.id);
    created(&path, &wire)
}

//! `POST /messages/{id}/recall`

use super::wire::MessageWire;
use crate::{
    authorized::{Authorized, ManageMessages},
    idempotency::{IdempotencyParam, Idempotent},
    problem::{Code, Problem},
    responses::{BodyProblems, CallerProblems, Conflict, Gone, NotFound},
    state::AppState,
};
use actix_web::{post, web};
use domain::{id::MessageId, message::RecallReason};
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// Why a message is recalled.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = RecallMessage)]
pub(crate) struct RecallBody {
    /// Shown to the recipients.
    #[schema(max_length = 500)]
    reason: Option<String>,
}

impl RecallBody {
    pub(crate) fn parse(self) -> Result<Option<RecallReason>, Problem> {
        let Some(reason) = self.reason else {
            return Ok(None);
        };
        RecallReason::parse(&reason).map_err(|too_long| {
            Problem::new(Code::InvalidFields).fault("/reason", "too_long", too_long.to_string())
        })
    }
}

/// Recall a message
///
/// Takes it back from every recipient at once, read or not. It cannot be undone; replies stay.
#[utoipa::path(
    operation_id = "recall_message",
    tag = "messages",
    security(("session" = []), ("api_key" = ["messages:manage"])),
    params(("id" = Uuid, Path, description = "The message"), IdempotencyParam),
    request_body = RecallBody,
    responses(
        (status = 200, body = MessageWire),
        CallerProblems, BodyProblems, NotFound, Conflict, Gone,
    )
)]
#[post("/messages/{id}/recall")]
pub(crate) async fn recall_message(
    state: web::Data<AppState>,
    authorized: Authorized<ManageMessages>,
    id: web::Path<Uuid>,
    request: Idempotent<RecallBody>,
) -> Result<web::Json<MessageWire>, Problem> {
    let id = MessageId::from_uuid(id.into_inner());
    let attempt = request.attempt;
    let reason = request.body.parse()?;
    let view = state
        .run(move |services| {
            services
                .messages
                .recall(&authorized.caller, attempt.as_ref(), id, reason.as_ref())
        })
        .await?;
    Ok(web::Json(view.into()))
}

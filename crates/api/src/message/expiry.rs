//! `POST /messages/{id}/extend` and `POST /messages/{id}/expiry`

use super::wire::MessageWire;
use crate::{
    authorized::{Authorized, ManageMessages, SetExpiry},
    json::JsonBody,
    problem::{Code, Problem},
    responses::{BodyProblems, CallerProblems, Conflict, Gone, NotFound},
    state::AppState,
};
use actix_web::{post, web};
use domain::{
    id::MessageId,
    message::{ExpiryRefusal, ExtensionRoom},
};
use serde::{Deserialize, Serialize};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};
use utoipa::ToSchema;
use uuid::Uuid;

/// Until when a message can be read from now on.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewExpiry, example = json!({ "expires_at": "2030-03-15T09:00:00Z" }))]
pub(crate) struct NewExpiryBody {
    #[serde(with = "time::serde::rfc3339")]
    pub(crate) expires_at: OffsetDateTime,
}

/// How far a message can still be extended by its sender.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ExtensionRoom)]
pub(crate) struct ExtensionRoomWire {
    /// When the one extension was used; null while it is not.
    #[serde(with = "time::serde::rfc3339::option")]
    #[schema(required)]
    used_at: Option<OffsetDateTime>,
    /// The latest possible expiry.
    #[serde(with = "time::serde::rfc3339")]
    latest_expiry: OffsetDateTime,
    /// What is offered, and what an approval without a date takes.
    #[serde(with = "time::serde::rfc3339")]
    offered_expiry: OffsetDateTime,
}

impl From<ExtensionRoom> for ExtensionRoomWire {
    fn from(room: ExtensionRoom) -> Self {
        Self {
            used_at: room.used_at,
            latest_expiry: room.latest,
            offered_expiry: room.offered,
        }
    }
}

/// Extend a message
///
/// Moves its expiry later: by its sender, once, before it expires, at most to the end of its retention.
#[utoipa::path(
    operation_id = "extend_message",
    tag = "messages",
    security(("session" = []), ("api_key" = ["messages:manage"])),
    params(("id" = Uuid, Path, description = "The message")),
    request_body = NewExpiryBody,
    responses(
        (status = 200, body = MessageWire),
        CallerProblems, BodyProblems, NotFound, Conflict, Gone,
    )
)]
#[post("/messages/{id}/extend")]
pub(crate) async fn extend_message(
    state: web::Data<AppState>,
    authorized: Authorized<ManageMessages>,
    id: web::Path<Uuid>,
    body: JsonBody<NewExpiryBody>,
) -> Result<web::Json<MessageWire>, Problem> {
    let id = MessageId::from_uuid(id.into_inner());
    let to = body.into_inner().expires_at;
    let view = state
        .run(move |services| services.messages.extend(&authorized.caller, id, to))
        .await?;
    Ok(web::Json(view.into()))
}

/// Set a message's expiry
///
/// For administrators: earlier or later, also when it has expired, until its retention ends. The sender's one extension
/// stays as it is.
#[utoipa::path(
    operation_id = "set_message_expiry",
    tag = "messages",
    security(("session" = []), ("api_key" = ["messages:manage"])),
    params(("id" = Uuid, Path, description = "The message")),
    request_body = NewExpiryBody,
    responses(
        (status = 200, body = MessageWire),
        CallerProblems, BodyProblems, NotFound, Gone,
    )
)]
#[post("/messages/{id}/expiry")]
pub(crate) async fn set_message_expiry(
    state: web::Data<AppState>,
    authorized: Authorized<SetExpiry>,
    id: web::Path<Uuid>,
    body: JsonBody<NewExpiryBody>,
) -> Result<web::Json<MessageWire>, Problem> {
    let id = MessageId::from_uuid(id.into_inner());
    let to = body.into_inner().expires_at;
    let view = state
        .run(move |services| services.messages.set_expiry(&authorized.caller, id, to))
        .await?;
    Ok(web::Json(view.into()))
}

impl From<ExpiryRefusal> for Problem {
    fn from(refusal: ExpiryRefusal) -> Self {
        let (code, name, at) = match refusal {
            ExpiryRefusal::NotLater { than } => (Code::ExpiryNotLater, "later_than", than),
            ExpiryRefusal::PastRetention { latest } => {
                (Code::ExpiryPastRetention, "latest_expiry", latest)
            }
            ExpiryRefusal::BeforeSending { sent_at } => {
                (Code::ExpiryBeforeSending, "sent_at", sent_at)
            }
        };
        Self::new(code)
            .fault("/expires_at", code.as_str(), code.title())
            .with(name, at.format(&Rfc3339).ok())
    }
}

//! Questions for more time on the wire.

use crate::{
    message::wire::PersonWire,
    problem::{Code, Problem},
};
use domain::extension_request::{ExtensionRequestError, Note, RequestState, RequestView};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use utoipa::ToSchema;
use uuid::Uuid;

/// Asks for more time.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = RequestExtension, example = json!({ "note": "Our auditors come on the 3rd of March." }))]
pub(crate) struct RequestExtensionBody {
    /// Shown to the sender.
    #[schema(max_length = 500)]
    note: Option<String>,
}

impl RequestExtensionBody {
    pub(crate) fn parse(self) -> Result<Option<Note>, Problem> {
        let Some(note) = self.note else {
            return Ok(None);
        };
        Note::parse(&note).map_err(|too_long| {
            Problem::new(Code::InvalidFields).fault("/note", "too_long", too_long.to_string())
        })
    }
}

/// Gives more time.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ApproveExtension, example = json!({ "expires_at": "2030-03-15T09:00:00Z" }))]
pub(crate) struct ApproveBody {
    /// Until when the message can be read; what the message offers unless said.
    #[serde(default, with = "time::serde::rfc3339::option")]
    pub(crate) expires_at: Option<OffsetDateTime>,
}

/// Gives no more time.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = DeclineExtension)]
pub(crate) struct DeclineBody {}

/// Where a question stands.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = ExtensionRequestState)]
pub(crate) enum StateName {
    /// Nobody has answered.
    Pending,
    /// More time was given.
    Approved,
    /// No more time is given.
    Declined,
}

/// A recipient's question for more time.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ExtensionRequest)]
pub(crate) struct ExtensionRequestWire {
    pub(crate) id: Uuid,
    message_id: Uuid,
    /// Who asks.
    from: PersonWire,
    /// What they wrote; for the sender and themself.
    #[schema(required)]
    note: Option<String>,
    #[serde(with = "time::serde::rfc3339")]
    requested_at: OffsetDateTime,
    state: StateName,
    #[serde(with = "time::serde::rfc3339::option")]
    #[schema(required)]
    decided_at: Option<OffsetDateTime>,
    /// Until when the message can be read since.
    #[serde(with = "time::serde::rfc3339::option")]
    #[schema(required)]
    granted_until: Option<OffsetDateTime>,
}

impl From<RequestView> for ExtensionRequestWire {
    fn from(view: RequestView) -> Self {
        let request = view.request;
        let (state, decided_at, granted_until) = match request.state {
            RequestState::Pending => (StateName::Pending, None, None),
            RequestState::Approved { at, until } => (StateName::Approved, Some(at), Some(until)),
            RequestState::Declined { at } => (StateName::Declined, Some(at), None),
        };
        Self {
            id: *request.id.as_uuid(),
            message_id: *request.message.as_uuid(),
            from: (&request.from.person).into(),
            note: view.note,
            requested_at: request.requested_at,
            state,
            decided_at,
            granted_until,
        }
    }
}

impl From<ExtensionRequestError> for Problem {
    fn from(error: ExtensionRequestError) -> Self {
        match error {
            ExtensionRequestError::Unknown => Self::new(Code::NotFound),
            ExtensionRequestError::AlreadyAsked => Self::new(Code::ExtensionAlreadyRequested),
            ExtensionRequestError::AlreadyDecided => Self::new(Code::ExtensionRequestDecided),
            ExtensionRequestError::Message(error) => error.into(),
        }
    }
}

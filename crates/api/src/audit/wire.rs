//! The wire form of audit entries.

use domain::audit::AuditEntry;
use serde::Serialize;
use time::OffsetDateTime;
use utoipa::ToSchema;
use uuid::Uuid;

/// One act.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct AuditEntryView {
    id: Uuid,
    #[serde(with = "time::serde::rfc3339")]
    at: OffsetDateTime,
    actor: ActorView,
    /// What was done.
    #[schema(example = "message.sent")]
    action: &'static str,
    /// On which message.
    message_id: Option<Uuid>,
    /// On which user.
    user_id: Option<Uuid>,
    /// On which other thing.
    object_id: Option<Uuid>,
    /// Few further facts, without personal data.
    details: Vec<DetailView>,
    /// From which network; `null` for the server itself and the operator.
    #[schema(example = "192.0.2.1")]
    network: Option<String>,
    /// In which request.
    request_id: Option<Uuid>,
}

/// Who acted.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ActorView {
    /// `session`, `api_key`, `anonymous`, `operator` or `system`.
    #[schema(example = "session")]
    kind: &'static str,
    /// Which user.
    user_id: Option<Uuid>,
    /// In which session, or with which API key.
    credential_id: Option<Uuid>,
}

/// A fact.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct DetailView {
    #[schema(example = "recipients")]
    name: String,
    #[schema(example = "2")]
    value: String,
}

impl From<AuditEntry> for AuditEntryView {
    fn from(entry: AuditEntry) -> Self {
        let (kind, user, credential_id) = entry.actor.parts();
        let (network, request) = entry
            .origin
            .map(|origin| (origin.network, *origin.request.as_uuid()))
            .unzip();
        Self {
            id: *entry.id.as_uuid(),
            at: entry.at,
            actor: ActorView {
                kind,
                user_id: user.map(|id| *id.as_uuid()),
                credential_id,
            },
            action: entry.action.as_str(),
            message_id: entry.message.map(|id| *id.as_uuid()),
            user_id: entry.user.map(|id| *id.as_uuid()),
            object_id: entry.object,
            details: entry
                .details
                .into_iter()
                .map(|(name, value)| DetailView {
                    name: name.into_owned(),
                    value,
                })
                .collect(),
            network,
            request_id: request,
        }
    }
}

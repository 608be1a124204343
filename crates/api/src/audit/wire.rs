//! The wire form of audit entries.

use crate::message::wire::PersonWire;
use domain::{
    audit::{AuditNames, LoggedEntry},
    id::UserId,
};
use serde::Serialize;
use std::fmt::Write as _;
use time::OffsetDateTime;
use utoipa::ToSchema;
use uuid::Uuid;

/// One act.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct AuditEntryView {
    pub(super) id: Uuid,
    #[serde(with = "time::serde::rfc3339")]
    pub(super) at: OffsetDateTime,
    pub(super) actor: ActorView,
    /// What was done.
    #[schema(example = "message.sent")]
    pub(super) action: &'static str,
    /// On which message.
    pub(super) message_id: Option<Uuid>,
    /// By which code people know the message.
    #[schema(required, example = "LL-7K3M-9QXT")]
    pub(super) message_reference: Option<String>,
    /// On which user.
    pub(super) user_id: Option<Uuid>,
    /// Who that is.
    #[schema(required)]
    pub(super) user: Option<PersonWire>,
    /// On which other thing.
    pub(super) object_id: Option<Uuid>,
    /// Few further facts, without personal data.
    pub(super) details: Vec<DetailView>,
    /// From which network; `null` for the server itself and the operator.
    #[schema(example = "192.0.2.1")]
    pub(super) network: Option<String>,
    /// In which request.
    pub(super) request_id: Option<Uuid>,
    /// Its number in the hash chain; `null` for the second until it is sealed.
    #[schema(required)]
    pub(super) seq: Option<i64>,
    /// Its hash in the chain: SHA-256 in hexadecimal digits.
    #[schema(required)]
    pub(super) hash: Option<String>,
}

/// Who acted.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ActorView {
    /// `session`, `api_key`, `anonymous`, `operator` or `system`.
    #[schema(example = "session")]
    pub(super) kind: &'static str,
    /// Which user.
    pub(super) user_id: Option<Uuid>,
    /// Who that is.
    #[schema(required)]
    pub(super) person: Option<PersonWire>,
    /// In which session, or with which API key.
    pub(super) credential_id: Option<Uuid>,
}

/// A fact.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct DetailView {
    #[schema(example = "recipients")]
    pub(super) name: String,
    #[schema(example = "2")]
    pub(super) value: String,
}

impl AuditEntryView {
    /// An entry with the names of whom and what it names.
    pub(crate) fn of(row: &LoggedEntry, names: &AuditNames) -> Self {
        let entry = &row.entry;
        let (kind, actor, credential_id) = entry.actor.parts();
        let person = |user: Option<UserId>| {
            let person = user.and_then(|user| names.people.get(&user));
            person.map(PersonWire::from)
        };
        let origin = entry.origin.as_ref();
        Self {
            id: *entry.id.as_uuid(),
            at: entry.at,
            actor: ActorView {
                kind,
                user_id: actor.map(|id| *id.as_uuid()),
                person: person(actor),
                credential_id,
            },
            action: entry.action.as_str(),
            message_id: entry.message.map(|id| *id.as_uuid()),
            message_reference: entry
                .message
                .and_then(|id| names.references.get(&id))
                .map(|reference| reference.as_str().to_owned()),
            user_id: entry.user.map(|id| *id.as_uuid()),
            user: person(entry.user),
            object_id: entry.object,
            details: entry
                .details
                .iter()
                .map(|(name, value)| DetailView {
                    name: name.clone().into_owned(),
                    value: value.clone(),
                })
                .collect(),
            network: origin.map(|origin| origin.network.clone()),
            request_id: origin.map(|origin| *origin.request.as_uuid()),
            seq: row.link.map(|link| link.seq),
            hash: row.link.map(|link| hex(&link.hash)),
        }
    }
}

/// Bytes in hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
            // Writing to a string cannot fail.
            let _fits = write!(text, "{byte:02x}");
            text
        })
}

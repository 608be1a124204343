//! Which entries, as lists and exports ask for them.

use crate::{
    problem::{Code, Problem},
    tracking::{address, reference},
};
use domain::{
    audit::{AuditAction, AuditFilter},
    id::{MessageId, UserId},
};
use serde::Deserialize;
use time::OffsetDateTime;
use utoipa::ToSchema;
use uuid::Uuid;

/// Which entries. What is left out does not matter.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = AuditFilter)]
pub(super) struct FilterWire {
    /// Those about this message.
    pub(super) message_id: Option<Uuid>,
    /// Those about the message with this reference.
    #[schema(max_length = 40, example = "LL-7K3M-9QXT")]
    pub(super) reference: Option<String>,
    /// Those by the user with this address or about them.
    #[schema(max_length = 320)]
    pub(super) person: Option<String>,
    /// Those by this user or about them.
    pub(super) user_id: Option<Uuid>,
    /// Those by this user.
    pub(super) actor_id: Option<Uuid>,
    /// Those about this other thing.
    pub(super) object_id: Option<Uuid>,
    /// Those of this action, as `message.recalled`, or of all on one kind of thing, as `message`.
    #[schema(max_length = 64, example = "message.recalled")]
    pub(super) action: Option<String>,
    /// At this instant or later.
    #[serde(default, with = "time::serde::rfc3339::option")]
    pub(super) since: Option<OffsetDateTime>,
    /// Before this instant.
    #[serde(default, with = "time::serde::rfc3339::option")]
    pub(super) until: Option<OffsetDateTime>,
}

impl FilterWire {
    pub(super) fn parse(&self) -> Result<AuditFilter, Problem> {
        Ok(AuditFilter {
            message: self.message_id.map(MessageId::from_uuid),
            reference: reference(self.reference.as_deref(), "/reference")?,
            person: address(self.person.as_deref(), "/person")?,
            user: self.user_id.map(UserId::from_uuid),
            actor: self.actor_id.map(UserId::from_uuid),
            object: self.object_id,
            actions: self.action.as_deref().map_or(Ok(Vec::new()), actions)?,
            since: self.since,
            until: self.until,
        })
    }
}

fn actions(text: &str) -> Result<Vec<AuditAction>, Problem> {
    let meant: Vec<AuditAction> = AuditAction::ALL
        .iter()
        .copied()
        .filter(|action| action.as_str() == text || action.kind() == text)
        .collect();
    if meant.is_empty() {
        return Err(Problem::new(Code::MalformedRequest).fault(
            "/action",
            "action_unknown",
            "Nothing that is recorded has this name.",
        ));
    }
    Ok(meant)
}

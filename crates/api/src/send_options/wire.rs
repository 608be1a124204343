//! Send options on the wire.

use crate::definition::wire::{DefinitionNameWire, DefinitionWire};
use domain::{
    message::AddressFields,
    send_options::{Conflict, OfferedDefinition, SendDecision, SendOptions},
};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use utoipa::ToSchema;

/// The recipients typed so far.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = QuerySendOptions)]
pub(super) struct SendOptionsBody {
    #[serde(default)]
    #[schema(example = json!(["ann@example.org"]))]
    to: Vec<String>,
    #[serde(default)]
    cc: Vec<String>,
    #[serde(default)]
    bcc: Vec<String>,
}

impl From<SendOptionsBody> for AddressFields {
    fn from(body: SendOptionsBody) -> Self {
        Self {
            to: body.to,
            cc: body.cc,
            bcc: body.bcc,
        }
    }
}

/// What one may send under.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SendOptions)]
pub(super) struct SendOptionsWire {
    decision: DecisionName,
    /// What there is to choose, the default first, then by name; alone, the one applied; none in a conflict.
    definitions: Vec<OfferedWire>,
    /// The policy that applies, where one does; for people inside.
    #[schema(required, example = "Law firms get confidential messages")]
    applied_by: Option<String>,
    /// What is applied at which address, where it cannot agree.
    conflicts: Vec<ConflictWire>,
}

/// Who decides on the definition.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = SendDecision)]
enum DecisionName {
    /// The sender chooses.
    Offered,
    /// A policy has decided.
    Applied,
    /// Policies decide differently: the message cannot go to all of these recipients at once.
    Conflict,
}

/// A definition that may be chosen.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = OfferedDefinition)]
struct OfferedWire {
    definition: DefinitionWire,
    /// When a message sent now would expire.
    #[serde(with = "time::serde::rfc3339")]
    expires_at: OffsetDateTime,
}

impl From<OfferedDefinition> for OfferedWire {
    fn from(offered: OfferedDefinition) -> Self {
        Self {
            definition: (&offered.definition).into(),
            expires_at: offered.expires_at,
        }
    }
}

/// What a policy applies at an address, where another applies something else elsewhere.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = DefinitionConflict)]
struct ConflictWire {
    /// JSON pointer (RFC 6901) to the address in the request.
    #[schema(example = "/to/0")]
    pointer: String,
    #[schema(example = "ann@example.org")]
    address: String,
    definition: DefinitionNameWire,
    /// The policy's name; for people inside.
    #[schema(required)]
    policy: Option<String>,
}

impl From<Conflict> for ConflictWire {
    fn from(conflict: Conflict) -> Self {
        Self {
            pointer: conflict.pointer,
            address: conflict.address,
            definition: (&conflict.definition).into(),
            policy: conflict.policy,
        }
    }
}

impl From<SendOptions> for SendOptionsWire {
    fn from(options: SendOptions) -> Self {
        let (decision, applied_by, conflicts) = match options.decision {
            SendDecision::Offered => (DecisionName::Offered, None, Vec::new()),
            SendDecision::Applied { policy } => (DecisionName::Applied, policy, Vec::new()),
            SendDecision::Conflict(conflicts) => (DecisionName::Conflict, None, conflicts),
        };
        Self {
            decision,
            definitions: options.definitions.into_iter().map(Into::into).collect(),
            applied_by,
            conflicts: conflicts.into_iter().map(Into::into).collect(),
        }
    }
}

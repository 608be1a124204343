//! Simulations on the wire.

use super::wire::{DecisionName, SavePolicyBody};
use crate::{
    definition::wire::{DefinitionNameWire, DefinitionWire},
    delivery_policy::wire::TlsName,
    json,
    problem::{Code, Problem},
    quota::wire::PreviewWire,
    text,
    user::wire::KindName,
};
use domain::{
    address::Address,
    id::PolicyId,
    policy::{
        Defeat, Judgement, Mismatch, Outcome, PolicyChange, SimulatedRecipient, Simulation, Verdict,
    },
};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use utoipa::ToSchema;
use uuid::Uuid;

/// How many recipients one simulation takes.
const MAX_RECIPIENTS: usize = 50;

/// Where the policy of a change stands in the request.
pub(super) const CHANGED_POLICY: &str = "/change/policy";

/// A change of a policy that is not made, only looked at.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = SimulatedChange)]
pub(super) struct ChangeBody {
    /// The policy that would be changed or removed. Left out for one that would be made: it appears in the answer under
    /// the id of zeros.
    policy_id: Option<Uuid>,
    /// What it would be; left out to remove it.
    #[serde(default, deserialize_with = "json::object")]
    policy: Option<SavePolicyBody>,
}

impl ChangeBody {
    fn parse(self) -> Result<PolicyChange, Problem> {
        Ok(PolicyChange {
            policy: self.policy_id.map(PolicyId::from_uuid),
            to: self
                .policy
                .map(SavePolicyBody::parse)
                .transpose()
                .map_err(|problem| problem.below(CHANGED_POLICY))?,
        })
    }
}

/// Who would send to whom.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = SimulatePolicies)]
pub(super) struct SimulateBody {
    #[schema(example = "margaret@northwind.example", max_length = 254)]
    from: String,
    #[schema(min_items = 1, max_items = 50, example = json!(["ann@example.org"]))]
    to: Vec<String>,
    /// As if this had been done before.
    #[serde(default, deserialize_with = "json::object")]
    change: Option<ChangeBody>,
}

impl SimulateBody {
    pub(super) fn parse(self) -> Result<(Address, Vec<Address>, Option<PolicyChange>), Problem> {
        if !(1..=MAX_RECIPIENTS).contains(&self.to.len()) {
            return Err(Problem::new(Code::InvalidFields).fault(
                "/to",
                "out_of_range",
                "1 to 50 recipients.",
            ));
        }
        let to = self.to.iter().enumerate();
        Ok((
            text::address(&self.from, "/from")?,
            to.map(|(place, address)| text::address(address, &format!("/to/{place}")))
                .collect::<Result<_, _>>()?,
            self.change.map(ChangeBody::parse).transpose()?,
        ))
    }
}

/// What would happen, and why.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = PolicySimulation)]
pub(super) struct SimulationWire {
    from: SimulatedPersonWire,
    recipients: Vec<SimulatedRecipientWire>,
    outcome: OutcomeName,
    /// What the sender may choose, the default first; alone, the one applied; none in a conflict.
    definitions: Vec<SimulatedDefinitionWire>,
    /// What is applied at which address, where it cannot agree.
    conflicts: Vec<SimulatedConflictWire>,
    /// What the sender's quota would say; `null` for who has none.
    #[schema(required)]
    quota: Option<PreviewWire>,
}

/// Someone, as the policies look at them.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SimulatedPerson)]
struct SimulatedPersonWire {
    address: String,
    kind: KindName,
    /// The names of the groups that contain them.
    groups: Vec<String>,
}

/// What follows for the message.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = SendOutcome)]
enum OutcomeName {
    /// The sender chooses.
    Offered,
    /// A policy decides.
    Applied,
    /// It would be refused.
    Conflict,
}

/// A definition with when the message would expire.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SimulatedDefinition)]
struct SimulatedDefinitionWire {
    definition: DefinitionWire,
    #[serde(with = "time::serde::rfc3339")]
    expires_at: OffsetDateTime,
}

/// What is applied at an address.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SimulatedConflict)]
struct SimulatedConflictWire {
    address: String,
    definition: DefinitionNameWire,
}

/// A recipient, with what every policy says to them.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SimulatedRecipient)]
struct SimulatedRecipientWire {
    person: SimulatedPersonWire,
    /// In winning order.
    policies: Vec<JudgementWire>,
    notification: SimulatedNotificationWire,
}

/// How the notification to a recipient would be protected on its way.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SimulatedNotification)]
struct SimulatedNotificationWire {
    tls: TlsName,
}

/// What became of a policy for a recipient.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = PolicyJudgement)]
struct JudgementWire {
    policy_id: Uuid,
    name: String,
    verdict: VerdictName,
    decision: DecisionName,
    definitions: Vec<DefinitionNameWire>,
}

/// What became of a policy: it won; it lost against the winner, and why; or it is not about this message, and why.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = PolicyVerdict)]
enum VerdictName {
    Won,
    LessSpecificFrom,
    LessSpecificTo,
    Younger,
    Disabled,
    NotStarted,
    Ended,
    OtherSenders,
    OtherRecipients,
}

impl From<Verdict> for VerdictName {
    fn from(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Won => Self::Won,
            Verdict::Lost(Defeat::LessSpecificFrom) => Self::LessSpecificFrom,
            Verdict::Lost(Defeat::LessSpecificTo) => Self::LessSpecificTo,
            Verdict::Lost(Defeat::Younger) => Self::Younger,
            Verdict::Out(Mismatch::Disabled) => Self::Disabled,
            Verdict::Out(Mismatch::NotStarted) => Self::NotStarted,
            Verdict::Out(Mismatch::Ended) => Self::Ended,
            Verdict::Out(Mismatch::From) => Self::OtherSenders,
            Verdict::Out(Mismatch::To) => Self::OtherRecipients,
        }
    }
}

impl From<Judgement> for JudgementWire {
    fn from(judgement: Judgement) -> Self {
        Self {
            policy_id: *judgement.policy.as_uuid(),
            name: judgement.name,
            verdict: judgement.verdict.into(),
            decision: if judgement.applies {
                DecisionName::Apply
            } else {
                DecisionName::Offer
            },
            definitions: judgement.definitions.iter().map(Into::into).collect(),
        }
    }
}

impl From<SimulatedRecipient> for SimulatedRecipientWire {
    fn from(recipient: SimulatedRecipient) -> Self {
        Self {
            person: SimulatedPersonWire {
                address: recipient.address.to_string(),
                kind: recipient.kind.into(),
                groups: recipient.groups,
            },
            policies: recipient.judgements.into_iter().map(Into::into).collect(),
            notification: SimulatedNotificationWire {
                tls: recipient.tls.into(),
            },
        }
    }
}

impl From<Simulation> for SimulationWire {
    fn from(simulation: Simulation) -> Self {
        let (outcome, definitions, conflicts) = match simulation.outcome {
            Outcome::Offered(offered) => (OutcomeName::Offered, offered, Vec::new()),
            Outcome::Applied(applied, at) => {
                (OutcomeName::Applied, vec![(applied, at)], Vec::new())
            }
            Outcome::Conflict(conflicts) => (OutcomeName::Conflict, Vec::new(), conflicts),
        };
        Self {
            from: SimulatedPersonWire {
                address: simulation.from.to_string(),
                kind: simulation.from_kind.into(),
                groups: simulation.from_groups,
            },
            recipients: simulation.recipients.into_iter().map(Into::into).collect(),
            outcome,
            quota: simulation.quota.map(Into::into),
            definitions: definitions
                .iter()
                .map(|(definition, expires_at)| SimulatedDefinitionWire {
                    definition: definition.into(),
                    expires_at: *expires_at,
                })
                .collect(),
            conflicts: conflicts
                .iter()
                .map(|(address, definition)| SimulatedConflictWire {
                    address: address.to_string(),
                    definition: definition.into(),
                })
                .collect(),
        }
    }
}

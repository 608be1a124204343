//! Delivery policies on the wire.

use crate::{problem::Problem, text};
use domain::delivery_policy::{DeliveryPolicy, SaveDeliveryPolicy, TlsMode};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use utoipa::ToSchema;
use uuid::Uuid;

/// Whether mail may go without TLS.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = TlsMode)]
pub(crate) enum TlsName {
    /// TLS where the way there offers it.
    Opportunistic,
    /// Verified TLS to the domain's own mail server, past the relay, or the mail is not sent.
    Enforced,
}

impl From<TlsMode> for TlsName {
    fn from(mode: TlsMode) -> Self {
        match mode {
            TlsMode::Opportunistic => Self::Opportunistic,
            TlsMode::Enforced => Self::Enforced,
        }
    }
}

impl From<TlsName> for TlsMode {
    fn from(name: TlsName) -> Self {
        match name {
            TlsName::Opportunistic => Self::Opportunistic,
            TlsName::Enforced => Self::Enforced,
        }
    }
}

/// A delivery policy.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = DeliveryPolicy)]
pub(super) struct DeliveryPolicyWire {
    pub(super) id: Uuid,
    /// The recipients' domain; those below it are not meant.
    #[schema(example = "harbourlaw.example")]
    domain: String,
    tls: TlsName,
    #[serde(with = "time::serde::rfc3339")]
    created_at: OffsetDateTime,
    #[serde(with = "time::serde::rfc3339")]
    updated_at: OffsetDateTime,
}

impl From<DeliveryPolicy> for DeliveryPolicyWire {
    fn from(policy: DeliveryPolicy) -> Self {
        Self {
            id: *policy.id.as_uuid(),
            domain: policy.domain,
            tls: policy.tls.into(),
            created_at: policy.created_at,
            updated_at: policy.updated_at,
        }
    }
}

/// A delivery policy to make, or what one is changed to.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = SaveDeliveryPolicy)]
pub(super) struct SaveDeliveryPolicyBody {
    /// Unique in the account. International names in their ASCII form (xn--…).
    #[schema(example = "harbourlaw.example", max_length = 253)]
    domain: String,
    tls: TlsName,
}

impl SaveDeliveryPolicyBody {
    pub(super) fn parse(&self) -> Result<SaveDeliveryPolicy, Problem> {
        Ok(SaveDeliveryPolicy {
            domain: text::domain(&self.domain, "/domain")?,
            tls: self.tls.into(),
        })
    }
}

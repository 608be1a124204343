//! Second factors on the wire.

use domain::{
    second_factor::{Enrolment, FactorState},
    secret::Secret,
};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use utoipa::ToSchema;

/// How a user stands with the second factor.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SecondFactor)]
pub(crate) struct SecondFactorView {
    /// Since when the user has an authenticator; `null` without one.
    #[serde(with = "time::serde::rfc3339::option")]
    #[schema(required = true)]
    enrolled_at: Option<OffsetDateTime>,
    /// Whether the account wants the user to have one.
    required: bool,
    /// How many recovery codes are left.
    #[schema(example = 10)]
    recovery_codes_left: usize,
}

impl From<FactorState> for SecondFactorView {
    fn from(state: FactorState) -> Self {
        Self {
            enrolled_at: state.enrolled_at,
            required: state.is_required,
            recovery_codes_left: state.recovery_codes_left,
        }
    }
}

/// What an authenticator is told, this one time.
#[derive(Serialize, ToSchema)]
#[schema(as = SecondFactorEnrolment)]
pub(crate) struct EnrolmentView {
    /// The secret, to be typed.
    #[schema(example = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP")]
    secret: String,
    /// The same, to be shown as a QR code.
    #[schema(
        example = "otpauth://totp/Northwind:ada%40northwind.example?secret=JBSWY3DPEHPK3PXP&issuer=Northwind"
    )]
    uri: String,
}

impl From<Enrolment> for EnrolmentView {
    fn from(enrolment: Enrolment) -> Self {
        Self {
            secret: enrolment.secret.expose().clone(),
            uri: enrolment.uri.expose().clone(),
        }
    }
}

/// A code.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct FactorCodeBody {
    /// Six digits of the authenticator, or a recovery code.
    #[schema(min_length = 1, max_length = 64, example = "492039")]
    pub(crate) code: String,
}

/// The recovery codes, this one time. Each works once.
#[derive(Serialize, ToSchema)]
pub(crate) struct RecoveryCodes {
    #[schema(example = json!(["mzxw-6ytb-oi2d-4nq7"]))]
    recovery_codes: Vec<String>,
}

impl From<Vec<Secret<String>>> for RecoveryCodes {
    fn from(codes: Vec<Secret<String>>) -> Self {
        Self {
            recovery_codes: codes.iter().map(|code| code.expose().clone()).collect(),
        }
    }
}

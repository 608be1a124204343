//! Registration on the wire.

use crate::{
    problem::{Code, Problem},
    text,
};
use domain::{
    logon::Register,
    registration::{RegistrationState, TypedRegistrationCode},
};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use utoipa::ToSchema;

/// How the account stands with registration.
#[derive(Serialize, ToSchema)]
#[schema(as = RegistrationCode)]
pub(crate) struct RegistrationCodeView {
    /// What the account's own people give to register; `null` while registration is closed.
    #[schema(required = true, example = "7K3M-9QXT-1ZC4-8RWN")]
    code: Option<String>,
    /// When it was drawn.
    #[serde(with = "time::serde::rfc3339::option")]
    #[schema(required = true)]
    drawn_at: Option<OffsetDateTime>,
}

impl From<RegistrationState> for RegistrationCodeView {
    fn from(state: RegistrationState) -> Self {
        Self {
            code: state.code.map(|code| code.expose().clone()),
            drawn_at: state.drawn_at,
        }
    }
}

/// Who wants to become a user.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RequestRegistrationBody {
    /// The account's slug.
    #[schema(example = "northwind", max_length = 40)]
    account: String,
    /// The address, in one of the account's own domains.
    #[schema(example = "theo@northwind.example", max_length = 254)]
    address: String,
    /// As the account's administrators give it; case and dashes do not matter.
    #[schema(example = "7K3M-9QXT-1ZC4-8RWN", max_length = 64)]
    registration_code: String,
}

impl RequestRegistrationBody {
    /// How long what was typed may be, whatever is between its letters.
    const CODE_LENGTH: usize = 64;

    fn code(&self) -> Result<TypedRegistrationCode, Problem> {
        if self.registration_code.chars().count() > Self::CODE_LENGTH {
            return Err(Problem::new(Code::InvalidFields).fault(
                "/registration_code",
                "too_long",
                format!("At most {} characters.", Self::CODE_LENGTH),
            ));
        }
        Ok(TypedRegistrationCode::new(&self.registration_code))
    }

    pub(crate) fn parse(self) -> Result<Register, Problem> {
        Ok(Register {
            account: self.account.parse().map_err(|_invalid| {
                Problem::new(Code::InvalidFields).fault(
                    "/account",
                    "slug_invalid",
                    "This is no account.",
                )
            })?,
            address: text::address(&self.address, "/address")?,
            code: self.code()?,
        })
    }
}

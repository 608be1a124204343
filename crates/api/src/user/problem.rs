//! What the directory refuses, on the wire.

use crate::problem::{Code, Problem};
use domain::user::{CheckedLine, UserError};

impl From<UserError> for Problem {
    fn from(error: UserError) -> Self {
        match error {
            UserError::Unknown => Self::new(Code::NotFound),
            UserError::AddressTaken => {
                Self::new(Code::AddressTaken).in_field(Code::AddressTaken, "/address")
            }
            UserError::AddressNotInternal => {
                Self::new(Code::AddressNotInternal).in_field(Code::AddressNotInternal, "/address")
            }
            UserError::ExternalUser => Self::new(Code::ExternalUser),
            UserError::OwnPermissions => Self::new(Code::OwnPermissions),
            UserError::LastAdministrator => Self::new(Code::LastAdministrator),
            UserError::TooManyAliases => {
                Self::new(Code::InvalidFields).fault("/aliases", "too_many", "At most 20 aliases.")
            }
            UserError::AliasNotInternal { index } => Self::new(Code::AddressNotInternal)
                .in_field(Code::AddressNotInternal, &format!("/aliases/{index}")),
            UserError::AliasTaken { index } => Self::new(Code::AddressTaken)
                .in_field(Code::AddressTaken, &format!("/aliases/{index}")),
            UserError::ImportFaulty(lines) => import_faulty(&lines),
            UserError::PasswordsDiffer => Self::new(Code::PasswordsDiffer)
                .in_field(Code::PasswordsDiffer, "/password_confirmation"),
            UserError::EnoughInFlight => Self::new(Code::EnoughInFlight),
            UserError::NothingToRead => Self::new(Code::NothingToRead),
            UserError::LogonNotAllowed => Self::new(Code::LogonNotAllowed),
            UserError::Password(refused) => Self::from(refused).in_password_field("/password"),
            UserError::Idempotency(error) => error.into(),
            UserError::Vault(error) => error.into(),
            UserError::Store(error) => error.into(),
        }
    }
}

/// How many faults of an import one answer names; the preview names them all.
const NAMED_FAULTS: usize = 100;

fn import_faulty(lines: &[CheckedLine]) -> Problem {
    let faults = lines
        .iter()
        .flat_map(|line| line.faults.iter().map(move |fault| (line.line, fault)));
    faults.take(NAMED_FAULTS).fold(
        Problem::new(Code::ImportFaulty).with("faulty", lines.len()),
        |problem, (line, one)| {
            let pointer = format!("/csv/{line}/{}", one.column);
            problem.fault(
                pointer.trim_end_matches('/').to_owned(),
                one.fault.as_str(),
                one.fault.detail(),
            )
        },
    )
}

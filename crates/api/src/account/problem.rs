//! What accounts refuse, on the wire.

use crate::problem::{Code, Problem};
use domain::account::AccountError;

impl From<AccountError> for Problem {
    fn from(error: AccountError) -> Self {
        match error {
            AccountError::Unknown => Self::new(Code::NotFound),
            AccountError::SettingInvalid { setting } => Self::new(Code::InvalidFields).fault(
                super::wire::pointer_to(setting),
                "out_of_range",
                "This value is out of bounds.",
            ),
            AccountError::RetentionChangePending => Self::new(Code::RetentionChangePending),
            AccountError::OwnRetentionChange => Self::new(Code::OwnRetentionChange),
            AccountError::BlockedDomainInvalid { index } => Self::new(Code::InvalidFields).fault(
                format!("/settings/blocked_domains/{index}"),
                "domain_invalid",
                "This is no domain of somebody else.",
            ),
            // Accounts are made at the command line, not over the wire.
            error @ (AccountError::Taken
            | AccountError::DomainInvalid { .. }
            | AccountError::NoDomain
            | AccountError::AdministratorNotInternal) => Self::internal(error),
            AccountError::Password(refused) => refused.into(),
            AccountError::Vault(error) => error.into(),
            AccountError::Store(error) => error.into(),
        }
    }
}

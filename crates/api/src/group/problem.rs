//! What groups refuse, on the wire.

use crate::problem::{Code, Problem};
use domain::group::{Group, GroupError};

impl From<GroupError> for Problem {
    fn from(error: GroupError) -> Self {
        match error {
            GroupError::Unknown => Self::new(Code::NotFound),
            GroupError::NameTaken => Self::new(Code::NameTaken).in_field(Code::NameTaken, "/name"),
            GroupError::InUse(policies) => Self::new(Code::InUse).with("policies", policies),
            GroupError::TooMany => Self::new(Code::TooMany),
            GroupError::TooManyMembers => Self::new(Code::TooMany)
                .with("limit", Group::MAX_MEMBERS)
                .detail(format!(
                    "A group has at most {} members.",
                    Group::MAX_MEMBERS
                )),
            GroupError::Idempotency(error) => error.into(),
            GroupError::Store(error) => error.into(),
        }
    }
}

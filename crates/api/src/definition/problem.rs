//! What definitions refuse, on the wire.

use crate::problem::{Code, Problem};
use domain::definition::DefinitionError;

impl From<DefinitionError> for Problem {
    fn from(error: DefinitionError) -> Self {
        match error {
            DefinitionError::Unknown => Self::new(Code::NotFound),
            DefinitionError::NameTaken => {
                Self::new(Code::NameTaken).in_field(Code::NameTaken, "/name")
            }
            DefinitionError::Faulty(faults) => {
                faults
                    .into_iter()
                    .fold(Self::new(Code::InvalidFields), |problem, fault| {
                        let pointer = format!("/effects/{}", fault.effect());
                        problem.fault(pointer, "out_of_range", fault.detail())
                    })
            }
            DefinitionError::BuiltIn => Self::new(Code::BuiltInDefinition),
            DefinitionError::Retired => Self::new(Code::DefinitionRetired),
            DefinitionError::InUse(policies) => Self::new(Code::InUse).with("policies", policies),
            DefinitionError::TooMany => Self::new(Code::TooMany),
            DefinitionError::Idempotency(error) => error.into(),
            DefinitionError::Store(error) => error.into(),
        }
    }
}

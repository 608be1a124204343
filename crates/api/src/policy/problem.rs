//! What policies refuse, on the wire.

use crate::problem::{Code, Problem};
use domain::policy::{PolicyError, PolicyFault};

impl From<PolicyError> for Problem {
    fn from(error: PolicyError) -> Self {
        match error {
            PolicyError::Unknown => Self::new(Code::NotFound),
            PolicyError::NameTaken => Self::new(Code::NameTaken).in_field(Code::NameTaken, "/name"),
            PolicyError::Faulty(faults) => faults
                .into_iter()
                .fold(Self::new(Code::InvalidFields), with_fault),
            PolicyError::TooMany => Self::new(Code::TooMany),
            PolicyError::Idempotency(error) => error.into(),
            PolicyError::Store(error) => error.into(),
        }
    }
}

fn with_fault(problem: Problem, fault: PolicyFault) -> Problem {
    match fault {
        PolicyFault::UnknownGroup(side) => problem.fault(
            format!("/{side}/group_id"),
            "group_unknown",
            "There is no such group.",
        ),
        PolicyFault::DomainNotInternal(side) => problem.fault(
            format!("/{side}/domain"),
            "domain_not_internal",
            "This is none of the account's own domains.",
        ),
        PolicyFault::DomainInternal(side) => problem.fault(
            format!("/{side}/domain"),
            "domain_internal",
            "This is one of the account's own domains.",
        ),
        PolicyFault::UnknownDefinition(place) => problem.fault(
            format!("/definition_ids/{place}"),
            "definition_unknown",
            "There is no such definition, or it is retired.",
        ),
        PolicyFault::NotOneDefinition => problem.fault(
            "/definition_ids",
            "not_one_definition",
            "A policy applies exactly one definition.",
        ),
        PolicyFault::EndsBeforeStart => problem.fault(
            "/ends_at",
            "ends_before_start",
            "It must end after it starts.",
        ),
    }
}

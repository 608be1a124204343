//! What messages refuse, on the wire.

use crate::problem::{Code, Problem};
use domain::message::{Fault, Gone, MessageError, MessageState};
use time::format_description::well_known::Rfc3339;

impl From<MessageError> for Problem {
    fn from(error: MessageError) -> Self {
        match error {
            MessageError::Unknown | MessageError::UnknownAttachment => Self::new(Code::NotFound),
            MessageError::NotOpened => Self::new(Code::MessageNotOpened),
            MessageError::Gone(gone) => Self::gone(&gone),
            MessageError::RecallNotAllowed => Self::new(Code::RecallNotAllowed),
            MessageError::AlreadyRecalled => Self::new(Code::AlreadyRecalled),
            MessageError::ExtensionNotAllowed => Self::new(Code::ExtensionNotAllowed),
            MessageError::AlreadyExtended => Self::new(Code::AlreadyExtended),
            MessageError::NotDestroyed => Self::new(Code::NotDestroyed),
            MessageError::ExpiryRefused(refusal) => refusal.into(),
            MessageError::DownloadNotAllowed => Self::new(Code::DownloadNotAllowed),
            MessageError::ReplyNotAllowed => Self::new(Code::ReplyNotAllowed),
            MessageError::TrackingNotAllowed => Self::new(Code::TrackingNotAllowed),
            MessageError::NotTheSender => Self::new(Code::NotTheSender),
            MessageError::NotLicensed => Self::new(Code::NotLicensed),
            MessageError::QuotaExceeded(refusal) => (*refusal).into(),
            MessageError::DefinitionsConflict(conflicts) => {
                let problem = Self::new(Code::DefinitionsConflict);
                conflicts
                    .into_iter()
                    .fold(problem, |problem, (at, applied)| {
                        let detail =
                            format!("A policy applies “{}” to this recipient.", applied.name);
                        problem.fault(at, Code::DefinitionsConflict.as_str(), detail)
                    })
            }
            MessageError::DefinitionApplied(applied) => {
                let definition = serde_json::json!({
                    "id": applied.id.as_uuid(),
                    "name": applied.name,
                });
                Self::new(Code::DefinitionApplied)
                    .with("definition", definition)
                    .in_field(Code::DefinitionApplied, "/definition_id")
            }
            MessageError::DefinitionNotOffered => Self::new(Code::DefinitionNotOffered)
                .in_field(Code::DefinitionNotOffered, "/definition_id"),
            MessageError::Faulty(faults) => Self::faulty(faults),
            MessageError::Idempotency(error) => error.into(),
            MessageError::Vault(error) => error.into(),
            MessageError::Store(error) => error.into(),
        }
    }
}

impl Problem {
    /// A message that has ended: how and when, by whom it was sent, and for a recalled one why.
    fn gone(gone: &Gone) -> Self {
        let code = match gone.state {
            MessageState::Recalled { .. } => Code::MessageRecalled,
            MessageState::Expired { .. } => Code::MessageExpired,
            MessageState::Active | MessageState::Destroyed { .. } => Code::MessageDestroyed,
        };
        let ended_at = gone
            .state
            .ended_at()
            .and_then(|at| at.format(&Rfc3339).ok());
        let from = serde_json::json!({
            "address": gone.from.address.as_str(),
            "name": gone.from.name,
        });
        Self::new(code)
            .with("reference", gone.reference.as_str())
            .with("ended_at", ended_at)
            .with("from", from)
            .with("reason", gone.reason.clone())
            .with("may_ask_extension", gone.may_ask_extension)
    }

    fn faulty(faults: Vec<Fault>) -> Self {
        faults
            .into_iter()
            .fold(Self::new(Code::InvalidFields), |problem, fault| {
                problem.fault(fault.pointer, fault.code.as_str(), fault.code.detail())
            })
    }
}

//! What templates refuse, on the wire.

use super::wire::pointer;
use crate::problem::{Code, Problem};
use domain::mail_template::TemplateError;

impl From<TemplateError> for Problem {
    fn from(error: TemplateError) -> Self {
        match error {
            TemplateError::Unknown => Self::new(Code::NotFound),
            TemplateError::Faulty(faults) => {
                faults
                    .into_iter()
                    .fold(Self::new(Code::InvalidFields), |problem, fault| {
                        let detail = fault.why.to_string();
                        problem.fault(pointer(fault.place), fault.why.code(), detail)
                    })
            }
            TemplateError::Idempotency(error) => error.into(),
            TemplateError::Vault(error) => error.into(),
            TemplateError::Store(error) => error.into(),
        }
    }
}

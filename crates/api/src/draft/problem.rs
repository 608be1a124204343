//! What drafts refuse, on the wire.

use crate::problem::{Code, Problem};
use domain::draft::DraftError;

impl From<DraftError> for Problem {
    fn from(error: DraftError) -> Self {
        match error {
            DraftError::Unknown | DraftError::UnknownAttachment => Self::new(Code::NotFound),
            DraftError::Changed { current_version } => {
                Self::new(Code::DraftChanged).with("current_version", current_version)
            }
            DraftError::TooLarge { limit_bytes } => Self::too_large(limit_bytes),
            DraftError::Message(error) => error.into(),
        }
    }
}

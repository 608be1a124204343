//! What branding refuses, on the wire.

use crate::problem::{Code, Problem};
use domain::branding::{BrandingError, LogoFault, NewLogo};

impl From<BrandingError> for Problem {
    fn from(error: BrandingError) -> Self {
        match error {
            BrandingError::Unknown => Self::new(Code::NotFound),
            BrandingError::Unreadable { nearest } => Self::new(Code::ColourUnreadable)
                .with("nearest", nearest.to_string())
                .in_field(Code::ColourUnreadable, "/colour"),
            BrandingError::Logo(fault) => fault.into(),
            BrandingError::Store(error) => error.into(),
        }
    }
}

impl From<LogoFault> for Problem {
    fn from(fault: LogoFault) -> Self {
        let code = match fault {
            LogoFault::TooManyBytes => {
                return Self::new(Code::BodyTooLarge)
                    .with("limit_bytes", NewLogo::MAX_BYTES)
                    .detail(fault.to_string());
            }
            LogoFault::NotAPicture => "not_a_picture",
            LogoFault::SizeInvalid => "size_invalid",
        };
        Self::new(Code::InvalidFields)
            .detail(fault.to_string())
            .fault("", code, fault.to_string())
    }
}

//! Log-on: who gets in, by what, and what those who do not are told (L1, L4, L7, L8).

mod attempt;
mod code;
mod error;
mod ports;
mod request;
mod throttle;

pub use attempt::{LogonAttempt, LogonMethod, LogonOutcome, LogonRefusal};
pub use code::{CodeText, MailedCode, TypedCode};
pub use error::{LogonError, ResetError};
pub use ports::{LogonAttempts, LogonRequests, MailedCodes, Throttles};
pub use request::{LogonRequest, LogonSubject, RequestSubject, WantedMail};
pub use throttle::{Bucket, BucketKey, BucketKind};

//! Log-on: who gets in, by what, and what those who do not are told (L1, L4, L7, L8).
//!
//! Two halves, so that an answer never depends on whether an address is known. What people *ask for by mail* (a code, a
//! reset, a fresh link) is only written down by the request ([`LogonService::ask`]) and answered a moment later by a
//! worker ([`LogonService::answer_requests`]): the request does the same work for everyone because it looks nobody up.
//! What people *prove* ([`LogonService::log_on`]) runs the same statements and one hash computation for everyone.

mod admission;
mod answer;
mod attempt;
mod candidate;
mod code;
mod diagnosis;
mod error;
mod judgement;
mod log_on;
mod ports;
mod register;
mod request;
mod reset;
mod resolve;
mod sending;
mod service;
mod throttle;

pub use attempt::{LogonAttempt, LogonMethod, LogonOutcome, LogonRefusal};
pub use code::{CodeText, MailedCode, TypedCode};
pub use diagnosis::{
    DIAGNOSIS_DEPTH, Diagnosis, DiagnosisEvent, Finding, Happened, NextStep, WAYS_IN,
};
pub use error::{LogonError, ResetError};
pub use log_on::{LogOn, LoggedOn, Proof};
pub use ports::{LogonAttempts, LogonRequests, MailedCodes, Throttles};
pub use register::Register;
pub use request::{LogonRequest, LogonSubject, RequestSubject, WantedMail};
pub use reset::RedeemReset;
pub use resolve::{LinkSession, ResolvedLink};
pub(crate) use sending::{Sender, mail_fresh_link, mail_password_reset};
pub use service::LogonService;
pub(crate) use throttle::take;
pub use throttle::{Bucket, BucketKey, BucketKind};

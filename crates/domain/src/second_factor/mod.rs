//! The second factor: an authenticator that shares a secret with the server (RFC 6238), and recovery codes for whoever loses it.
//!
//! Those who look after an account need one unless the account says otherwise; everybody else may have one. A session that owes
//! it ([`SessionFactor`](crate::session::SessionFactor)) may set it up or give it, and nothing else.

mod error;
mod guess;
mod ports;
mod second_factor;
mod service;

pub use error::SecondFactorError;
pub use ports::SecondFactors;
pub(crate) use second_factor::owed_at_logon;
pub use second_factor::{Enrolment, FactorState, SecondFactor, TypedFactor};
pub use service::SecondFactorService;

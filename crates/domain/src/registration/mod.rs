//! The registration code: what an account gives to its own people, so that they become users by themselves. Off by default.
//!
//! What they do with it is part of log-on: [`LogonService::ask_to_register`](crate::logon::LogonService::ask_to_register).

mod code;
mod error;
mod ports;
mod service;

pub(crate) use code::open;
pub use code::{RegistrationCode, RegistrationState, TypedRegistrationCode};
pub use error::RegistrationError;
pub use ports::RegistrationCodes;
pub use service::RegistrationService;

//! Passwords: what is accepted as one, and how it is kept.

mod policy;
mod ports;
mod reset;

pub use policy::{PasswordPolicy, PasswordRefused};
pub use ports::PasswordResets;
pub use reset::{NewPasswordReset, PasswordReset};

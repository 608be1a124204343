//! Users: anyone with a mailbox in an account.

mod ports;
mod user;

pub use ports::{PasswordChange, UserChange, UserFilter, Users};
pub use user::{Role, SealedPassword, User, UserKind};

//! Users: anyone with a mailbox in an account.

mod error;
mod ports;
mod service;
mod user;

pub use error::UserError;
pub use ports::{PasswordChange, UserChange, UserFilter, Users};
pub use service::{CreateUser, SetUserPassword, UserService};
pub use user::{Role, SealedPassword, User, UserKind};

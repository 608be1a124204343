//! Users: anyone with a mailbox in an account.

pub(crate) mod alias;
mod error;
mod import;
mod ports;
mod service;
mod user;

pub use error::UserError;
pub use import::{CellFault, CheckedLine, ImportFault, ImportLine, ImportUsers, Imported};
pub use ports::{PasswordChange, UserChange, UserFilter, Users};
pub use service::{CreateUser, SetUserPassword, UserService};
pub use user::{Role, SealedPassword, User, UserKind};

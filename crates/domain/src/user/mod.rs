//! Users: anyone with a mailbox in an account.

mod user;

pub use user::{Role, UserKind};

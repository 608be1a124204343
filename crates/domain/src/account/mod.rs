//! Accounts: the customer organisations, each a closed world of its own.

mod account;
mod ports;

pub use account::{Account, AccountSettings, Slug, SlugInvalid};
pub use ports::Accounts;

//! Accounts: the customer organisations, each a closed world of its own.

mod account;
mod error;
mod ports;
mod retention;
mod service;

pub use account::{Account, AccountSettings, Slug, SlugInvalid};
pub use error::AccountError;
pub use ports::Accounts;
pub use retention::AccountState;
pub(crate) use retention::apply_due;
pub use service::{
    AccountService, CreateAccount, FirstAdministrator, SettingsChange, UpdateAccount,
};

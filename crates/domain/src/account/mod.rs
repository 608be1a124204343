//! Accounts: the customer organisations, each a closed world of its own.

mod account;
mod error;
mod ports;
mod service;

pub use account::{Account, AccountSettings, Slug, SlugInvalid};
pub use error::AccountError;
pub use ports::Accounts;
pub use service::{
    AccountService, CreateAccount, FirstAdministrator, SettingsChange, UpdateAccount,
};

//! What accounts refuse.

use crate::{password::PasswordRefused, store::StoreError, vault::VaultError};

/// Why something about an account was refused.
#[derive(Debug, thiserror::Error)]
pub enum AccountError {
    /// There is no such account.
    #[error("no such account")]
    Unknown,
    /// The slug or one of the domains belongs to another account.
    #[error("the slug or a domain is taken")]
    Taken,
    /// A domain is no host name of at least two labels.
    #[error("not a mail domain: {domain}")]
    DomainInvalid {
        /// What was given.
        domain: String,
    },
    /// An account has at least one domain.
    #[error("an account has at least one internal domain")]
    NoDomain,
    /// The first administrator's address lies outside the account's domains.
    #[error("the administrator's address is in none of the internal domains")]
    AdministratorNotInternal,
    /// A setting lies outside its bounds.
    #[error("{setting} is out of bounds")]
    SettingInvalid {
        /// Which setting.
        setting: &'static str,
    },
    /// A shorter retention waits already; it is decided or dropped first.
    #[error("a change of retention waits already")]
    RetentionChangePending,
    /// Nobody approves their own shortening.
    #[error("another administrator decides")]
    OwnRetentionChange,
    /// A domain never to be written to is no domain, or one of the account's own.
    #[error("blocked domain {index} is refused")]
    BlockedDomainInvalid {
        /// Which one.
        index: usize,
    },
    /// The first administrator's password breaks a rule.
    #[error(transparent)]
    Password(#[from] PasswordRefused),
    /// The vault failed.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

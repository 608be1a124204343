//! What the directory refuses.

use crate::{
    idempotency::IdempotencyError, password::PasswordRefused, store::StoreError, vault::VaultError,
};

/// Why something about a user was refused.
#[derive(Debug, thiserror::Error)]
pub enum UserError {
    /// There is no such user in the account.
    #[error("no such user")]
    Unknown,
    /// The address belongs to another user.
    #[error("the address is taken")]
    AddressTaken,
    /// The address lies in none of the account's own domains.
    #[error("the address is in none of the internal domains")]
    AddressNotInternal,
    /// External users have no role and no licence.
    #[error("external users have no role and no licence")]
    ExternalUser,
    /// Nobody changes their own role or permission to log on: an account never loses its last administrator.
    #[error("not for oneself")]
    OwnPermissions,
    /// The account would have nobody left who may administer it.
    #[error("the last administrator")]
    LastAdministrator,
    /// A user has a few aliases.
    #[error("too many aliases")]
    TooManyAliases,
    /// The alias lies in none of the account's own domains.
    #[error("alias {index} is in none of the internal domains")]
    AliasNotInternal {
        /// Which one.
        index: usize,
    },
    /// The alias is an address or alias already.
    #[error("alias {index} is taken")]
    AliasTaken {
        /// Which one.
        index: usize,
    },
    /// Lines of an import are faulty; nothing was imported.
    #[error("lines of the import are faulty")]
    ImportFaulty(Vec<super::CheckedLine>),
    /// The two passwords given differ.
    #[error("the passwords differ")]
    PasswordsDiffer,
    /// As many resets as may be in flight are.
    #[error("enough resets are in flight")]
    EnoughInFlight,
    /// The user has no message that can be read.
    #[error("nothing to read")]
    NothingToRead,
    /// The user may not log on.
    #[error("log-on is not allowed")]
    LogonNotAllowed,
    /// The password breaks a rule.
    #[error(transparent)]
    Password(#[from] PasswordRefused),
    /// The attempt cannot go on.
    #[error(transparent)]
    Idempotency(#[from] IdempotencyError),
    /// The vault failed.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

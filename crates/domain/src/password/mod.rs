//! Passwords: what is accepted as one, and how it is kept.

mod policy;
mod ports;
mod reset;

pub use policy::{PasswordPolicy, PasswordRefused};
pub use ports::PasswordResets;
pub use reset::{NewPasswordReset, PasswordReset};

use crate::{
    id::{AccountId, UserId},
    secret::Secret,
    services::Deps,
    user::SealedPassword,
    vault::{AccountSecret, VaultError},
};

/// Hashes a password and encrypts the hash for its user. Slow on purpose: never call it inside a transaction.
pub(crate) fn protect(
    deps: &Deps,
    account: AccountId,
    user: UserId,
    password: &Secret<String>,
) -> Result<SealedPassword, VaultError> {
    let phc = deps.hasher.hash(password)?;
    deps.vault
        .seal_secret(
            account,
            AccountSecret::PasswordHash(user),
            phc.expose().as_bytes(),
        )
        .map(SealedPassword)
}

/// Whether `password` is the one kept. Without a kept one it does the same work and answers `false`.
pub(crate) fn matches(
    deps: &Deps,
    account: AccountId,
    user: UserId,
    kept: Option<&SealedPassword>,
    password: &Secret<String>,
) -> Result<bool, VaultError> {
    let phc = kept
        .map(|sealed| {
            let clear =
                deps.vault
                    .open_secret(account, AccountSecret::PasswordHash(user), &sealed.0)?;
            String::from_utf8(clear.expose().clone())
                .map(Secret::new)
                .map_err(|_broken| VaultError::Undecryptable)
        })
        .transpose()?;
    deps.hasher.verify(password, phc.as_ref())
}

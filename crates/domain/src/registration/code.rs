//! The code: how it is drawn, kept and compared.

use crate::{
    account::Slug,
    id::AccountId,
    logon::{CodeText, TypedCode},
    randomness::Randomness,
    secret::Secret,
    vault::{AccountSecret, Vault, VaultError},
};
use time::OffsetDateTime;

/// An account's code as it is kept. There is none while registration is closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegistrationCode {
    /// Its account.
    pub account: AccountId,
    /// The code, encrypted: administrators look it up again.
    pub sealed_code: Vec<u8>,
    /// When it was drawn. What was mailed for an earlier one is void.
    pub drawn_at: OffsetDateTime,
}

/// How an account stands with registration.
#[derive(Debug, Clone)]
pub struct RegistrationState {
    /// The code as people type it; none while registration is closed.
    pub code: Option<Secret<String>>,
    /// When it was drawn.
    pub drawn_at: Option<OffsetDateTime>,
}

/// A registration code as someone typed or pasted it. It need not be one.
#[derive(Debug, Clone)]
pub struct TypedRegistrationCode(TypedCode);

impl TypedRegistrationCode {
    /// Takes what was typed: case, dashes and space do not matter, and what looks alike is alike.
    pub fn new(text: &str) -> Self {
        Self(TypedCode::new(text))
    }

    /// What it is compared by. The code has 80 random bits: nobody finds it from its digest.
    pub fn digest(&self, vault: &dyn Vault, account: &Slug) -> [u8; 32] {
        let bare = self.0.bare().expose();
        vault.digest(format!("registration code|{account}|{bare}").as_bytes())
    }
}

/// A new code: 80 random bits in four groups of four letters and digits.
pub(super) fn draw(randomness: &dyn Randomness) -> Secret<String> {
    let [left, right] = [(); 2].map(|()| CodeText::draw(randomness).grouped());
    Secret::new(format!("{}-{}", left.expose(), right.expose()))
}

/// The code, encrypted.
pub(super) fn seal(
    vault: &dyn Vault,
    account: AccountId,
    code: &Secret<String>,
) -> Result<Vec<u8>, VaultError> {
    let clear = code.expose().as_bytes();
    vault.seal_secret(account, AccountSecret::RegistrationCode, clear)
}

/// The code, to be shown.
pub(super) fn shown(
    vault: &dyn Vault,
    account: AccountId,
    kept: &RegistrationCode,
) -> Result<Secret<String>, VaultError> {
    let clear = vault.open_secret(account, AccountSecret::RegistrationCode, &kept.sealed_code)?;
    let text = String::from_utf8(clear.expose().clone());
    text.map(Secret::new)
        .map_err(|_invalid| VaultError::Undecryptable)
}

/// The code, to be compared with.
pub(crate) fn open(
    vault: &dyn Vault,
    account: AccountId,
    kept: &RegistrationCode,
) -> Result<TypedRegistrationCode, VaultError> {
    let code = shown(vault, account, kept)?;
    Ok(TypedRegistrationCode::new(code.expose()))
}

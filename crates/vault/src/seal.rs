//! Sealing whole values and wrapping keys.
//!
//! A sealed value is `format (1) | nonce (12) | ciphertext | tag (16)`. Its key is a sub-key for exactly its context, and
//! the context is authenticated with it, so neither another row nor another tenant can pass it off as its own.

use crate::{
    context::Context,
    derive::{DerivedKey, sub_key},
};
use aes_gcm::{
    Aes256Gcm, Key, KeyInit as _, Nonce,
    aead::{Aead as _, Payload},
};
use aes_kw::KwAes256;
use domain::{randomness::Randomness, secret::Secret, vault::VaultError};
use zeroize::Zeroizing;

/// The format of everything sealed here: its first byte. A change of algorithm gets the next number.
pub(crate) const FORMAT: u8 = 1;

const NONCE_BYTES: usize = 12;
const WRAPPED_KEY_BYTES: usize = 40;

fn context_key(key: &[u8; 32], label: &[u8], context: Context) -> Result<DerivedKey, VaultError> {
    sub_key(key, &[label, &context.to_bytes()])
}

/// Encrypts `clear` for its context.
pub(crate) fn seal(
    randomness: &dyn Randomness,
    key: &[u8; 32],
    context: Context,
    clear: &[u8],
) -> Result<Vec<u8>, VaultError> {
    let key = context_key(key, b"letterlock/seal/v1", context)?;
    let mut nonce = [0_u8; NONCE_BYTES];
    randomness.fill(&mut nonce);
    let ciphertext = Aes256Gcm::new(&Key::<Aes256Gcm>::from(*key))
        .encrypt(
            &Nonce::from(nonce),
            Payload {
                msg: clear,
                aad: &context.to_bytes(),
            },
        )
        .ok()
        .ok_or(VaultError::Failed)?;
    let mut sealed = Vec::with_capacity(1 + NONCE_BYTES + ciphertext.len());
    sealed.push(FORMAT);
    sealed.extend_from_slice(&nonce);
    sealed.extend_from_slice(&ciphertext);
    Ok(sealed)
}

/// Decrypts what [`seal`] made for exactly this context.
pub(crate) fn open(
    key: &[u8; 32],
    context: Context,
    sealed: &[u8],
) -> Result<Secret<Vec<u8>>, VaultError> {
    let (nonce, ciphertext) = sealed
        .strip_prefix(&[FORMAT])
        .and_then(|rest| rest.split_first_chunk::<NONCE_BYTES>())
        .ok_or(VaultError::Undecryptable)?;
    let key = context_key(key, b"letterlock/seal/v1", context)?;
    Aes256Gcm::new(&Key::<Aes256Gcm>::from(*key))
        .decrypt(
            &Nonce::from(*nonce),
            Payload {
                msg: ciphertext,
                aad: &context.to_bytes(),
            },
        )
        .map(Secret::new)
        .ok()
        .ok_or(VaultError::Undecryptable)
}

/// Wraps a key with AES-256-KW (RFC 3394). The algorithm takes no associated data, so the wrapping key is itself a
/// sub-key for the context.
pub(crate) fn wrap(
    key: &[u8; 32],
    context: Context,
    inner: &[u8; 32],
) -> Result<Vec<u8>, VaultError> {
    let key = context_key(key, b"letterlock/wrap/v1", context)?;
    let mut wrapped = vec![0_u8; WRAPPED_KEY_BYTES];
    KwAes256::new(&(*key).into())
        .wrap_key(inner, &mut wrapped)
        .ok()
        .ok_or(VaultError::Failed)?;
    Ok(wrapped)
}

/// Unwraps what [`wrap`] made for exactly this context.
pub(crate) fn unwrap(
    key: &[u8; 32],
    context: Context,
    wrapped: &[u8],
) -> Result<Secret<[u8; 32]>, VaultError> {
    if wrapped.len() != WRAPPED_KEY_BYTES {
        return Err(VaultError::Undecryptable);
    }
    let key = context_key(key, b"letterlock/wrap/v1", context)?;
    let mut inner = Zeroizing::new([0_u8; 32]);
    KwAes256::new(&(*key).into())
        .unwrap_key(wrapped, inner.as_mut())
        .ok()
        .ok_or(VaultError::Undecryptable)?;
    Ok(Secret::new(*inner))
}

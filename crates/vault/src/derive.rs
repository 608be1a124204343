//! Key derivation: one key, one purpose. Every `info` is a fixed label followed by fixed-length fields, so that no two
//! purposes can share one.

use crate::master_key::MasterKey;
use domain::{id::AccountId, vault::VaultError};
use hkdf::Hkdf;
use sha2::{Sha256, Sha512};
use zeroize::Zeroizing;

/// A derived 256-bit key.
pub(crate) type DerivedKey = Zeroizing<[u8; 32]>;

/// The key of an account under one version of the master key.
pub(crate) fn account_key(
    master: &MasterKey,
    version: u32,
    account: AccountId,
) -> Result<DerivedKey, VaultError> {
    from_master(
        master,
        &[
            b"letterlock/kek/v1",
            account.as_uuid().as_bytes(),
            &version.to_be_bytes(),
        ],
    )
}

/// A key for a purpose of its own, straight from the master key.
pub(crate) fn from_master(master: &MasterKey, info: &[&[u8]]) -> Result<DerivedKey, VaultError> {
    let mut key = DerivedKey::default();
    Hkdf::<Sha512>::new(None, master.bytes())
        .expand_multi_info(info, key.as_mut())
        .ok()
        .ok_or(VaultError::Failed)?;
    Ok(key)
}

/// A sub-key of a uniformly random or derived key: HKDF-Expand alone (RFC 5869 §3.3).
pub(crate) fn sub_key(key: &[u8; 32], info: &[&[u8]]) -> Result<DerivedKey, VaultError> {
    let mut derived = DerivedKey::default();
    expand(key, info, derived.as_mut())?;
    Ok(derived)
}

/// As [`sub_key`], for another length.
pub(crate) fn expand(key: &[u8; 32], info: &[&[u8]], out: &mut [u8]) -> Result<(), VaultError> {
    Hkdf::<Sha256>::from_prk(key)
        .ok()
        .and_then(|hkdf| hkdf.expand_multi_info(info, out).ok())
        .ok_or(VaultError::Failed)
}

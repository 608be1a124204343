//! Signatures of audit checkpoints (Ed25519), with a key per account and master key.

use crate::{derive::from_master, master_key::MasterKey};
use domain::{id::AccountId, vault::VaultError};
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};

/// The public half of a checkpoint key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CheckpointKey {
    /// Version of the master key it derives from.
    pub key_version: u32,
    /// The Ed25519 public key.
    pub public: [u8; 32],
}

fn signing_key(master: &MasterKey, account: AccountId) -> Result<SigningKey, VaultError> {
    let seed = from_master(
        master,
        &[b"letterlock/checkpoint/v1", account.as_uuid().as_bytes()],
    )?;
    Ok(SigningKey::from_bytes(&seed))
}

pub(crate) fn public_key(
    master: &MasterKey,
    key_version: u32,
    account: AccountId,
) -> Result<CheckpointKey, VaultError> {
    let public = signing_key(master, account)?.verifying_key().to_bytes();
    Ok(CheckpointKey {
        key_version,
        public,
    })
}

pub(crate) fn sign(
    master: &MasterKey,
    account: AccountId,
    checkpoint: &[u8],
) -> Result<[u8; 64], VaultError> {
    Ok(signing_key(master, account)?.sign(checkpoint).to_bytes())
}

/// Whether `signature` was made over `checkpoint` by the owner of the public key. Needs no secret.
pub fn checkpoint_is_genuine(public: &[u8; 32], checkpoint: &[u8], signature: &[u8; 64]) -> bool {
    VerifyingKey::from_bytes(public).is_ok_and(|key| {
        key.verify_strict(checkpoint, &Signature::from_bytes(signature))
            .is_ok()
    })
}

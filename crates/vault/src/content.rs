//! Content at rest: the [`Vault`] port.

use crate::{
    checkpoint::{self, CheckpointKey},
    context::Context,
    derive::{DerivedKey, account_key},
    evidence,
    master_key::MasterKeys,
    seal, totp,
};
use domain::{
    id::{AccountId, AttachmentId, MessageId},
    randomness::Randomness,
    secret::Secret,
    vault::{AccountSecret, AttachmentKey, MessageKey, Part, Vault, VaultError, WrappedMessageKey},
};
use sha2::{Digest as _, Sha256};
use std::sync::{Arc, Mutex, PoisonError};
use zeroize::Zeroizing;

/// The account key derived last: lists and searches unwrap many keys of one account in a row, and deriving is the dearest
/// part of that. It is no more secret than the master key that it derives from, which is in memory anyway.
#[derive(Default)]
struct LastAccountKey(Mutex<Option<((AccountId, u32), DerivedKey)>>);

impl std::fmt::Debug for LastAccountKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("LastAccountKey(…)")
    }
}

/// Encrypts content under keys derived from the master keys.
#[derive(Debug, Clone)]
pub struct ContentVault {
    masters: MasterKeys,
    last_account_key: Arc<LastAccountKey>,
    randomness: Arc<dyn Randomness>,
}

impl ContentVault {
    /// A vault over these master keys.
    pub fn new(masters: MasterKeys, randomness: Arc<dyn Randomness>) -> Self {
        Self {
            masters,
            last_account_key: Arc::default(),
            randomness,
        }
    }

    /// The public keys that verify the account's checkpoints, one per master key, oldest first. Written down outside
    /// the server, they let anyone check a checkpoint without it.
    pub fn checkpoint_keys(&self, account: AccountId) -> Result<Vec<CheckpointKey>, VaultError> {
        self.masters
            .iter()
            .map(|(version, master)| checkpoint::public_key(master, version, account))
            .collect()
    }

    fn account_key(&self, account: AccountId, version: u32) -> Result<DerivedKey, VaultError> {
        let last = self.last_account_key.0.lock();
        let mut last = last.unwrap_or_else(PoisonError::into_inner);
        if let Some((of, derived)) = &*last
            && *of == (account, version)
        {
            return Ok(derived.clone());
        }
        let derived = account_key(self.masters.of_version(version)?, version, account)?;
        *last = Some(((account, version), derived.clone()));
        Ok(derived)
    }

    fn random_key(&self) -> Secret<[u8; 32]> {
        let mut key = Zeroizing::new([0_u8; 32]);
        self.randomness.fill(key.as_mut());
        Secret::new(*key)
    }
}

impl Vault for ContentVault {
    fn newest_key_version(&self) -> u32 {
        self.masters.newest_version()
    }

    fn new_message_key(
        &self,
        account: AccountId,
        message: MessageId,
    ) -> Result<(MessageKey, WrappedMessageKey), VaultError> {
        let key = MessageKey(self.random_key());
        let wrapped = self.wrap_message_key(account, message, &key)?;
        Ok((key, wrapped))
    }

    fn wrap_message_key(
        &self,
        account: AccountId,
        message: MessageId,
        key: &MessageKey,
    ) -> Result<WrappedMessageKey, VaultError> {
        let key_version = self.masters.newest_version();
        let bytes = seal::wrap(
            &*self.account_key(account, key_version)?,
            Context::message_key(account, message, key_version),
            key.0.expose(),
        )?;
        Ok(WrappedMessageKey { key_version, bytes })
    }

    fn message_key(
        &self,
        account: AccountId,
        message: MessageId,
        wrapped: &WrappedMessageKey,
    ) -> Result<MessageKey, VaultError> {
        seal::unwrap(
            &*self.account_key(account, wrapped.key_version)?,
            Context::message_key(account, message, wrapped.key_version),
            &wrapped.bytes,
        )
        .map(MessageKey)
    }

    fn seal_part(
        &self,
        key: &MessageKey,
        account: AccountId,
        message: MessageId,
        part: Part,
        clear: &[u8],
    ) -> Result<Vec<u8>, VaultError> {
        seal::seal(
            &*self.randomness,
            key.0.expose(),
            Context::part(account, message, part),
            clear,
        )
    }

    fn open_part(
        &self,
        key: &MessageKey,
        account: AccountId,
        message: MessageId,
        part: Part,
        sealed: &[u8],
    ) -> Result<Secret<Vec<u8>>, VaultError> {
        seal::open(
            key.0.expose(),
            Context::part(account, message, part),
            sealed,
        )
    }

    fn new_attachment_key(&self) -> AttachmentKey {
        AttachmentKey(self.random_key())
    }

    fn wrap_attachment_key(
        &self,
        key: &MessageKey,
        account: AccountId,
        message: MessageId,
        attachment: AttachmentId,
        attachment_key: &AttachmentKey,
    ) -> Result<Vec<u8>, VaultError> {
        seal::wrap(
            key.0.expose(),
            Context::attachment_key(account, message, attachment),
            attachment_key.0.expose(),
        )
    }

    fn attachment_key(
        &self,
        key: &MessageKey,
        account: AccountId,
        message: MessageId,
        attachment: AttachmentId,
        wrapped: &[u8],
    ) -> Result<AttachmentKey, VaultError> {
        seal::unwrap(
            key.0.expose(),
            Context::attachment_key(account, message, attachment),
            wrapped,
        )
        .map(AttachmentKey)
    }

    /// The result starts with the version of the master key (4 bytes, big-endian), so that it stays readable after a
    /// rotation without a column of its own.
    fn match_totp(
        &self,
        secret: &Secret<Vec<u8>>,
        typed: &str,
        steps: std::ops::RangeInclusive<u64>,
    ) -> Option<u64> {
        totp::matching_step(secret.expose(), typed, steps)
    }

    fn seal_secret(
        &self,
        account: AccountId,
        what: AccountSecret,
        clear: &[u8],
    ) -> Result<Vec<u8>, VaultError> {
        let version = self.masters.newest_version();
        let sealed = seal::seal(
            &*self.randomness,
            &*self.account_key(account, version)?,
            Context::secret(account, what, version),
            clear,
        )?;
        Ok([&version.to_be_bytes()[..], &sealed].concat())
    }

    fn open_secret(
        &self,
        account: AccountId,
        what: AccountSecret,
        sealed: &[u8],
    ) -> Result<Secret<Vec<u8>>, VaultError> {
        let (version, sealed) = sealed
            .split_first_chunk::<4>()
            .ok_or(VaultError::Undecryptable)?;
        let version = u32::from_be_bytes(*version);
        seal::open(
            &*self.account_key(account, version)?,
            Context::secret(account, what, version),
            sealed,
        )
    }

    fn digest(&self, bytes: &[u8]) -> [u8; 32] {
        Sha256::digest(bytes).into()
    }

    fn sign_checkpoint(
        &self,
        account: AccountId,
        checkpoint: &[u8],
    ) -> Result<[u8; 64], VaultError> {
        let version = self.masters.newest_version();
        checkpoint::sign(self.masters.of_version(version)?, account, checkpoint)
    }

    fn checkpoint_key(&self, account: AccountId) -> Result<[u8; 32], VaultError> {
        let version = self.masters.newest_version();
        let master = self.masters.of_version(version)?;
        Ok(checkpoint::public_key(master, version, account)?.public)
    }

    fn pack_evidence(
        &self,
        account: AccountId,
        title: &str,
        files: &[(&str, Vec<u8>)],
    ) -> Result<Vec<u8>, VaultError> {
        let master = self.masters.of_version(self.masters.newest_version())?;
        let key = self.checkpoint_key(account)?;
        evidence::pack(master, &key, account, title, files)
    }

    fn checkpoint_is_genuine(
        &self,
        account: AccountId,
        checkpoint: &[u8],
        signature: &[u8; 64],
    ) -> bool {
        self.checkpoint_keys(account).is_ok_and(|keys| {
            keys.iter()
                .any(|key| checkpoint::checkpoint_is_genuine(&key.public, checkpoint, signature))
        })
    }
}

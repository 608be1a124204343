//! The keys from which every other key derives.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use domain::{randomness::Randomness, secret::Secret, vault::VaultError};
use std::collections::BTreeMap;
use zeroize::Zeroizing;

/// Why a text holds no master keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MasterKeyInvalid {
    /// A key is not 32 bytes in base64.
    #[error("a master key is 32 bytes in base64 (44 characters)")]
    NotAKey,
    /// All bytes are alike: a placeholder, not a key.
    #[error("the master key is a placeholder: all its bytes are alike")]
    Placeholder,
    /// A version is not a number from 1.
    #[error("a master key's version is a number from 1 to 4294967295")]
    NotAVersion,
    /// Two keys claim one version.
    #[error("two master keys have the version {0}")]
    VersionTwice(u32),
    /// There is no key at all.
    #[error("there is no master key")]
    Missing,
}

/// 32 random bytes; wiped from memory on drop, never printed.
#[derive(Debug, Clone)]
pub struct MasterKey(Secret<[u8; 32]>);

impl MasterKey {
    /// Draws a new key.
    pub fn generate(randomness: &dyn Randomness) -> Self {
        let mut bytes = Zeroizing::new([0_u8; 32]);
        randomness.fill(bytes.as_mut());
        Self(Secret::new(*bytes))
    }

    /// Reads a key from base64.
    pub fn parse(text: &str) -> Result<Self, MasterKeyInvalid> {
        let decoded = Zeroizing::new(
            STANDARD
                .decode(text.trim())
                .ok()
                .ok_or(MasterKeyInvalid::NotAKey)?,
        );
        let bytes: [u8; 32] = decoded
            .as_slice()
            .try_into()
            .ok()
            .ok_or(MasterKeyInvalid::NotAKey)?;
        if bytes.windows(2).all(|pair| pair.first() == pair.last()) {
            return Err(MasterKeyInvalid::Placeholder);
        }
        Ok(Self(Secret::new(bytes)))
    }

    /// The form [`MasterKey::parse`] reads, for the operator's key file.
    pub fn to_text(&self) -> Secret<String> {
        Secret::new(STANDARD.encode(self.bytes()))
    }

    pub(crate) fn bytes(&self) -> &[u8; 32] {
        self.0.expose()
    }
}

/// The master keys by version: the newest seals, every one opens.
#[derive(Debug, Clone)]
pub struct MasterKeys {
    newest: u32,
    keys: BTreeMap<u32, MasterKey>,
}

impl MasterKeys {
    /// One key, as version 1.
    pub fn single(key: MasterKey) -> Self {
        Self {
            newest: 1,
            keys: BTreeMap::from([(1, key)]),
        }
    }

    /// Keys by version.
    pub fn new(
        versions: impl IntoIterator<Item = (u32, MasterKey)>,
    ) -> Result<Self, MasterKeyInvalid> {
        let mut keys = BTreeMap::new();
        for (version, key) in versions {
            if version == 0 {
                return Err(MasterKeyInvalid::NotAVersion);
            }
            if keys.insert(version, key).is_some() {
                return Err(MasterKeyInvalid::VersionTwice(version));
            }
        }
        let newest = *keys.keys().next_back().ok_or(MasterKeyInvalid::Missing)?;
        Ok(Self { newest, keys })
    }

    /// Reads a key file: one key per line, as `VERSION:BASE64`, or `BASE64` alone for version 1. Empty lines and lines
    /// that start with `#` are skipped.
    pub fn parse(text: &str) -> Result<Self, MasterKeyInvalid> {
        let lines = text
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty() && !line.starts_with('#'));
        let versions: Result<Vec<_>, _> = lines.map(Self::parse_line).collect();
        Self::new(versions?)
    }

    fn parse_line(line: &str) -> Result<(u32, MasterKey), MasterKeyInvalid> {
        match line.split_once(':') {
            None => Ok((1, MasterKey::parse(line)?)),
            Some((version, key)) => {
                let version = version
                    .trim()
                    .parse()
                    .ok()
                    .ok_or(MasterKeyInvalid::NotAVersion)?;
                Ok((version, MasterKey::parse(key)?))
            }
        }
    }

    /// The version that seals.
    pub fn newest_version(&self) -> u32 {
        self.newest
    }

    /// Every configured version, oldest first.
    pub fn versions(&self) -> impl Iterator<Item = u32> + '_ {
        self.keys.keys().copied()
    }

    pub(crate) fn of_version(&self, version: u32) -> Result<&MasterKey, VaultError> {
        self.keys
            .get(&version)
            .ok_or(VaultError::UnknownKeyVersion(version))
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (u32, &MasterKey)> {
        self.keys.iter().map(|(version, key)| (*version, key))
    }
}

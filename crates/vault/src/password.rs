//! Password and code hashing: argon2id (RFC 9106).

use argon2::{
    Algorithm, Argon2, Block, Params, Version,
    password_hash::phc::{Output, ParamsString, PasswordHash, Salt},
};
use domain::{
    id::{AccountId, UserId},
    randomness::Randomness,
    secret::Secret,
    vault::{PasswordHasher, VaultError},
};
use sha2::{Digest as _, Sha256};
use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

/// What one hash costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PasswordCost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over it.
    pub passes: u32,
}

impl Default for PasswordCost {
    /// The least that OWASP recommends for argon2id with one lane.
    fn default() -> Self {
        Self {
            memory_kib: 19_456,
            passes: 2,
        }
    }
}

impl PasswordCost {
    /// As little as the algorithm allows: microseconds instead of tens of milliseconds. For tests alone, it protects
    /// nothing.
    pub const fn insecurely_fast_for_tests() -> Self {
        Self {
            memory_kib: 8,
            passes: 1,
        }
    }

    fn params(self) -> Result<Params, VaultError> {
        Params::new(self.memory_kib, self.passes, 1, Some(OUTPUT_BYTES))
            .ok()
            .ok_or(VaultError::Failed)
    }
}

const OUTPUT_BYTES: usize = 32;
const SALT_BYTES: usize = 16;

/// Longer texts are never hashed: nobody types them, and they would make the server work for an attacker.
const MAX_PASSWORD_BYTES: usize = 1_024;

/// Hashes passwords and mailed codes.
#[derive(Debug)]
pub struct Argon2Hasher {
    params: Params,
    dummy: PasswordHash,
    randomness: Arc<dyn Randomness>,
    work_kib: AtomicU64,
}

impl Argon2Hasher {
    /// A hasher of this cost. Draws the hash that nobody knows the password of.
    pub fn new(cost: PasswordCost, randomness: Arc<dyn Randomness>) -> Result<Self, VaultError> {
        let params = cost.params()?;
        let mut salt = [0_u8; SALT_BYTES];
        let mut output = [0_u8; OUTPUT_BYTES];
        randomness.fill(&mut salt);
        randomness.fill(&mut output);
        let dummy = phc(&params, &salt, &output)?;
        Ok(Self {
            params,
            dummy,
            randomness,
            work_kib: AtomicU64::new(0),
        })
    }

    /// The memory filled by all computations so far, in KiB. Tests compare it to see that two paths cost the same;
    /// timing would only guess.
    pub fn work_kib(&self) -> u64 {
        self.work_kib.load(Ordering::Relaxed)
    }

    fn compute(
        &self,
        params: &Params,
        password: &[u8],
        salt: &[u8],
    ) -> Result<Zeroizing<[u8; OUTPUT_BYTES]>, VaultError> {
        let work = u64::from(params.m_cost()).saturating_mul(u64::from(params.t_cost()));
        self.work_kib.fetch_add(work, Ordering::Relaxed);
        let mut output = Zeroizing::new([0_u8; OUTPUT_BYTES]);
        let mut memory = memory(params.block_count());
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params.clone())
            .hash_password_into_with_memory(password, salt, output.as_mut(), &mut memory)
            .ok()
            .ok_or(VaultError::Failed)?;
        Ok(output)
    }

    fn matches(&self, password: &[u8], hash: &PasswordHash) -> Result<bool, VaultError> {
        let params = Params::try_from(hash)
            .ok()
            .filter(|_| is_argon2id(hash))
            .ok_or(VaultError::Undecryptable)?;
        let (salt, expected) = hash
            .salt
            .as_ref()
            .zip(hash.hash.as_ref())
            .ok_or(VaultError::Undecryptable)?;
        let computed = self.compute(&params, password, salt)?;
        Ok(computed.ct_eq(expected.as_bytes()).into())
    }
}

/// The memory of one computation. Its capacity is past what glibc ever keeps for later allocations (32 MiB, mallopt(3),
/// `M_MMAP_THRESHOLD`), so that the megabytes filled go back to the system with it; what is not filled costs nothing.
/// Otherwise every thread that once hashed a password would hold on to them.
fn memory(blocks: usize) -> Vec<Block> {
    const NEVER_KEPT: usize = 33 * 1024 * 1024 / Block::SIZE;
    let mut memory = Vec::with_capacity(blocks.max(NEVER_KEPT));
    memory.resize(blocks, Block::default());
    memory
}

fn is_argon2id(hash: &PasswordHash) -> bool {
    hash.algorithm == Algorithm::Argon2id.ident() && hash.version == Some(Version::V0x13.into())
}

fn phc(params: &Params, salt: &[u8], output: &[u8]) -> Result<PasswordHash, VaultError> {
    let parts = ParamsString::try_from(params)
        .ok()
        .zip(Salt::new(salt).ok())
        .zip(Output::new(output).ok());
    let ((params, salt), output) = parts.ok_or(VaultError::Failed)?;
    Ok(PasswordHash {
        algorithm: Algorithm::Argon2id.ident(),
        version: Some(Version::V0x13.into()),
        params,
        salt: Some(salt),
        hash: Some(output),
    })
}

impl PasswordHasher for Argon2Hasher {
    fn hash(&self, password: &Secret<String>) -> Result<Secret<String>, VaultError> {
        let password = password.expose().as_bytes();
        if password.len() > MAX_PASSWORD_BYTES {
            return Err(VaultError::Failed);
        }
        let mut salt = [0_u8; SALT_BYTES];
        self.randomness.fill(&mut salt);
        let output = self.compute(&self.params, password, &salt)?;
        let hash = phc(&self.params, &salt, output.as_ref())?;
        Ok(Secret::new(hash.to_string()))
    }

    fn verify(
        &self,
        password: &Secret<String>,
        phc: Option<&Secret<String>>,
    ) -> Result<bool, VaultError> {
        let password = Some(password.expose().as_bytes())
            .filter(|password| password.len() <= MAX_PASSWORD_BYTES);
        match (password, phc) {
            (Some(password), Some(phc)) => {
                let hash = PasswordHash::new(phc.expose())
                    .ok()
                    .ok_or(VaultError::Undecryptable)?;
                self.matches(password, &hash)
            }
            // The dummy's output is random rather than computed, so even a match would mean nothing.
            (password, _) => {
                self.matches(password.unwrap_or_default(), &self.dummy)?;
                Ok(false)
            }
        }
    }

    fn needs_rehash(&self, phc: &Secret<String>) -> bool {
        let current = ParamsString::try_from(&self.params).ok();
        !PasswordHash::new(phc.expose())
            .is_ok_and(|hash| is_argon2id(&hash) && Some(&hash.params) == current.as_ref())
    }

    fn digest_code(
        &self,
        account: AccountId,
        user: UserId,
        code: &Secret<String>,
    ) -> Result<[u8; 32], VaultError> {
        let salt = Sha256::new()
            .chain_update(b"letterlock/code/v1")
            .chain_update(account.as_uuid().as_bytes())
            .chain_update(user.as_uuid().as_bytes())
            .finalize();
        let code = Some(code.expose().as_bytes())
            .filter(|code| code.len() <= MAX_PASSWORD_BYTES)
            .unwrap_or_default();
        self.compute(&self.params, code, &salt)
            .map(|digest| *digest)
    }
}

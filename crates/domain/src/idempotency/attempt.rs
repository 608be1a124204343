//! One try of a creating request.

use super::{Claim, Claimed};
use crate::{
    caller::Caller,
    id::{AccountId, UserId},
    store::{StoreError, Tx},
};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

/// How long a key is remembered.
pub(crate) const REMEMBERED: Duration = Duration::hours(24);

/// What a client names its attempt by: 1 to 255 printable ASCII characters, chosen by the client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdempotencyKey(String);

/// The text is no idempotency key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an idempotency key is 1 to 255 printable ASCII characters")]
pub struct KeyInvalid;

impl IdempotencyKey {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::str::FromStr for IdempotencyKey {
    type Err = KeyInvalid;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let valid = (1..=255).contains(&text.len()) && text.chars().all(|c| c.is_ascii_graphic());
        if valid {
            Ok(Self(text.to_owned()))
        } else {
            Err(KeyInvalid)
        }
    }
}

/// One try of a creating request: its key, and a digest of what was asked (method, path and body), which tells a
/// repetition from another request under the same key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// The client's name for it.
    pub key: IdempotencyKey,
    /// SHA-256 of the request.
    pub fingerprint: [u8; 32],
}

impl Attempt {
    /// The attempt at one part of a request that does the same to several things.
    #[must_use]
    pub fn part(&self, of: Uuid) -> Self {
        // Two long keys with the same beginning meet as one; their fingerprints then tell them apart.
        let key: String = self.key.0.chars().take(200).collect();
        Self {
            key: IdempotencyKey(format!("{key}/{of}")),
            fingerprint: self.fingerprint,
        }
    }
}

/// Why an attempt cannot go on.
#[derive(Debug, thiserror::Error)]
pub enum IdempotencyError {
    /// The key was used for another request.
    #[error("the key was used for another request")]
    KeyReused,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The repeated request made a secret that was shown once and is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("done already, and its secret was shown then")]
pub struct SecretShown;

/// Claims the attempt's key for `resource`, which this transaction is about to create. `None`: go on. `Some(first)`: the
/// request was done before and made the resource `first`; answer with that one.
pub fn claim(
    tx: &mut dyn Tx,
    caller: &Caller,
    attempt: Option<&Attempt>,
    resource: Uuid,
    now: OffsetDateTime,
) -> Result<Option<Uuid>, IdempotencyError> {
    let Some(attempt) = attempt else {
        return Ok(None);
    };
    let claimed = tx.claim_key(&Claim {
        account: caller.account,
        user: caller.user,
        attempt,
        resource,
        at: now,
        expires_at: now + REMEMBERED,
    })?;
    verdict(claimed, attempt)
}

/// Whether the attempt was made before, and the resource it made, without claiming its key: for what is costly to prepare
/// or would refuse a repetition. Its effect claims the key all the same.
pub fn repeated(
    tx: &mut dyn Tx,
    (account, user): (AccountId, UserId),
    attempt: Option<&Attempt>,
    now: OffsetDateTime,
) -> Result<Option<Uuid>, IdempotencyError> {
    let Some(attempt) = attempt else {
        return Ok(None);
    };
    verdict(tx.find_claim(account, user, &attempt.key, now)?, attempt)
}

fn verdict(claimed: Claimed, attempt: &Attempt) -> Result<Option<Uuid>, IdempotencyError> {
    match claimed {
        Claimed::New => Ok(None),
        Claimed::Before {
            fingerprint,
            resource,
        } if fingerprint == attempt.fingerprint => Ok(Some(resource)),
        Claimed::Before { .. } => Err(IdempotencyError::KeyReused),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_printable_and_bounded() {
        for good in ["a", "2f1c-99", &"x".repeat(255)] {
            assert_eq!(good.parse::<IdempotencyKey>().unwrap().as_str(), good);
        }
        for bad in ["", " ", "a b", "ä", "a\n", &"x".repeat(256)] {
            assert_eq!(bad.parse::<IdempotencyKey>(), Err(KeyInvalid), "{bad:?}");
        }
    }
}

//! Tests of the whole vault; the modules test one port each.

mod blob;
mod content;
mod envelope;
mod evidence;
mod format;
mod master_key;
mod password;
mod rotation;

use crate::{ContentVault, MasterKey, MasterKeys, OsRandomness};
use domain::{
    id::{AccountId, AttachmentId, MailId, MessageId, UserId},
    randomness::Randomness,
};
use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};
use uuid::Uuid;

/// A vault with one fresh master key.
fn vault() -> ContentVault {
    vault_of(MasterKeys::single(MasterKey::generate(&OsRandomness)))
}

fn vault_of(masters: MasterKeys) -> ContentVault {
    ContentVault::new(masters, Arc::new(OsRandomness))
}

fn account(n: u128) -> AccountId {
    AccountId::from_uuid(Uuid::from_u128(n))
}

fn message(n: u128) -> MessageId {
    MessageId::from_uuid(Uuid::from_u128(n))
}

fn attachment(n: u128) -> AttachmentId {
    AttachmentId::from_uuid(Uuid::from_u128(n))
}

fn user(n: u128) -> UserId {
    UserId::from_uuid(Uuid::from_u128(n))
}

fn mail(n: u128) -> MailId {
    MailId::from_uuid(Uuid::from_u128(n))
}

/// Every single-byte change of `sealed`, a thousand of them at least, spread over all its bytes.
fn thousand_flips(sealed: &[u8]) -> impl Iterator<Item = Vec<u8>> + '_ {
    assert!(!sealed.is_empty());
    (0..sealed.len().max(1_000)).map(|n| {
        let mut damaged = sealed.to_vec();
        let change = u8::try_from(1 + (n / sealed.len()) % 255).unwrap();
        damaged[n % sealed.len()] ^= change;
        damaged
    })
}

/// Counts upwards instead of drawing: the same run gives the same bytes.
#[derive(Debug, Default)]
struct Counting(AtomicU64);

impl Randomness for Counting {
    fn fill(&self, target: &mut [u8]) {
        for byte in target {
            *byte = self.0.fetch_add(1, Ordering::Relaxed).to_le_bytes()[0];
        }
    }
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").unwrap();
        text
    })
}

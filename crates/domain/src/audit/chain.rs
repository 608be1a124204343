//! The hash chain: each entry's hash covers the one before it, so that no entry can be changed, taken out, put in or moved
//! without every later hash changing.

use super::{AuditActor, AuditEntry};
use crate::{id::AccountId, vault::Vault};
use time::OffsetDateTime;
use uuid::Uuid;

/// The newest sealed entry of an account's chain: its number and its hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChainHead {
    /// How many entries are sealed; the first is number 1.
    pub seq: i64,
    /// The hash of the newest.
    pub hash: [u8; 32],
}

impl ChainHead {
    /// The chain before its first entry.
    pub const GENESIS: Self = Self {
        seq: 0,
        hash: [0; 32],
    };
}

/// The head of a chain at a time, signed. Kept outside the database it shows a chain that was rewritten as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// The account.
    pub account: AccountId,
    /// The head.
    pub head: ChainHead,
    /// When.
    pub at: OffsetDateTime,
    /// The signature of [`Checkpoint::text`].
    pub signature: [u8; 64],
}

impl Checkpoint {
    /// What is signed: origin, size, root and time, a line each (the shape of a transparency log's checkpoint).
    pub fn text(account: AccountId, head: &ChainHead, at: OffsetDateTime) -> String {
        use base64::Engine as _;
        let hash = base64::engine::general_purpose::STANDARD.encode(head.hash);
        format!(
            "letterlock/audit/{account}\n{}\n{hash}\n{}\n",
            head.seq,
            microseconds(at)
        )
    }
}

/// Computes hashes.
#[derive(Debug)]
pub struct Chain<'v>(pub &'v dyn Vault);

impl Chain<'_> {
    /// The head after `entry` is added.
    pub fn extended(&self, head: &ChainHead, entry: &AuditEntry) -> ChainHead {
        ChainHead {
            seq: head.seq + 1,
            hash: self.hash(&head.hash, entry),
        }
    }

    /// The hash of `entry` behind `previous`.
    pub fn hash(&self, previous: &[u8; 32], entry: &AuditEntry) -> [u8; 32] {
        let mut bytes = previous.to_vec();
        bytes.extend_from_slice(&canonical(entry));
        self.0.digest(&bytes)
    }
}

/// An entry as bytes: every field in fixed order behind its length, so that no two entries share a form.
fn canonical(entry: &AuditEntry) -> Vec<u8> {
    let mut out = Fields::default();
    out.text("letterlock/audit-entry/1");
    out.id(Some(entry.account.as_uuid()));
    out.id(Some(entry.id.as_uuid()));
    out.bytes(&microseconds(entry.at).to_be_bytes());
    let (kind, user, credential) = entry.actor.parts();
    out.text(kind);
    out.id(user.as_ref().map(crate::id::UserId::as_uuid));
    out.id(credential.as_ref());
    out.text(entry.action.as_str());
    out.id(entry.message.as_ref().map(crate::id::MessageId::as_uuid));
    out.id(entry.user.as_ref().map(crate::id::UserId::as_uuid));
    out.id(entry.object.as_ref());
    out.count(entry.details.len());
    for (name, value) in &entry.details {
        out.text(name);
        out.text(value);
    }
    match &entry.origin {
        Some(origin) => {
            out.count(1);
            out.text(&origin.network);
            out.id(Some(origin.request.as_uuid()));
        }
        None => out.count(0),
    }
    out.0
}

fn microseconds(at: OffsetDateTime) -> i128 {
    at.unix_timestamp_nanos().div_euclid(1_000)
}

impl AuditActor {
    /// Kind, user and credential, as columns and the chain hold them.
    pub fn parts(&self) -> (&'static str, Option<crate::id::UserId>, Option<Uuid>) {
        match self {
            Self::Session(user, session) => ("session", Some(*user), Some(*session.as_uuid())),
            Self::ApiKey(user, key) => ("api_key", Some(*user), Some(*key.as_uuid())),
            Self::Anonymous => ("anonymous", None, None),
            Self::Operator => ("operator", None, None),
            Self::System => ("system", None, None),
        }
    }

    /// The actor of these parts; `None` when they do not fit together.
    pub fn from_parts(
        kind: &str,
        user: Option<crate::id::UserId>,
        credential: Option<Uuid>,
    ) -> Option<Self> {
        use crate::id::{ApiKeyId, SessionId};
        match (kind, user, credential) {
            ("session", Some(user), Some(id)) => {
                Some(Self::Session(user, SessionId::from_uuid(id)))
            }
            ("api_key", Some(user), Some(id)) => Some(Self::ApiKey(user, ApiKeyId::from_uuid(id))),
            ("anonymous", None, None) => Some(Self::Anonymous),
            ("operator", None, None) => Some(Self::Operator),
            ("system", None, None) => Some(Self::System),
            _ => None,
        }
    }
}

#[derive(Default)]
struct Fields(Vec<u8>);

impl Fields {
    fn bytes(&mut self, bytes: &[u8]) {
        self.count(bytes.len());
        self.0.extend_from_slice(bytes);
    }

    fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
    }

    /// No id is an empty field; an id has 16 bytes, so the two cannot be confused.
    fn id(&mut self, id: Option<&Uuid>) {
        self.bytes(id.map_or(&[], |id| id.as_bytes().as_slice()));
    }

    fn count(&mut self, count: usize) {
        let count = u64::try_from(count).unwrap_or(u64::MAX);
        self.0.extend_from_slice(&count.to_be_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        audit::AuditAction,
        caller::Origin,
        id::{ApiKeyId, AuditEntryId, MessageId, RequestId, SessionId, UserId},
    };
    use time::{Duration, macros::datetime};

    fn uuid(n: u128) -> Uuid {
        Uuid::from_u128(n)
    }

    fn entry() -> AuditEntry {
        AuditEntry {
            id: AuditEntryId::from_uuid(uuid(1)),
            account: AccountId::from_uuid(uuid(2)),
            at: datetime!(2026-11-23 10:00 UTC),
            actor: AuditActor::Session(UserId::from_uuid(uuid(3)), SessionId::from_uuid(uuid(4))),
            action: AuditAction::MessageSent,
            message: Some(MessageId::from_uuid(uuid(5))),
            user: None,
            object: None,
            details: vec![("recipients".into(), "2".to_owned())],
            origin: Some(Origin {
                network: "192.0.2.1".to_owned(),
                request: RequestId::from_uuid(uuid(6)),
            }),
        }
    }

    #[test]
    fn every_field_counts() {
        let changes: Vec<fn(&mut AuditEntry)> = vec![
            |e| e.id = AuditEntryId::from_uuid(uuid(99)),
            |e| e.account = AccountId::from_uuid(uuid(99)),
            |e| e.at += Duration::microseconds(1),
            |e| e.actor = AuditActor::System,
            |e| {
                e.actor =
                    AuditActor::ApiKey(UserId::from_uuid(uuid(3)), ApiKeyId::from_uuid(uuid(4)));
            },
            |e| e.action = AuditAction::MessageRecalled,
            |e| e.message = None,
            // The same id in another field is another entry.
            |e| e.user = e.message.take().map(|id| UserId::from_uuid(*id.as_uuid())),
            |e| e.object = Some(uuid(5)),
            |e| e.details.clear(),
            |e| e.details = vec![("recipient".into(), "s2".to_owned())],
            |e| e.details.push(("a".into(), String::new())),
            |e| e.origin = None,
            |e| {
                if let Some(origin) = &mut e.origin {
                    origin.network.push('0');
                }
            },
        ];
        let mut forms = vec![canonical(&entry())];
        for change in changes {
            let mut other = entry();
            change(&mut other);
            forms.push(canonical(&other));
        }
        let distinct: std::collections::HashSet<_> = forms.iter().collect();
        assert_eq!(distinct.len(), forms.len());
    }

    #[test]
    fn an_actor_is_its_parts() {
        let (user, id) = (UserId::from_uuid(uuid(1)), uuid(2));
        for actor in [
            AuditActor::Session(user, SessionId::from_uuid(id)),
            AuditActor::ApiKey(user, ApiKeyId::from_uuid(id)),
            AuditActor::Anonymous,
            AuditActor::Operator,
            AuditActor::System,
        ] {
            let (kind, user, credential) = actor.parts();
            assert_eq!(AuditActor::from_parts(kind, user, credential), Some(actor));
        }
        assert_eq!(AuditActor::from_parts("session", None, None), None);
        assert_eq!(AuditActor::from_parts("system", Some(user), None), None);
    }
}

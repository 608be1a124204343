//! Rows of the audit log.

use crate::{
    schema::{audit_checkpoints, audit_entries},
    sql_type::{At, Document, Key},
    transaction::corrupt,
};
use diesel::prelude::{Insertable, Queryable, Selectable};
use domain::{
    audit::{AuditAction, AuditActor, AuditEntry, ChainHead, Checkpoint, LoggedEntry, SealedEntry},
    caller::Origin,
    store::StoreError,
};
use std::borrow::Cow;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = audit_entries, treat_none_as_default_value = false)]
pub(super) struct EntryRow {
    account_id: Key,
    entry_id: Key,
    at: At,
    actor_kind: String,
    actor_user_id: Option<Key>,
    actor_credential_id: Option<Key>,
    action: String,
    message_id: Option<Key>,
    user_id: Option<Key>,
    object_id: Option<Key>,
    details: Document,
    network: Option<String>,
    request_id: Option<Key>,
    seq: Option<i64>,
    hash: Option<Vec<u8>>,
}

impl EntryRow {
    pub(super) fn of(entry: &AuditEntry) -> Self {
        let (kind, user, credential) = entry.actor.parts();
        Self {
            account_id: entry.account.into(),
            entry_id: entry.id.into(),
            at: At(entry.at),
            actor_kind: kind.to_owned(),
            actor_user_id: user.map(Key::from),
            actor_credential_id: credential.map(Key),
            action: entry.action.as_str().to_owned(),
            message_id: entry.message.map(Key::from),
            user_id: entry.user.map(Key::from),
            object_id: entry.object.map(Key),
            // A list of pairs: a JSON object would lose its order, and with it the hash.
            details: Document(serde_json::json!(entry.details)),
            network: entry.origin.as_ref().map(|origin| origin.network.clone()),
            request_id: entry.origin.as_ref().map(|origin| origin.request.into()),
            seq: None,
            hash: None,
        }
    }

    pub(super) fn into_entry(self) -> Result<AuditEntry, StoreError> {
        let bad = |column| corrupt("audit_entries", column, self.entry_id.0);
        let details: Vec<(String, String)> =
            serde_json::from_value(self.details.0).or(Err(bad("details")))?;
        let origin = match (self.network, self.request_id) {
            (Some(network), Some(request)) => Some(Origin {
                network,
                request: request.into(),
            }),
            (None, None) => None,
            _ => return Err(bad("network")),
        };
        Ok(AuditEntry {
            id: self.entry_id.into(),
            account: self.account_id.into(),
            at: self.at.0,
            actor: AuditActor::from_parts(
                &self.actor_kind,
                self.actor_user_id.map(Into::into),
                self.actor_credential_id.map(|key| key.0),
            )
            .ok_or_else(|| bad("actor_kind"))?,
            action: AuditAction::parse(&self.action).ok_or_else(|| bad("action"))?,
            message: self.message_id.map(Into::into),
            user: self.user_id.map(Into::into),
            object: self.object_id.map(|key| key.0),
            details: details
                .into_iter()
                .map(|(name, value)| (Cow::Owned(name), value))
                .collect(),
            origin,
        })
    }

    pub(super) fn into_logged(self) -> Result<LoggedEntry, StoreError> {
        let bad = corrupt("audit_entries", "hash", self.entry_id.0);
        let link = match (self.seq, &self.hash) {
            (Some(seq), Some(hash)) => Some(ChainHead {
                seq,
                hash: hash.as_slice().try_into().or(Err(bad))?,
            }),
            (None, None) => None,
            _ => return Err(bad),
        };
        Ok(LoggedEntry {
            entry: self.into_entry()?,
            link,
        })
    }

    pub(super) fn into_sealed(mut self) -> Result<SealedEntry, StoreError> {
        let id = self.entry_id.0;
        let seq = self.seq;
        let hash = self.hash.take();
        Ok(SealedEntry {
            seq: seq.ok_or_else(|| corrupt("audit_entries", "seq", id))?,
            hash: hash
                .and_then(|hash| hash.try_into().ok())
                .ok_or_else(|| corrupt("audit_entries", "hash", id))?,
            entry: self.into_entry()?,
        })
    }
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = audit_checkpoints)]
pub(super) struct CheckpointRow {
    account_id: Key,
    seq: i64,
    hash: Vec<u8>,
    at: At,
    signature: Vec<u8>,
}

impl CheckpointRow {
    pub(super) fn of(checkpoint: &Checkpoint) -> Self {
        Self {
            account_id: checkpoint.account.into(),
            seq: checkpoint.head.seq,
            hash: checkpoint.head.hash.to_vec(),
            at: At(checkpoint.at),
            signature: checkpoint.signature.to_vec(),
        }
    }

    pub(super) fn into_checkpoint(self) -> Result<Checkpoint, StoreError> {
        let bad = |column| corrupt("audit_checkpoints", column, self.seq);
        Ok(Checkpoint {
            account: self.account_id.into(),
            head: ChainHead {
                seq: self.seq,
                hash: self.hash.try_into().or(Err(bad("hash")))?,
            },
            at: self.at.0,
            signature: self.signature.try_into().or(Err(bad("signature")))?,
        })
    }
}

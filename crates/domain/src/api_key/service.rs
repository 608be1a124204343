//! Use cases of API keys.

use super::{ApiKey, ApiKeyError, ApiKeyKind, ApiKeyText};
use crate::{
    audit::{AuditAction, AuditEntry},
    caller::{Caller, Credential, Origin, Scope},
    id::{ApiKeyId, UserId},
    idempotency::{self, Attempt, SecretShown},
    services::Deps,
    store::Tx,
};
use std::sync::Arc;
use time::OffsetDateTime;

/// A new key.
#[derive(Debug, Clone)]
pub struct CreateApiKey {
    /// Personal, or made by an administrator for a program.
    pub kind: ApiKeyKind,
    /// Whom it acts as.
    pub user: UserId,
    /// What it is called.
    pub name: String,
    /// What it may do.
    pub scopes: Vec<Scope>,
    /// When it ends.
    pub expires_at: OffsetDateTime,
}

/// Use cases of API keys.
#[derive(Debug, Clone)]
pub struct ApiKeyService {
    deps: Arc<Deps>,
}

impl ApiKeyService {
    /// How many keys a user may have, and how many service keys an account.
    pub const PER_OWNER: usize = 100;

    /// Over these ports.
    pub fn new(deps: Arc<Deps>) -> Self {
        Self { deps }
    }

    /// The caller that a key stands for.
    pub fn authenticate(&self, text: &ApiKeyText, origin: Origin) -> Result<Caller, ApiKeyError> {
        let now = self.deps.clock.now();
        let digest = self.deps.vault.digest(text.token().bytes());
        let (key, user) = self
            .deps
            .store
            .look_up(|tx| tx.find_api_key(&digest))?
            .filter(|(key, user)| key.is_live(now) && user.logon_allowed)
            .ok_or(ApiKeyError::Invalid)?;
        if key.use_is_due(now) {
            self.deps
                .store
                .write(|tx| tx.save_api_key_use(key.account, key.id, now))?;
        }
        Ok(user.caller(Credential::ApiKey(key.id, key.scopes), origin))
    }

    /// The caller's own keys, or the account's service keys; newest first.
    pub fn list(&self, caller: &Caller, kind: ApiKeyKind) -> Result<Vec<ApiKey>, ApiKeyError> {
        let owner = owner(caller, kind);
        Ok(self
            .deps
            .store
            .read(|tx| tx.list_api_keys(caller.account, kind, owner))?)
    }

    /// Makes a key. Its text is shown once and not kept.
    pub fn create(
        &self,
        caller: &Caller,
        attempt: Option<&Attempt>,
        command: &CreateApiKey,
    ) -> Result<(ApiKey, ApiKeyText), ApiKeyError> {
        let now = self.deps.clock.now();
        let id = ApiKeyId::from_uuid(self.deps.new_id(now));
        let text = ApiKeyText::new(self.deps.randomness.token());
        let key = self.deps.store.write(|tx| {
            if idempotency::claim(tx, caller, attempt, *id.as_uuid(), now)?.is_some() {
                return Err(SecretShown.into());
            }
            self.insert(tx, caller, command, (id, &text), now)
        })?;
        Ok((key, text))
    }

    fn insert(
        &self,
        tx: &mut dyn Tx,
        caller: &Caller,
        command: &CreateApiKey,
        (id, text): (ApiKeyId, &ApiKeyText),
        now: OffsetDateTime,
    ) -> Result<ApiKey, ApiKeyError> {
        if command.scopes.is_empty() {
            return Err(ApiKeyError::NoScope);
        }
        if command.expires_at <= now || command.expires_at > now + ApiKey::LONGEST_LIFE {
            return Err(ApiKeyError::ExpiryInvalid);
        }
        if tx.find_user(caller.account, command.user)?.is_none() {
            return Err(ApiKeyError::UnknownUser);
        }
        let owner = owner(caller, command.kind);
        let there = tx.list_api_keys(caller.account, command.kind, owner)?;
        if there.len() >= Self::PER_OWNER {
            return Err(ApiKeyError::TooMany);
        }
        let mut scopes = command.scopes.clone();
        scopes.sort_unstable();
        scopes.dedup();
        let key = ApiKey {
            account: caller.account,
            id,
            user: command.user,
            kind: command.kind,
            name: command.name.clone(),
            scopes,
            created_at: now,
            expires_at: crate::clock::to_microseconds(command.expires_at),
            last_used_at: None,
            revoked_at: None,
        };
        let digest = self.deps.vault.digest(text.token().bytes());
        tx.insert_api_key(&key, &digest)?;
        let scopes: Vec<&str> = key.scopes.iter().map(|scope| scope.as_str()).collect();
        tx.record(
            &AuditEntry::by(
                caller,
                self.deps.audit_id(now),
                now,
                AuditAction::ApiKeyCreated,
            )
            .on_user(key.user)
            .on_object(*key.id.as_uuid())
            .with("kind", key.kind.as_str())
            .with("scopes", scopes.join(" ")),
        )?;
        Ok(key)
    }

    /// Revokes one of the caller's keys, or a service key of the account. It stops working at once.
    pub fn revoke(
        &self,
        caller: &Caller,
        kind: ApiKeyKind,
        key: ApiKeyId,
    ) -> Result<(), ApiKeyError> {
        let now = self.deps.clock.now();
        self.deps.store.write(|tx| {
            if !tx.revoke_api_key(caller.account, kind, owner(caller, kind), key, now)? {
                return Err(ApiKeyError::Unknown);
            }
            tx.record(
                &AuditEntry::by(
                    caller,
                    self.deps.audit_id(now),
                    now,
                    AuditAction::ApiKeyRevoked,
                )
                .on_object(*key.as_uuid())
                .with("kind", kind.as_str()),
            )?;
            Ok(())
        })
    }
}

/// Whose keys of this kind the caller deals with: the own ones, or everyone's.
fn owner(caller: &Caller, kind: ApiKeyKind) -> Option<UserId> {
    match kind {
        ApiKeyKind::Personal => Some(caller.user),
        ApiKeyKind::Service => None,
    }
}

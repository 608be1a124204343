//! Use cases of API keys.

use super::{ApiKey, ApiKeyError, ApiKeyKind, ApiKeyText};
use crate::{
    address::Address,
    audit::{AuditAction, AuditEntry},
    caller::{Caller, Credential, Origin, Scope},
    id::{ApiKeyId, UserId},
    idempotency::{self, Attempt, SecretShown},
    services::Deps,
    store::Tx,
};
use std::{collections::HashMap, sync::Arc};
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

/// A key with the address of whom it acts as.
#[derive(Debug, Clone)]
pub struct OwnedApiKey {
    /// The key.
    pub key: ApiKey,
    /// Whom it acts as.
    pub address: Address,
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
    pub fn list(&self, caller: &Caller, kind: ApiKeyKind) -> Result<Vec<OwnedApiKey>, ApiKeyError> {
        let owner = owner(caller, kind);
        let (keys, users) = self.deps.store.read(|tx| {
            let keys = tx.list_api_keys(caller.account, kind, owner)?;
            let ids: Vec<UserId> = keys.iter().map(|key| key.user).collect();
            let users = tx.list_users_by_ids(caller.account, &ids)?;
            Ok::<_, ApiKeyError>((keys, users))
        })?;
        let addresses: HashMap<UserId, Address> = users
            .into_iter()
            .map(|user| (user.id, user.address))
            .collect();
        // Keys go with their user, so that none is left out.
        Ok(keys
            .into_iter()
            .filter_map(|key| {
                let address = addresses.get(&key.user)?.clone();
                Some(OwnedApiKey { key, address })
            })
            .collect())
    }

    /// Makes a key. Its text is shown once and not kept.
    pub fn create(
        &self,
        caller: &Caller,
        attempt: Option<&Attempt>,
        command: &CreateApiKey,
    ) -> Result<(OwnedApiKey, ApiKeyText), ApiKeyError> {
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
    ) -> Result<OwnedApiKey, ApiKeyError> {
        if command.scopes.is_empty() {
            return Err(ApiKeyError::NoScope);
        }
        if command.expires_at <= now || command.expires_at > now + ApiKey::LONGEST_LIFE {
            return Err(ApiKeyError::ExpiryInvalid);
        }
        let user = tx
            .find_user(caller.account, command.user)?
            .ok_or(ApiKeyError::UnknownUser)?;
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
        Ok(OwnedApiKey {
            key,
            address: user.address,
        })
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

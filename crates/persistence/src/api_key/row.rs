//! API key rows.

use crate::{
    schema::api_keys,
    sql_type::{At, Key},
    transaction::corrupt,
};
use diesel::prelude::{Insertable, Queryable, Selectable};
use domain::{
    api_key::{ApiKey, ApiKeyKind},
    caller::Scope,
    store::StoreError,
};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = api_keys)]
pub(super) struct ApiKeyRow {
    account_id: Key,
    key_id: Key,
    user_id: Key,
    kind: String,
    name: String,
    token_digest: Vec<u8>,
    scopes: String,
    created_at: At,
    expires_at: At,
    last_used_at: Option<At>,
    revoked_at: Option<At>,
}

impl ApiKeyRow {
    pub(super) fn of(key: &ApiKey, token_digest: &[u8; 32]) -> Self {
        let scopes: Vec<&str> = key.scopes.iter().map(|scope| scope.as_str()).collect();
        Self {
            account_id: key.account.into(),
            key_id: key.id.into(),
            user_id: key.user.into(),
            kind: key.kind.as_str().to_owned(),
            name: key.name.clone(),
            token_digest: token_digest.to_vec(),
            scopes: scopes.join(" "),
            created_at: At(key.created_at),
            expires_at: At(key.expires_at),
            last_used_at: key.last_used_at.map(At),
            revoked_at: key.revoked_at.map(At),
        }
    }

    pub(super) fn into_key(self) -> Result<ApiKey, StoreError> {
        let broken = |column| corrupt("api_keys", column, self.key_id.0);
        let scopes: Option<Vec<Scope>> = self.scopes.split_whitespace().map(Scope::parse).collect();
        Ok(ApiKey {
            account: self.account_id.into(),
            id: self.key_id.into(),
            user: self.user_id.into(),
            kind: ApiKeyKind::parse(&self.kind).ok_or_else(|| broken("kind"))?,
            scopes: scopes.ok_or_else(|| broken("scopes"))?,
            name: self.name,
            created_at: self.created_at.0,
            expires_at: self.expires_at.0,
            last_used_at: self.last_used_at.map(|at| at.0),
            revoked_at: self.revoked_at.map(|at| at.0),
        })
    }
}

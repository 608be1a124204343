//! The repository of API keys.

use super::row::ApiKeyRow;
use crate::{
    db::on_db,
    schema::{api_keys, users},
    sql_type::{At, Key},
    transaction::Transaction,
    user::UserRow,
};
use diesel::prelude::*;
use domain::{
    api_key::{ApiKey, ApiKeyKind, ApiKeys},
    id::{AccountId, ApiKeyId, UserId},
    store::StoreError,
    user::User,
};
use time::OffsetDateTime;

impl ApiKeys for Transaction<'_> {
    fn insert_api_key(&mut self, key: &ApiKey, token_digest: &[u8; 32]) -> Result<(), StoreError> {
        let row = ApiKeyRow::of(key, token_digest);
        self.run(|db| {
            on_db!(db, |c| diesel::insert_into(api_keys::table)
                .values(&row)
                .execute(c))
        })
        .map(|_rows| ())
    }

    fn find_api_key(
        &mut self,
        token_digest: &[u8; 32],
    ) -> Result<Option<(ApiKey, User)>, StoreError> {
        let found: Option<(ApiKeyRow, UserRow)> = self.run(|db| {
            on_db!(db, |c| api_keys::table
                .inner_join(
                    users::table.on(users::account_id
                        .eq(api_keys::account_id)
                        .and(users::user_id.eq(api_keys::user_id)))
                )
                .filter(api_keys::token_digest.eq(token_digest.as_slice()))
                .select((ApiKeyRow::as_select(), UserRow::as_select()))
                .first(c)
                .optional())
        })?;
        found
            .map(|(key, user)| Ok((key.into_key()?, user.into_user()?)))
            .transpose()
    }

    fn list_api_keys(
        &mut self,
        account: AccountId,
        kind: ApiKeyKind,
        user: Option<UserId>,
    ) -> Result<Vec<ApiKey>, StoreError> {
        let rows: Vec<ApiKeyRow> = self.run(|db| {
            on_db!(db, |c| {
                let mut query = api_keys::table
                    .filter(api_keys::account_id.eq(Key::from(account)))
                    .filter(api_keys::kind.eq(kind.as_str()))
                    .filter(api_keys::revoked_at.is_null())
                    .order((api_keys::created_at.desc(), api_keys::key_id.desc()))
                    .select(ApiKeyRow::as_select())
                    .into_boxed();
                if let Some(user) = user {
                    query = query.filter(api_keys::user_id.eq(Key::from(user)));
                }
                query.load(c)
            })
        })?;
        rows.into_iter().map(ApiKeyRow::into_key).collect()
    }

    fn revoke_api_key(
        &mut self,
        account: AccountId,
        kind: ApiKeyKind,
        user: Option<UserId>,
        key: ApiKeyId,
        at: OffsetDateTime,
    ) -> Result<bool, StoreError> {
        // An update takes no boxed query on both databases: whose it may be is compared as a value.
        let owner: Option<Key> = self.run(|db| {
            on_db!(db, |c| api_keys::table
                .find((Key::from(account), Key::from(key)))
                .select(api_keys::user_id)
                .first(c)
                .optional())
        })?;
        let Some(owner) = owner.filter(|&owner| user.is_none_or(|user| owner == Key::from(user)))
        else {
            return Ok(false);
        };
        self.run(|db| {
            on_db!(db, |c| diesel::update(
                api_keys::table
                    .find((Key::from(account), Key::from(key)))
                    .filter(api_keys::user_id.eq(owner))
                    .filter(api_keys::kind.eq(kind.as_str()))
                    .filter(api_keys::revoked_at.is_null())
            )
            .set(api_keys::revoked_at.eq(Some(At(at))))
            .execute(c))
        })
        .map(|rows| rows == 1)
    }

    fn save_api_key_use(
        &mut self,
        account: AccountId,
        key: ApiKeyId,
        at: OffsetDateTime,
    ) -> Result<(), StoreError> {
        self.run(|db| {
            on_db!(db, |c| diesel::update(
                api_keys::table.find((Key::from(account), Key::from(key)))
            )
            .set(api_keys::last_used_at.eq(Some(At(at))))
            .execute(c))
        })
        .map(|_rows| ())
    }
}

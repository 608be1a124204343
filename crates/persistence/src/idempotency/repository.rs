//! The repository of idempotency keys.

use crate::{
    db::on_db,
    schema::idempotency_keys as keys,
    sql_type::{At, Key},
    transaction::{Transaction, corrupt},
};
use diesel::{prelude::*, query_dsl::methods::FilterDsl, upsert::excluded};
use domain::{
    id::{AccountId, UserId},
    idempotency::{Claim, Claimed, IdempotencyKey, IdempotencyKeys},
    store::StoreError,
};
use time::OffsetDateTime;

impl IdempotencyKeys for Transaction<'_> {
    fn claim_key(&mut self, claim: &Claim<'_>) -> Result<Claimed, StoreError> {
        let key = (
            Key::from(claim.account),
            Key::from(claim.user),
            claim.attempt.key.as_str(),
        );
        let row = (
            keys::account_id.eq(key.0),
            keys::user_id.eq(key.1),
            keys::client_key.eq(key.2),
            keys::fingerprint.eq(claim.attempt.fingerprint.as_slice()),
            keys::resource_id.eq(Key(claim.resource)),
            keys::expires_at.eq(At(claim.expires_at)),
        );
        // A row that is there and alive makes this touch nothing: the affected rows are the verdict. A claim still
        // uncommitted elsewhere is waited for, by PostgreSQL at the unique index, by SQLite at the write lock.
        let taken = self.run(|db| {
            on_db!(db, |c| diesel::insert_into(keys::table)
                .values(row)
                .on_conflict((keys::account_id, keys::user_id, keys::client_key))
                .do_update()
                .set((
                    keys::fingerprint.eq(excluded(keys::fingerprint)),
                    keys::resource_id.eq(excluded(keys::resource_id)),
                    keys::expires_at.eq(excluded(keys::expires_at)),
                ))
                .filter(keys::expires_at.le(At(claim.at)))
                .execute(c))
        })?;
        if taken == 1 {
            return Ok(Claimed::New);
        }
        self.find_claim(claim.account, claim.user, &claim.attempt.key, claim.at)
    }

    fn find_claim(
        &mut self,
        account: AccountId,
        user: UserId,
        key: &IdempotencyKey,
        at: OffsetDateTime,
    ) -> Result<Claimed, StoreError> {
        let found: Option<(Vec<u8>, Key)> = self.run(|db| {
            on_db!(db, |c| QueryDsl::filter(
                keys::table.find((Key::from(account), Key::from(user), key.as_str())),
                keys::expires_at.gt(At(at)),
            )
            .select((keys::fingerprint, keys::resource_id))
            .first(c)
            .optional())
        })?;
        let Some((fingerprint, resource)) = found else {
            return Ok(Claimed::New);
        };
        let fingerprint =
            fingerprint
                .try_into()
                .or(Err(corrupt("idempotency_keys", "fingerprint", user)))?;
        Ok(Claimed::Before {
            fingerprint,
            resource: resource.0,
        })
    }

    fn prune_keys(&mut self, now: OffsetDateTime, limit: u16) -> Result<usize, StoreError> {
        let old: Vec<(Key, Key, String)> = self.run(|db| {
            on_db!(db, |c| FilterDsl::filter(
                keys::table,
                keys::expires_at.le(At(now))
            )
            .order(keys::expires_at)
            .limit(i64::from(limit))
            .select((keys::account_id, keys::user_id, keys::client_key))
            .load(c))
        })?;
        for key in &old {
            let expired = QueryDsl::filter(
                keys::table.find((key.0, key.1, &key.2)),
                keys::expires_at.le(At(now)),
            );
            self.run(|db| on_db!(db, |c| diesel::delete(expired).execute(c)))?;
        }
        Ok(old.len())
    }
}

//! The outbox as a queue: taking what is due, clearing away what is done.

use super::row::MailRow;
use crate::{
    db::on_db,
    dialect,
    kept::kept,
    schema::outbox,
    sql_type::{At, Key},
    transaction::{Transaction, corrupt},
};
use diesel::{
    dsl::{count_star, min},
    prelude::*,
};
use domain::{
    outbox::{LeasedMail, MailState, Waiting},
    store::StoreError,
};
use time::OffsetDateTime;
use uuid::Uuid;

impl Transaction<'_> {
    pub(super) fn take_due(
        &mut self,
        lease: Uuid,
        now: OffsetDateTime,
        until: OffsetDateTime,
        limit: u16,
    ) -> Result<Vec<LeasedMail>, StoreError> {
        let keys: Vec<(Key, Key)> =
            self.run(|db| dialect::lock_due_mails(db, At(now), i64::from(limit)))?;
        let mut leased = Vec::with_capacity(keys.len());
        for key in keys {
            let row: MailRow = self.run(|db| {
                on_db!(db, |c| outbox::table
                    .find(key)
                    .select(MailRow::as_select())
                    .first(c))
            })?;
            self.run(|db| {
                on_db!(db, |c| kept(
                    diesel::update(outbox::table.find(row.key())).set((
                        outbox::lease_id.eq(Some(Key(lease))),
                        outbox::due_at.eq(Some(At(until))),
                        outbox::attempts.eq(outbox::attempts + 1),
                    ))
                )
                .execute(c))
            })?;
            leased.push(row.into_leased(lease)?);
        }
        Ok(leased)
    }

    /// Reads the index of what is due alone: however many mails were sent, it has those that wait.
    pub(super) fn count_waiting(&mut self) -> Result<Vec<Waiting>, StoreError> {
        let rows: Vec<(String, i64, Option<At>)> = self.run(|db| {
            on_db!(db, |c| outbox::table
                .filter(outbox::due_at.is_not_null())
                .group_by(outbox::state)
                .select((outbox::state, count_star(), min(outbox::created_at)))
                .load(c))
        })?;
        rows.into_iter()
            .map(|(state, mails, oldest)| {
                Ok(Waiting {
                    state: MailState::parse(&state)
                        .ok_or_else(|| corrupt("outbox", "state", &state))?,
                    mails: u64::try_from(mails).unwrap_or_default(),
                    oldest: oldest
                        .ok_or_else(|| corrupt("outbox", "created_at", &state))?
                        .0,
                })
            })
            .collect()
    }

    pub(super) fn prune_finished(
        &mut self,
        before: OffsetDateTime,
        limit: u16,
    ) -> Result<usize, StoreError> {
        let old: Vec<(Key, Key, Option<Key>)> = self.run(|db| {
            on_db!(db, |c| outbox::table
                .filter(outbox::due_at.is_null())
                .filter(outbox::created_at.lt(At(before)))
                .filter(
                    outbox::message_id
                        .is_null()
                        .or(outbox::payload.is_not_null())
                )
                .order(outbox::created_at)
                .limit(i64::from(limit))
                .select((outbox::account_id, outbox::mail_id, outbox::message_id))
                .load(c))
        })?;
        for (account, mail, message) in &old {
            let row = outbox::table.find((*account, *mail));
            self.run(|db| {
                on_db!(db, |c| if message.is_some() {
                    diesel::update(row)
                        .set(outbox::payload.eq(None::<Vec<u8>>))
                        .execute(c)
                } else {
                    diesel::delete(row).execute(c)
                })
            })?;
        }
        Ok(old.len())
    }
}

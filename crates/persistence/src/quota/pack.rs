//! Bulk sender packs.

use super::row::PackRow;
use crate::{
    db::on_db,
    schema::bulk_sender_packs as packs,
    sql_type::{At, Key},
    transaction::{BATCH, Transaction},
};
use diesel::prelude::*;
use domain::{
    id::{AccountId, PackId, UserId},
    page::{Cursor, Limit},
    quota::{Pack, PackFilter},
    store::StoreError,
};
use time::OffsetDateTime;

impl Transaction<'_> {
    pub(super) fn assigned_size(
        &mut self,
        account: AccountId,
        user: UserId,
    ) -> Result<u32, StoreError> {
        let size: Option<i64> = self.run(|db| {
            on_db!(db, |c| packs::table
                .filter(packs::account_id.eq(Key::from(account)))
                .filter(packs::assigned_to.eq(Some(Key::from(user))))
                .select(diesel::dsl::sum(packs::size))
                .first(c))
        })?;
        Ok(u32::try_from(size.unwrap_or_default()).unwrap_or(u32::MAX))
    }

    pub(super) fn add_packs(&mut self, new: &[Pack]) -> Result<(), StoreError> {
        for batch in new.chunks(BATCH) {
            let rows: Vec<PackRow> = batch.iter().map(PackRow::of).collect();
            self.run(|db| {
                on_db!(db, |c| diesel::insert_into(packs::table)
                    .values(&rows)
                    .execute(c))
            })?;
        }
        Ok(())
    }

    pub(super) fn pack(
        &mut self,
        account: AccountId,
        pack: PackId,
    ) -> Result<Option<Pack>, StoreError> {
        let row: Option<PackRow> = self.run(|db| {
            on_db!(db, |c| packs::table
                .find((Key::from(account), Key::from(pack)))
                .select(PackRow::as_select())
                .first(c)
                .optional())
        })?;
        row.map(PackRow::into_pack).transpose()
    }

    pub(super) fn packs(
        &mut self,
        account: AccountId,
        filter: PackFilter,
        after: Option<Cursor>,
        limit: Limit,
    ) -> Result<Vec<Pack>, StoreError> {
        let rows: Vec<PackRow> = self.run(|db| {
            on_db!(db, |c| {
                let mut query = packs::table
                    .filter(packs::account_id.eq(Key::from(account)))
                    .order((packs::issued_at.desc(), packs::pack_id.desc()))
                    .limit(limit.rows_and_one())
                    .select(PackRow::as_select())
                    .into_boxed();
                query = match filter.assigned {
                    Some(true) => query.filter(packs::assigned_to.is_not_null()),
                    Some(false) => query.filter(packs::assigned_to.is_null()),
                    None => query,
                };
                if let Some(Cursor { at, id }) = after {
                    query = query
                        .filter(packs::issued_at.le(At(at)))
                        .filter(packs::issued_at.lt(At(at)).or(packs::pack_id.lt(Key(id))));
                }
                query.load(c)
            })
        })?;
        rows.into_iter().map(PackRow::into_pack).collect()
    }

    pub(super) fn packs_of(
        &mut self,
        account: AccountId,
        user: UserId,
    ) -> Result<Vec<Pack>, StoreError> {
        let rows: Vec<PackRow> = self.run(|db| {
            on_db!(db, |c| packs::table
                .filter(packs::account_id.eq(Key::from(account)))
                .filter(packs::assigned_to.eq(Some(Key::from(user))))
                .order((packs::assigned_at, packs::pack_id))
                .select(PackRow::as_select())
                .load(c))
        })?;
        rows.into_iter().map(PackRow::into_pack).collect()
    }

    pub(super) fn give_pack(
        &mut self,
        (account, pack): (AccountId, PackId),
        user: UserId,
        at: OffsetDateTime,
    ) -> Result<bool, StoreError> {
        let free = packs::table
            .find((Key::from(account), Key::from(pack)))
            .filter(packs::assigned_to.is_null());
        let rows = self.run(|db| {
            on_db!(db, |c| diesel::update(free)
                .set((
                    packs::assigned_to.eq(Some(Key::from(user))),
                    packs::assigned_at.eq(Some(At(at))),
                ))
                .execute(c))
        })?;
        Ok(rows == 1)
    }

    pub(super) fn take_pack(
        &mut self,
        (account, pack): (AccountId, PackId),
        user: UserId,
    ) -> Result<bool, StoreError> {
        let theirs = packs::table
            .find((Key::from(account), Key::from(pack)))
            .filter(packs::assigned_to.eq(Some(Key::from(user))));
        let rows = self.run(|db| {
            on_db!(db, |c| diesel::update(theirs)
                .set((
                    packs::assigned_to.eq(None::<Key>),
                    packs::assigned_at.eq(None::<At>),
                ))
                .execute(c))
        })?;
        Ok(rows == 1)
    }
}

//! The repository of drafts.

use super::row::{DraftRow, number, size};
use crate::{
    db::on_db,
    message::load_keys,
    schema::drafts,
    sql_type::{At, Key},
    transaction::{Transaction, corrupt},
};
use diesel::prelude::*;
use domain::{
    draft::{Drafts, StoredDraft},
    id::{AccountId, MessageId, UserId},
    page::{Cursor, Limit},
    store::StoreError,
};
use time::OffsetDateTime;

impl Drafts for Transaction<'_> {
    fn insert_draft(&mut self, draft: &StoredDraft) -> Result<(), StoreError> {
        let row = DraftRow::of(draft);
        self.run(|db| {
            on_db!(db, |c| diesel::insert_into(drafts::table)
                .values(&row)
                .execute(c))
        })?;
        Ok(())
    }

    fn find_draft(
        &mut self,
        account: AccountId,
        user: UserId,
        draft: MessageId,
    ) -> Result<Option<StoredDraft>, StoreError> {
        let rows: Vec<DraftRow> = self.run(|db| {
            on_db!(db, |c| drafts::table
                .find((Key::from(account), Key::from(draft)))
                .filter(drafts::user_id.eq(Key::from(user)))
                .select(DraftRow::as_select())
                .load(c))
        })?;
        Ok(self.with_keys(account, rows)?.pop())
    }

    fn list_drafts(
        &mut self,
        account: AccountId,
        user: UserId,
        after: Option<Cursor>,
        limit: Limit,
    ) -> Result<Vec<StoredDraft>, StoreError> {
        let rows: Vec<DraftRow> = self.run(|db| {
            on_db!(db, |c| {
                let mut drafts = drafts::table
                    .filter(drafts::account_id.eq(Key::from(account)))
                    .filter(drafts::user_id.eq(Key::from(user)))
                    .order((drafts::updated_at.desc(), drafts::draft_id.desc()))
                    .limit(limit.rows_and_one())
                    .select(DraftRow::as_select())
                    .into_boxed();
                if let Some(Cursor { at, id }) = after {
                    drafts = drafts.filter(drafts::updated_at.le(At(at))).filter(
                        drafts::updated_at
                            .lt(At(at))
                            .or(drafts::draft_id.lt(Key(id))),
                    );
                }
                drafts.load(c)
            })
        })?;
        self.with_keys(account, rows)
    }

    fn count_drafts(&mut self, account: AccountId, user: UserId) -> Result<u64, StoreError> {
        let count: i64 = self.run(|db| {
            on_db!(db, |c| drafts::table
                .filter(drafts::account_id.eq(Key::from(account)))
                .filter(drafts::user_id.eq(Key::from(user)))
                .count()
                .get_result(c))
        })?;
        Ok(count.unsigned_abs())
    }

    fn save_draft(
        &mut self,
        account: AccountId,
        draft: MessageId,
        version: u32,
        sealed: &[u8],
        at: OffsetDateTime,
    ) -> Result<bool, StoreError> {
        let place = (Key::from(account), Key::from(draft));
        let rows = self.run(|db| {
            on_db!(db, |c| diesel::update(
                drafts::table
                    .find(place)
                    .filter(drafts::version.eq(number(version)))
            )
            .set((
                drafts::version.eq(drafts::version + 1),
                drafts::sealed.eq(sealed),
                drafts::updated_at.eq(At(at)),
            ))
            .execute(c))
        })?;
        Ok(rows == 1)
    }

    fn delete_draft(
        &mut self,
        account: AccountId,
        user: UserId,
        draft: MessageId,
    ) -> Result<bool, StoreError> {
        let place = (Key::from(account), Key::from(draft));
        let rows = self.run(|db| {
            on_db!(db, |c| diesel::delete(
                drafts::table
                    .find(place)
                    .filter(drafts::user_id.eq(Key::from(user)))
            )
            .execute(c))
        })?;
        Ok(rows == 1)
    }

    fn claim_draft(&mut self, draft: &StoredDraft) -> Result<bool, StoreError> {
        let place = (Key::from(draft.account), Key::from(draft.id));
        let rows = self.run(|db| {
            on_db!(db, |c| diesel::delete(
                drafts::table
                    .find(place)
                    .filter(drafts::version.eq(number(draft.version)))
                    .filter(drafts::attachment_count.eq(number(draft.attachments)))
                    .filter(drafts::attachment_bytes.eq(size(draft.attachment_bytes)))
            )
            .execute(c))
        })?;
        Ok(rows == 1)
    }

    fn add_attachment_bytes(
        &mut self,
        account: AccountId,
        draft: MessageId,
        bytes: u64,
        limit: u64,
    ) -> Result<bool, StoreError> {
        let Some(room) = limit.checked_sub(bytes) else {
            return Ok(false);
        };
        let place = (Key::from(account), Key::from(draft));
        let rows = self.run(|db| {
            on_db!(db, |c| diesel::update(
                drafts::table
                    .find(place)
                    .filter(drafts::attachment_bytes.le(size(room)))
            )
            .set((
                drafts::attachment_bytes.eq(drafts::attachment_bytes + size(bytes)),
                drafts::attachment_count.eq(drafts::attachment_count + 1),
            ))
            .execute(c))
        })?;
        Ok(rows == 1)
    }

    fn subtract_attachment_bytes(
        &mut self,
        account: AccountId,
        draft: MessageId,
        bytes: u64,
    ) -> Result<(), StoreError> {
        let place = (Key::from(account), Key::from(draft));
        self.run(|db| {
            on_db!(db, |c| diesel::update(drafts::table.find(place))
                .set((
                    drafts::attachment_bytes.eq(drafts::attachment_bytes - size(bytes)),
                    drafts::attachment_count.eq(drafts::attachment_count - 1),
                ))
                .execute(c))
        })?;
        Ok(())
    }
}

impl Transaction<'_> {
    fn with_keys(
        &mut self,
        account: AccountId,
        rows: Vec<DraftRow>,
    ) -> Result<Vec<StoredDraft>, StoreError> {
        let ids: Vec<Key> = rows.iter().map(|row| row.draft_id).collect();
        let mut keys = load_keys(self, account, &ids)?;
        rows.into_iter()
            .map(|row| {
                let key = keys
                    .remove(&row.draft_id)
                    .ok_or_else(|| corrupt("drafts", "draft_id", row.draft_id.0))?;
                row.into_draft(key)
            })
            .collect()
    }
}

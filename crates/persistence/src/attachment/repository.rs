//! The repository of attachments.

use crate::{
    db::on_db,
    schema::{attachment_downloads, attachments, message_attachments},
    sql_type::{At, Key},
    transaction::{Transaction, corrupt, insert_rows},
};
use diesel::prelude::*;
use domain::{
    attachment::{Attachments, Downloads, HeldAttachment},
    id::{AccountId, AttachmentId, MessageId, UserId},
    store::StoreError,
};
use time::OffsetDateTime;

#[derive(Insertable)]
#[diesel(table_name = message_attachments)]
struct HoldRow<'a> {
    account_id: Key,
    message_id: Key,
    attachment_id: Key,
    wrapped_key: &'a [u8],
    sealed_label: &'a [u8],
}

impl Attachments for Transaction<'_> {
    fn insert_attachment(
        &mut self,
        account: AccountId,
        attachment: AttachmentId,
        at: OffsetDateTime,
    ) -> Result<(), StoreError> {
        self.run(|db| {
            on_db!(db, |c| diesel::insert_into(attachments::table)
                .values((
                    attachments::account_id.eq(Key::from(account)),
                    attachments::attachment_id.eq(Key::from(attachment)),
                    attachments::created_at.eq(At(at)),
                ))
                .execute(c))
        })?;
        Ok(())
    }

    fn save_attachment_size(
        &mut self,
        account: AccountId,
        attachment: AttachmentId,
        size_bytes: u64,
    ) -> Result<(), StoreError> {
        let place = (Key::from(account), Key::from(attachment));
        let size = i64::try_from(size_bytes).unwrap_or(i64::MAX);
        self.run(|db| {
            on_db!(db, |c| diesel::update(attachments::table.find(place))
                .set(attachments::size_bytes.eq(size))
                .execute(c))
        })?;
        Ok(())
    }

    fn hold_attachments(
        &mut self,
        account: AccountId,
        message: MessageId,
        held: &[HeldAttachment],
    ) -> Result<(), StoreError> {
        let rows: Vec<HoldRow<'_>> = held
            .iter()
            .map(|held| HoldRow {
                account_id: account.into(),
                message_id: message.into(),
                attachment_id: held.id.into(),
                wrapped_key: &held.wrapped_key,
                sealed_label: &held.sealed_label,
            })
            .collect();
        insert_rows!(self, rows, |row| {
            diesel::insert_into(message_attachments::table).values(row)
        })
        .map(|_rows| ())
    }

    fn list_held(
        &mut self,
        account: AccountId,
        message: MessageId,
    ) -> Result<Vec<HeldAttachment>, StoreError> {
        // Ids grow with time, so their order is the order of attaching.
        let rows: Vec<(Key, Option<i64>, Vec<u8>, Vec<u8>)> = self.run(|db| {
            on_db!(db, |c| message_attachments::table
                .inner_join(
                    attachments::table.on(attachments::account_id
                        .eq(message_attachments::account_id)
                        .and(attachments::attachment_id.eq(message_attachments::attachment_id)))
                )
                .filter(message_attachments::account_id.eq(Key::from(account)))
                .filter(message_attachments::message_id.eq(Key::from(message)))
                .order(message_attachments::attachment_id)
                .select((
                    message_attachments::attachment_id,
                    attachments::size_bytes,
                    message_attachments::wrapped_key,
                    message_attachments::sealed_label,
                ))
                .load(c))
        })?;
        rows.into_iter()
            .map(|(id, size, wrapped_key, sealed_label)| {
                let size_bytes = size
                    .and_then(|size| u64::try_from(size).ok())
                    .ok_or_else(|| corrupt("attachments", "size_bytes", id.0))?;
                Ok(HeldAttachment {
                    id: id.into(),
                    size_bytes,
                    wrapped_key,
                    sealed_label,
                })
            })
            .collect()
    }

    fn release_attachment(
        &mut self,
        account: AccountId,
        message: MessageId,
        attachment: AttachmentId,
    ) -> Result<bool, StoreError> {
        let place = (
            Key::from(account),
            Key::from(message),
            Key::from(attachment),
        );
        let rows = self.run(|db| {
            on_db!(db, |c| {
                diesel::delete(message_attachments::table.find(place)).execute(c)
            })
        })?;
        Ok(rows == 1)
    }

    fn list_unheld(
        &mut self,
        before: OffsetDateTime,
        limit: u16,
    ) -> Result<Vec<(AccountId, AttachmentId)>, StoreError> {
        let rows: Vec<(Key, Key)> = self.run(|db| {
            on_db!(db, |c| {
                let held = message_attachments::table
                    .filter(message_attachments::account_id.eq(attachments::account_id))
                    .filter(message_attachments::attachment_id.eq(attachments::attachment_id));
                attachments::table
                    .filter(attachments::created_at.lt(At(before)))
                    .filter(diesel::dsl::not(diesel::dsl::exists(held)))
                    .order(attachments::created_at)
                    .limit(i64::from(limit))
                    .select((attachments::account_id, attachments::attachment_id))
                    .load(c)
            })
        })?;
        Ok(rows
            .into_iter()
            .map(|(account, attachment)| (account.into(), attachment.into()))
            .collect())
    }

    fn delete_attachment(
        &mut self,
        account: AccountId,
        attachment: AttachmentId,
    ) -> Result<(), StoreError> {
        let place = (Key::from(account), Key::from(attachment));
        self.run(|db| {
            on_db!(db, |c| {
                diesel::delete(attachments::table.find(place)).execute(c)
            })
        })?;
        Ok(())
    }

    fn record_download(
        &mut self,
        account: AccountId,
        message: MessageId,
        attachment: AttachmentId,
        user: UserId,
        at: OffsetDateTime,
    ) -> Result<(), StoreError> {
        self.run(|db| {
            on_db!(db, |c| diesel::insert_into(attachment_downloads::table)
                .values((
                    attachment_downloads::account_id.eq(Key::from(account)),
                    attachment_downloads::message_id.eq(Key::from(message)),
                    attachment_downloads::attachment_id.eq(Key::from(attachment)),
                    attachment_downloads::user_id.eq(Key::from(user)),
                    attachment_downloads::first_at.eq(At(at)),
                    attachment_downloads::download_count.eq(1),
                ))
                .on_conflict((
                    attachment_downloads::account_id,
                    attachment_downloads::message_id,
                    attachment_downloads::attachment_id,
                    attachment_downloads::user_id,
                ))
                .do_update()
                .set(
                    attachment_downloads::download_count
                        .eq(attachment_downloads::download_count + 1)
                )
                .execute(c))
        })?;
        Ok(())
    }

    fn list_downloads(
        &mut self,
        account: AccountId,
        message: MessageId,
    ) -> Result<Vec<Downloads>, StoreError> {
        let rows: Vec<(Key, Key, At, i32)> = self.run(|db| {
            on_db!(db, |c| attachment_downloads::table
                .filter(attachment_downloads::account_id.eq(Key::from(account)))
                .filter(attachment_downloads::message_id.eq(Key::from(message)))
                .order((
                    attachment_downloads::first_at,
                    attachment_downloads::attachment_id
                ))
                .select((
                    attachment_downloads::attachment_id,
                    attachment_downloads::user_id,
                    attachment_downloads::first_at,
                    attachment_downloads::download_count,
                ))
                .load(c))
        })?;
        rows.into_iter()
            .map(|(attachment, user, first_at, count)| {
                Ok(Downloads {
                    attachment: attachment.into(),
                    user: user.into(),
                    first_at: first_at.0,
                    count: u32::try_from(count).map_err(|_negative| {
                        corrupt("attachment_downloads", "download_count", attachment.0)
                    })?,
                })
            })
            .collect()
    }
}

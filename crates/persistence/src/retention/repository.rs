//! What the sweeper does to mailboxes.

use super::row::CertificateRow;
use crate::{
    db::on_db,
    schema::{destruction_certificates, mailbox_items, messages},
    sql_type::{At, Key},
    transaction::Transaction,
};
use diesel::prelude::*;
use domain::{
    id::{AccountId, MessageId, UserId},
    mailbox::Folder,
    page::{Cursor, Limit},
    retention::{DestructionCertificate, Housekeeping, ShelvedItem},
    store::StoreError,
};
use time::OffsetDateTime;

impl Housekeeping for Transaction<'_> {
    fn shelve_expired(
        &mut self,
        now: OffsetDateTime,
        limit: u16,
    ) -> Result<Vec<ShelvedItem>, StoreError> {
        let mut shelved = Vec::new();
        for folder in [Folder::Inbox, Folder::Deleted] {
            let room = usize::from(limit).saturating_sub(shelved.len());
            let expired = self.expired_in(folder, now, room)?;
            for (account, user, item, message) in expired {
                let row = mailbox_items::table
                    .find((account, item))
                    .filter(mailbox_items::folder.eq(folder.as_str()))
                    .filter(mailbox_items::visible_until.le(At(now)));
                let moved = self.run(|db| {
                    on_db!(db, |c| diesel::update(row)
                        .set((
                            mailbox_items::folder.eq("expired"),
                            mailbox_items::shelved_from.eq(folder.as_str()),
                        ))
                        .execute(c))
                })?;
                if moved == 1 {
                    shelved.push(ShelvedItem {
                        account: account.into(),
                        user: user.into(),
                        item: item.into(),
                        message: message.into(),
                    });
                }
            }
        }
        Ok(shelved)
    }

    fn insert_certificate(
        &mut self,
        certificate: &DestructionCertificate,
    ) -> Result<(), StoreError> {
        let row = CertificateRow::of(certificate);
        self.run(|db| {
            on_db!(db, |c| diesel::insert_into(destruction_certificates::table)
                .values(&row)
                .on_conflict_do_nothing()
                .execute(c))
        })?;
        Ok(())
    }

    fn find_certificate(
        &mut self,
        account: AccountId,
        message: MessageId,
    ) -> Result<Option<DestructionCertificate>, StoreError> {
        let row: Option<CertificateRow> = self.run(|db| {
            on_db!(db, |c| destruction_certificates::table
                .find((Key::from(account), Key::from(message)))
                .select(CertificateRow::as_select())
                .first(c)
                .optional())
        })?;
        row.map(CertificateRow::into_certificate).transpose()
    }

    fn list_certificates_of(
        &mut self,
        account: AccountId,
        sender: UserId,
        after: Option<Cursor>,
        limit: Limit,
    ) -> Result<Vec<(OffsetDateTime, DestructionCertificate)>, StoreError> {
        let rows: Vec<(At, CertificateRow)> = self.run(|db| {
            on_db!(db, |c| {
                let mut found = messages::table
                    .inner_join(
                        destruction_certificates::table.on(destruction_certificates::account_id
                            .eq(messages::account_id)
                            .and(destruction_certificates::message_id.eq(messages::message_id))),
                    )
                    .filter(messages::account_id.eq(Key::from(account)))
                    .filter(messages::sender_id.eq(Key::from(sender)))
                    // Written as the partial index is.
                    .filter(messages::content_destroyed_at.is_not_null())
                    .order((messages::sent_at.desc(), messages::message_id.desc()))
                    .limit(limit.rows_and_one())
                    .select((messages::sent_at, CertificateRow::as_select()))
                    .into_boxed();
                if let Some(Cursor { at, id }) = after {
                    // The first condition bounds the index scan, the second cuts inside one instant.
                    found = found.filter(messages::sent_at.le(At(at))).filter(
                        messages::sent_at
                            .lt(At(at))
                            .or(messages::message_id.lt(Key(id))),
                    );
                }
                found.load(c)
            })
        })?;
        rows.into_iter()
            .map(|(sent_at, row)| Ok((sent_at.0, row.into_certificate()?)))
            .collect()
    }

    fn retire_items(&mut self, account: AccountId, message: MessageId) -> Result<(), StoreError> {
        let items = mailbox_items::table
            .filter(mailbox_items::account_id.eq(Key::from(account)))
            .filter(mailbox_items::message_id.eq(Key::from(message)));
        self.run(|db| {
            on_db!(db, |c| diesel::update(items)
                .set(mailbox_items::folder.eq("destroyed"))
                .execute(c))
        })?;
        Ok(())
    }
}

impl Transaction<'_> {
    fn expired_in(
        &mut self,
        folder: Folder,
        now: OffsetDateTime,
        limit: usize,
    ) -> Result<Vec<(Key, Key, Key, Key)>, StoreError> {
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        self.run(|db| {
            on_db!(db, |c| mailbox_items::table
                .filter(mailbox_items::folder.eq(folder.as_str()))
                .filter(mailbox_items::visible_until.le(At(now)))
                .order(mailbox_items::visible_until)
                .limit(limit)
                .select((
                    mailbox_items::account_id,
                    mailbox_items::user_id,
                    mailbox_items::item_id,
                    mailbox_items::message_id,
                ))
                .load(c))
        })
    }
}

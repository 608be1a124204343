//! The repository of the outbox.

use super::row::{MailRow, NewRow, NotificationRow, UserMailRow};
use crate::{
    db::on_db,
    kept::kept,
    schema::outbox,
    sql_type::{At, Key},
    transaction::{Transaction, corrupt, insert_rows},
};
use diesel::prelude::*;
use domain::{
    id::{AccountId, MessageId, UserId},
    outbox::{
        LeasedMail, MailKind, MailState, Notification, Outbox, RecipientMail, SealedMail, SentMail,
        Settlement, UserMail, Waiting,
    },
    page::{Cursor, Limit, Page},
    store::StoreError,
};
use time::OffsetDateTime;
use uuid::Uuid;

impl Outbox for Transaction<'_> {
    fn enqueue(&mut self, mails: &[SealedMail]) -> Result<(), StoreError> {
        let rows: Vec<NewRow<'_>> = mails.iter().map(NewRow::of).collect();
        insert_rows!(self, rows, |row| diesel::insert_into(outbox::table)
            .values(row))
        .map(|_rows| ())
    }

    fn has_due_mails(&mut self, now: OffsetDateTime) -> Result<bool, StoreError> {
        self.run(|db| {
            on_db!(db, |c| diesel::select(diesel::dsl::exists(
                outbox::table.filter(outbox::due_at.le(At(now)))
            ))
            .get_result(c))
        })
    }

    fn lease_mails(
        &mut self,
        lease: Uuid,
        now: OffsetDateTime,
        until: OffsetDateTime,
        limit: u16,
    ) -> Result<Vec<LeasedMail>, StoreError> {
        self.take_due(lease, now, until, limit)
    }

    fn settle_mail(&mut self, settlement: &Settlement<'_>) -> Result<bool, StoreError> {
        let (mail, settled) = (settlement.mail, settlement.settled);
        let keep = !settled.state.is_final()
            || (settled.state == MailState::Sent && settlement.keep_content);
        let row = outbox::table
            .find((Key::from(mail.account), Key::from(mail.id)))
            .filter(outbox::lease_id.eq(Key(mail.lease)));
        let settled_row = (
            outbox::state.eq(settled.state.as_str()),
            outbox::due_at.eq(settled.next_attempt.map(At)),
            outbox::answer.eq(Some(&settled.answer)),
            outbox::settled_at.eq(Some(At(settlement.at))),
            outbox::lease_id.eq(None::<Key>),
        );
        let changed = self.run(|db| {
            on_db!(db, |c| match (keep, settled.state) {
                // What is sent is in the queue no more.
                (true, MailState::Sent) =>
                    kept(diesel::update(row).set((settled_row, outbox::queue_at.eq(None::<At>))))
                        .execute(c),
                (true, _) => kept(diesel::update(row).set(settled_row)).execute(c),
                (false, MailState::Sent) => kept(diesel::update(row).set((
                    settled_row,
                    outbox::payload.eq(None::<Vec<u8>>),
                    outbox::queue_at.eq(None::<At>),
                )))
                .execute(c),
                (false, _) => kept(
                    diesel::update(row).set((settled_row, outbox::payload.eq(None::<Vec<u8>>)))
                )
                .execute(c),
            })
        })?;
        Ok(changed == 1)
    }

    fn release_mail(&mut self, mail: &LeasedMail, now: OffsetDateTime) -> Result<(), StoreError> {
        let row = outbox::table
            .find((Key::from(mail.account), Key::from(mail.id)))
            .filter(outbox::lease_id.eq(Key(mail.lease)));
        let released = (
            outbox::due_at.eq(Some(At(now))),
            outbox::lease_id.eq(None::<Key>),
        );
        self.run(|db| on_db!(db, |c| diesel::update(row).set(released).execute(c)))?;
        Ok(())
    }

    fn measure_waiting(&mut self) -> Result<Vec<Waiting>, StoreError> {
        self.count_waiting()
    }

    fn list_notifications(
        &mut self,
        account: AccountId,
        message: MessageId,
    ) -> Result<Vec<Notification>, StoreError> {
        let kinds = [MailKind::Notification, MailKind::FreshLink].map(MailKind::as_str);
        let rows: Vec<NotificationRow> = self.run(|db| {
            on_db!(db, |c| outbox::table
                .filter(outbox::account_id.eq(Key::from(account)))
                .filter(outbox::message_id.eq(Key::from(message)))
                .filter(outbox::kind.eq_any(kinds))
                .order((
                    outbox::user_id,
                    outbox::created_at.desc(),
                    outbox::mail_id.desc()
                ))
                .select(NotificationRow::as_select())
                .load(c))
        })?;
        let mut notifications: Vec<Notification> = Vec::new();
        for row in rows {
            let notification = row.into_notification()?;
            // The newest of each recipient comes first.
            if notifications
                .last()
                .is_none_or(|last| last.user != notification.user)
            {
                notifications.push(notification);
            }
        }
        Ok(notifications)
    }

    fn list_recipient_mails(
        &mut self,
        account: AccountId,
        message: MessageId,
    ) -> Result<Vec<RecipientMail>, StoreError> {
        let kinds = [
            MailKind::Notification,
            MailKind::FreshLink,
            MailKind::UnreadReminder,
            MailKind::ExpiryReminder,
        ];
        let rows: Vec<(String, At, NotificationRow)> = self.run(|db| {
            on_db!(db, |c| outbox::table
                .filter(outbox::account_id.eq(Key::from(account)))
                .filter(outbox::message_id.eq(Key::from(message)))
                .filter(outbox::kind.eq_any(kinds.map(MailKind::as_str)))
                .order((outbox::created_at, outbox::mail_id))
                .select((
                    outbox::kind,
                    outbox::created_at,
                    NotificationRow::as_select()
                ))
                .load(c))
        })?;
        rows.into_iter()
            .map(|(kind, created_at, row)| {
                Ok(RecipientMail {
                    kind: MailKind::parse(&kind)
                        .ok_or_else(|| corrupt("outbox", "kind", message))?,
                    created_at: created_at.0,
                    fares: row.into_notification()?,
                })
            })
            .collect()
    }

    fn list_user_mails(
        &mut self,
        account: AccountId,
        user: UserId,
        kinds: &[MailKind],
        limit: i64,
    ) -> Result<Vec<UserMail>, StoreError> {
        let kinds: Vec<&str> = kinds.iter().map(|kind| kind.as_str()).collect();
        let rows: Vec<UserMailRow> = self.run(|db| {
            on_db!(db, |c| outbox::table
                .filter(outbox::account_id.eq(Key::from(account)))
                .filter(outbox::user_id.eq(Key::from(user)))
                .filter(outbox::kind.eq_any(&kinds))
                .order((outbox::created_at.desc(), outbox::mail_id.desc()))
                .limit(limit)
                .select(UserMailRow::as_select())
                .load(c))
        })?;
        rows.into_iter().map(UserMailRow::into_mail).collect()
    }

    fn hasten_mails(
        &mut self,
        account: AccountId,
        message: MessageId,
        now: OffsetDateTime,
    ) -> Result<usize, StoreError> {
        // A mail under lease is being tried this moment; its lease ends when it is settled.
        let deferred = outbox::table
            .filter(outbox::account_id.eq(Key::from(account)))
            .filter(outbox::message_id.eq(Key::from(message)))
            .filter(outbox::state.eq(MailState::Deferred.as_str()))
            .filter(outbox::lease_id.is_null());
        self.run(|db| {
            on_db!(db, |c| diesel::update(deferred)
                .set(outbox::due_at.eq(Some(At(now))))
                .execute(c))
        })
    }

    fn withdraw_mails(
        &mut self,
        account: AccountId,
        message: MessageId,
        now: OffsetDateTime,
    ) -> Result<usize, StoreError> {
        let waiting = outbox::table
            .filter(outbox::account_id.eq(Key::from(account)))
            .filter(outbox::message_id.eq(Key::from(message)))
            .filter(outbox::due_at.is_not_null());
        self.run(|db| {
            on_db!(db, |c| diesel::update(waiting)
                .set((
                    outbox::state.eq(MailState::Failed.as_str()),
                    outbox::answer.eq("withdrawn before it was sent"),
                    outbox::due_at.eq(None::<At>),
                    outbox::queue_at.eq(None::<At>),
                    outbox::lease_id.eq(None::<Key>),
                    outbox::payload.eq(None::<Vec<u8>>),
                    outbox::settled_at.eq(Some(At(now))),
                ))
                .execute(c))
        })
    }

    fn list_sent_mails(
        &mut self,
        after: Option<Cursor>,
        limit: Limit,
    ) -> Result<Page<SentMail>, StoreError> {
        let rows: Vec<MailRow> = self.run(|db| {
            on_db!(db, |c| {
                let mut query = outbox::table
                    .filter(outbox::payload.is_not_null())
                    .filter(outbox::due_at.is_null())
                    .order((outbox::settled_at.desc(), outbox::mail_id.desc()))
                    .limit(limit.rows_and_one())
                    .select(MailRow::as_select())
                    .into_boxed();
                if let Some(after) = after {
                    let (at, id) = (Some(At(after.at)), Key(after.id));
                    query = query.filter(
                        outbox::settled_at
                            .lt(at)
                            .or(outbox::settled_at.eq(at).and(outbox::mail_id.lt(id))),
                    );
                }
                query.load(c)
            })
        })?;
        let mails = rows
            .into_iter()
            .map(MailRow::into_sent)
            .collect::<Result<Vec<_>, _>>()?;
        Ok(Page::cut(mails, limit, |mail| Cursor {
            at: mail.sent_at,
            id: *mail.id.as_uuid(),
        }))
    }

    fn prune_mails(&mut self, before: OffsetDateTime, limit: u16) -> Result<usize, StoreError> {
        self.prune_finished(before, limit)
    }
}

//! The repository of reminders.

use crate::{
    db::on_db,
    schema::{mailbox_items, message_reminders, outbox},
    sql_type::{At, Key},
    transaction::{Transaction, corrupt},
};
use diesel::prelude::*;
use domain::{
    id::{AccountId, MessageId, UserId},
    mailbox::Folder,
    message::Direction,
    outbox::MailKind,
    reminder::{DueReminder, ReminderKind, Reminders},
    store::StoreError,
};
use time::OffsetDateTime;

#[derive(Insertable)]
#[diesel(table_name = message_reminders)]
struct NewRow {
    account_id: Key,
    message_id: Key,
    kind: &'static str,
    due_at: At,
}

impl Reminders for Transaction<'_> {
    fn insert_reminders(
        &mut self,
        account: AccountId,
        message: MessageId,
        reminders: &[(ReminderKind, OffsetDateTime)],
    ) -> Result<(), StoreError> {
        if reminders.is_empty() {
            return Ok(());
        }
        let rows: Vec<NewRow> = reminders
            .iter()
            .map(|(kind, due)| NewRow {
                account_id: account.into(),
                message_id: message.into(),
                kind: kind.as_str(),
                due_at: At(*due),
            })
            .collect();
        self.run(|db| {
            on_db!(db, |c| diesel::insert_into(message_reminders::table)
                .values(&rows)
                .execute(c))
        })?;
        Ok(())
    }

    fn list_due_reminders(
        &mut self,
        now: OffsetDateTime,
        limit: u16,
    ) -> Result<Vec<DueReminder>, StoreError> {
        let rows: Vec<(Key, Key, String, Option<At>)> = self.run(|db| {
            on_db!(db, |c| message_reminders::table
                .filter(message_reminders::due_at.le(At(now)))
                .order(message_reminders::due_at)
                .limit(i64::from(limit))
                .select((
                    message_reminders::account_id,
                    message_reminders::message_id,
                    message_reminders::kind,
                    message_reminders::due_at,
                ))
                .load(c))
        })?;
        rows.into_iter()
            .map(|(account, message, kind, due_at)| {
                let broken = |column| corrupt("message_reminders", column, message.0);
                Ok(DueReminder {
                    account: account.into(),
                    message: message.into(),
                    kind: ReminderKind::parse(&kind).ok_or_else(|| broken("kind"))?,
                    due_at: due_at.ok_or_else(|| broken("due_at"))?.0,
                })
            })
            .collect()
    }

    fn take_reminder(&mut self, due: &DueReminder) -> Result<bool, StoreError> {
        let row = message_reminders::table
            .find((
                Key::from(due.account),
                Key::from(due.message),
                due.kind.as_str(),
            ))
            .filter(message_reminders::due_at.eq(At(due.due_at)));
        let taken = self.run(|db| {
            on_db!(db, |c| diesel::update(row)
                .set(message_reminders::due_at.eq(None::<At>))
                .execute(c))
        })?;
        Ok(taken == 1)
    }

    fn move_reminder(
        &mut self,
        account: AccountId,
        message: MessageId,
        kind: ReminderKind,
        due_at: OffsetDateTime,
    ) -> Result<(), StoreError> {
        let row = message_reminders::table
            .find((Key::from(account), Key::from(message), kind.as_str()))
            .filter(message_reminders::due_at.is_not_null());
        self.run(|db| {
            on_db!(db, |c| diesel::update(row)
                .set(message_reminders::due_at.eq(At(due_at)))
                .execute(c))
        })?;
        Ok(())
    }

    fn list_waiting_recipients(
        &mut self,
        account: AccountId,
        message: MessageId,
        at: OffsetDateTime,
    ) -> Result<Vec<UserId>, StoreError> {
        let users: Vec<Key> = self.run(|db| {
            on_db!(db, |c| mailbox_items::table
                .filter(mailbox_items::account_id.eq(Key::from(account)))
                .filter(mailbox_items::message_id.eq(Key::from(message)))
                .filter(mailbox_items::direction.eq(Direction::Received.as_str()))
                .filter(mailbox_items::folder.eq(Folder::Inbox.as_str()))
                .filter(mailbox_items::visible_until.gt(At(at)))
                .filter(mailbox_items::opened.eq(false))
                .select(mailbox_items::user_id)
                .load(c))
        })?;
        Ok(users.into_iter().map(Into::into).collect())
    }

    fn withdraw_reminders(
        &mut self,
        account: AccountId,
        message: MessageId,
        user: UserId,
    ) -> Result<(), StoreError> {
        let kinds = [MailKind::UnreadReminder, MailKind::ExpiryReminder].map(MailKind::as_str);
        let waiting = outbox::table
            .filter(outbox::account_id.eq(Key::from(account)))
            .filter(outbox::message_id.eq(Key::from(message)))
            .filter(outbox::user_id.eq(Key::from(user)))
            .filter(outbox::kind.eq_any(kinds))
            .filter(outbox::due_at.is_not_null());
        self.run(|db| on_db!(db, |c| diesel::delete(waiting).execute(c)))?;
        Ok(())
    }
}

//! The repository of the queue.

use super::row::QueueRow;
use crate::{
    db::on_db,
    schema::outbox,
    sql_type::{At, Key},
    transaction::Transaction,
};
use diesel::{dsl::min, prelude::*};
use domain::{
    id::{AccountId, MailId, MessageId},
    mail_queue::{DropReason, DroppedMail, MailQueue, QueueFilter, QueueMeasure, QueuedMail},
    outbox::MailState,
    page::{Cursor, Limit},
    store::StoreError,
};
use time::OffsetDateTime;

impl MailQueue for Transaction<'_> {
    fn list_queue(
        &mut self,
        account: AccountId,
        filter: &QueueFilter,
        since: OffsetDateTime,
        after: Option<Cursor>,
        limit: Limit,
    ) -> Result<Vec<QueuedMail>, StoreError> {
        let states = filter.states.iter().map(|state| state.as_str());
        let states: Vec<&str> = states.collect();
        // No domain has a character that means something in a pattern.
        let pattern = filter.domain.as_ref().map(|domain| format!("%@{domain}"));
        let rows: Vec<QueueRow> = self.run(|db| {
            on_db!(db, |c| {
                let mut query = outbox::table
                    .filter(outbox::account_id.eq(Key::from(account)))
                    .filter(outbox::queue_at.gt(Some(At(since))))
                    .filter(outbox::state.ne(MailState::Sent.as_str()))
                    .order((outbox::queue_at.desc(), outbox::mail_id.desc()))
                    .limit(limit.rows_and_one())
                    .select(QueueRow::as_select())
                    .into_boxed();
                if !states.is_empty() {
                    query = query.filter(outbox::state.eq_any(states.clone()));
                }
                if let Some(pattern) = &pattern {
                    query = query.filter(outbox::recipient.like(pattern));
                }
                if let Some(after) = after {
                    let (at, id) = (Some(At(after.at)), Key(after.id));
                    query = query.filter(
                        outbox::queue_at
                            .lt(at)
                            .or(outbox::queue_at.eq(at).and(outbox::mail_id.lt(id))),
                    );
                }
                query.load(c)
            })
        })?;
        rows.into_iter().map(QueueRow::into_mail).collect()
    }

    fn hasten_mail(
        &mut self,
        account: AccountId,
        mail: MailId,
        now: OffsetDateTime,
    ) -> Result<Option<Option<MessageId>>, StoreError> {
        let place = outbox::table.find((Key::from(account), Key::from(mail)));
        // A mail under lease is being tried this moment; its lease ends when it is settled.
        let waiting = place
            .filter(outbox::due_at.is_not_null())
            .filter(outbox::lease_id.is_null());
        let hastened = self.run(|db| {
            on_db!(db, |c| diesel::update(waiting)
                .set(outbox::due_at.eq(Some(At(now))))
                .execute(c))
        })?;
        if hastened == 0 {
            return Ok(None);
        }
        let message: Option<Key> =
            self.run(|db| on_db!(db, |c| place.select(outbox::message_id).first(c)))?;
        Ok(Some(message.map(Into::into)))
    }

    fn drop_mail(
        &mut self,
        account: AccountId,
        mail: MailId,
        reason: &DropReason,
        now: OffsetDateTime,
    ) -> Result<Option<DroppedMail>, StoreError> {
        let place = outbox::table.find((Key::from(account), Key::from(mail)));
        let waiting = place.filter(outbox::due_at.is_not_null());
        let given_up = self.run(|db| {
            on_db!(db, |c| diesel::update(waiting)
                .set((
                    outbox::state.eq(MailState::Failed.as_str()),
                    outbox::answer.eq(Some(reason.as_answer())),
                    outbox::due_at.eq(None::<At>),
                    outbox::queue_at.eq(None::<At>),
                    outbox::lease_id.eq(None::<Key>),
                    outbox::payload.eq(None::<Vec<u8>>),
                    outbox::settled_at.eq(Some(At(now))),
                ))
                .execute(c))
        })?;
        let waited = given_up == 1;
        if !waited {
            let failed = place
                .filter(outbox::queue_at.is_not_null())
                .filter(outbox::state.ne(MailState::Sent.as_str()));
            let cleared = self.run(|db| {
                on_db!(db, |c| diesel::update(failed)
                    .set(outbox::queue_at.eq(None::<At>))
                    .execute(c))
            })?;
            if cleared == 0 {
                return Ok(None);
            }
        }
        let (message, reports_to): (Option<Key>, Option<Key>) = self.run(|db| {
            on_db!(db, |c| place
                .select((outbox::message_id, outbox::reports_to))
                .first(c))
        })?;
        Ok(Some(DroppedMail {
            id: mail,
            waited,
            message: message.map(Into::into),
            reports_to: reports_to.map(Into::into),
        }))
    }

    fn measure_queue(
        &mut self,
        account: AccountId,
        failed_since: OffsetDateTime,
        most: u32,
    ) -> Result<QueueMeasure, StoreError> {
        let queue = outbox::table
            .filter(outbox::account_id.eq(Key::from(account)))
            .filter(outbox::queue_at.is_not_null());
        // A lease moves the time when a mail is due to the lease's end.
        let (oldest, due): (Option<At>, Option<At>) = self.run(|db| {
            on_db!(db, |c| {
                let oldest = queue
                    .filter(outbox::due_at.is_not_null())
                    .select(min(outbox::queue_at))
                    .first(c)?;
                let due = queue.select(min(outbox::due_at)).first(c)?;
                Ok((oldest, due))
            })
        })?;
        let failed = [MailState::Bounced, MailState::Failed].map(MailState::as_str);
        let failed: Vec<Key> = self.run(|db| {
            on_db!(db, |c| queue
                .filter(outbox::state.eq_any(failed))
                .filter(outbox::settled_at.gt(Some(At(failed_since))))
                .select(outbox::mail_id)
                .limit(i64::from(most))
                .load(c))
        })?;
        Ok(QueueMeasure {
            oldest_waiting: oldest.map(|at| at.0),
            longest_due: due.map(|at| at.0),
            failed: u32::try_from(failed.len()).unwrap_or(most),
        })
    }
}

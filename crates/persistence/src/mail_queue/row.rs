//! Rows of the queue: those of the outbox without what a mail says.

use crate::{
    schema::outbox,
    sql_type::{At, Key},
    transaction::corrupt,
};
use diesel::prelude::{Queryable, Selectable};
use domain::{
    mail_queue::QueuedMail,
    outbox::{MailKind, MailState},
    store::StoreError,
};

#[derive(Queryable, Selectable)]
#[diesel(table_name = outbox)]
pub(super) struct QueueRow {
    mail_id: Key,
    kind: String,
    message_id: Option<Key>,
    recipient: String,
    state: String,
    attempts: i32,
    created_at: At,
    settled_at: Option<At>,
    due_at: Option<At>,
    lease_id: Option<Key>,
    deadline: At,
    answer: Option<String>,
}

impl QueueRow {
    pub(super) fn into_mail(self) -> Result<QueuedMail, StoreError> {
        let bad = |column| corrupt("outbox", column, self.mail_id.0);
        Ok(QueuedMail {
            id: self.mail_id.into(),
            kind: MailKind::parse(&self.kind).ok_or_else(|| bad("kind"))?,
            message: self.message_id.map(Into::into),
            to: self.recipient.parse().or(Err(bad("recipient")))?,
            state: MailState::parse(&self.state).ok_or_else(|| bad("state"))?,
            attempts: u32::try_from(self.attempts).or(Err(bad("attempts")))?,
            created_at: self.created_at.0,
            settled_at: self.settled_at.map(|at| at.0),
            next_attempt_at: self.due_at.map(|at| at.0),
            in_hand: self.lease_id.is_some(),
            deadline: self.deadline.0,
            answer: self.answer,
        })
    }
}

//! Rows of the outbox.

use crate::{
    schema::outbox,
    sql_type::{At, Key},
    transaction::corrupt,
};
use diesel::prelude::{Insertable, Queryable, Selectable};
use domain::{
    outbox::{LeasedMail, MailKind, MailState, Notification, SealedMail, SentMail, UserMail},
    store::StoreError,
};

#[derive(Insertable)]
#[diesel(table_name = outbox, treat_none_as_default_value = false)]
pub(super) struct NewRow<'a> {
    account_id: Key,
    mail_id: Key,
    message_id: Option<Key>,
    user_id: Key,
    reports_to: Option<Key>,
    kind: &'static str,
    recipient: &'a str,
    language: &'a str,
    payload: &'a [u8],
    state: &'static str,
    attempts: i32,
    created_at: At,
    deadline: At,
    due_at: At,
    queue_at: At,
}

impl<'a> NewRow<'a> {
    pub(super) fn of(sealed: &'a SealedMail) -> Self {
        let mail = &sealed.mail;
        Self {
            account_id: mail.account.into(),
            mail_id: mail.id.into(),
            message_id: mail.message.map(Key::from),
            user_id: mail.user.into(),
            reports_to: mail.reports_to.map(Key::from),
            kind: mail.content.kind().as_str(),
            recipient: mail.to.as_str(),
            language: &mail.language,
            payload: &sealed.payload,
            state: MailState::Queued.as_str(),
            attempts: 0,
            created_at: At(mail.created_at),
            deadline: At(mail.deadline),
            due_at: At(mail.created_at),
            queue_at: At(mail.created_at),
        }
    }
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = outbox)]
pub(super) struct MailRow {
    account_id: Key,
    mail_id: Key,
    message_id: Option<Key>,
    reports_to: Option<Key>,
    kind: String,
    recipient: String,
    language: String,
    payload: Option<Vec<u8>>,
    state: String,
    attempts: i32,
    created_at: At,
    deadline: At,
    settled_at: Option<At>,
}

impl MailRow {
    pub(super) fn key(&self) -> (Key, Key) {
        (self.account_id, self.mail_id)
    }

    /// The row as it was before the lease `lease` counted its attempt.
    pub(super) fn into_leased(self, lease: uuid::Uuid) -> Result<LeasedMail, StoreError> {
        let bad = |column| corrupt("outbox", column, self.mail_id.0);
        Ok(LeasedMail {
            id: self.mail_id.into(),
            account: self.account_id.into(),
            lease,
            kind: MailKind::parse(&self.kind).ok_or_else(|| bad("kind"))?,
            message: self.message_id.map(Into::into),
            reports_to: self.reports_to.map(Into::into),
            to: self.recipient.parse().or(Err(bad("recipient")))?,
            state: MailState::parse(&self.state).ok_or_else(|| bad("state"))?,
            attempts: u32::try_from(self.attempts).or(Err(bad("attempts")))? + 1,
            payload: self
                .payload
                .ok_or_else(|| corrupt("outbox", "payload", self.mail_id.0))?,
            language: self.language,
            created_at: self.created_at.0,
            deadline: self.deadline.0,
        })
    }

    pub(super) fn into_sent(self) -> Result<SentMail, StoreError> {
        let bad = |column| corrupt("outbox", column, self.mail_id.0);
        Ok(SentMail {
            id: self.mail_id.into(),
            account: self.account_id.into(),
            kind: MailKind::parse(&self.kind).ok_or_else(|| bad("kind"))?,
            to: self.recipient.parse().or(Err(bad("recipient")))?,
            sent_at: self.settled_at.ok_or_else(|| bad("settled_at"))?.0,
            payload: self
                .payload
                .ok_or_else(|| corrupt("outbox", "payload", self.mail_id.0))?,
            language: self.language,
            created_at: self.created_at.0,
            deadline: self.deadline.0,
        })
    }
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = outbox)]
pub(super) struct NotificationRow {
    mail_id: Key,
    user_id: Key,
    state: String,
    settled_at: Option<At>,
    answer: Option<String>,
    attempts: i32,
}

impl NotificationRow {
    pub(super) fn into_notification(self) -> Result<Notification, StoreError> {
        let bad = |column| corrupt("outbox", column, self.mail_id.0);
        Ok(Notification {
            user: self.user_id.into(),
            state: MailState::parse(&self.state).ok_or_else(|| bad("state"))?,
            at: self.settled_at.map(|at| at.0),
            attempts: u32::try_from(self.attempts).or(Err(bad("attempts")))?,
            answer: self.answer,
        })
    }
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = outbox)]
pub(super) struct UserMailRow {
    mail_id: Key,
    kind: String,
    message_id: Option<Key>,
    created_at: At,
    #[diesel(embed)]
    fares: NotificationRow,
}

impl UserMailRow {
    pub(super) fn into_mail(self) -> Result<UserMail, StoreError> {
        let kind = MailKind::parse(&self.kind);
        Ok(UserMail {
            id: self.mail_id.into(),
            kind: kind.ok_or_else(|| corrupt("outbox", "kind", self.mail_id.0))?,
            message: self.message_id.map(Into::into),
            created_at: self.created_at.0,
            fares: self.fares.into_notification()?,
        })
    }
}

//! The notification: what recipients are told of a message by mail, and the link in it.

use super::{Participant, Reference};
use crate::{
    account::Account,
    definition::Definition,
    id::{LinkId, MailId, MessageId, UserId},
    link::NewLink,
    outbox::{MailContent, NewMail},
    services::Deps,
};
use time::{Duration, OffsetDateTime};

/// How long the outbox keeps trying to deliver a notification, unless its message expires before.
pub(crate) const NOTIFICATION_PATIENCE: Duration = Duration::days(5);

/// What a notification says, whomever it goes to.
pub(crate) struct Notice<'a> {
    pub(crate) account: &'a Account,
    pub(crate) sender: UserId,
    pub(crate) sender_name: &'a str,
    pub(crate) message: MessageId,
    pub(crate) reference: &'a Reference,
    pub(crate) expires_at: OffsetDateTime,
    /// The subject, where the definition lets the mail show it.
    pub(crate) subject: Option<&'a str>,
}

/// The subject as a notification may show it (D1).
pub(crate) fn shown_subject<'s>(definition: &Definition, subject: &'s str) -> Option<&'s str> {
    (definition.effects.show_subject && !subject.is_empty()).then_some(subject)
}

impl Notice<'_> {
    /// A fresh link for a recipient, and the mail that carries it.
    pub(crate) fn to(
        &self,
        deps: &Deps,
        participant: &Participant,
        now: OffsetDateTime,
    ) -> (NewLink, NewMail) {
        let token = deps.randomness.token();
        let link = NewLink {
            id: LinkId::from_uuid(deps.new_id(now)),
            account: self.account.id,
            message: self.message,
            user: participant.user,
            token_digest: deps.vault.digest(token.bytes()),
            created_at: now,
        };
        let mail = NewMail {
            id: MailId::from_uuid(deps.new_id(now)),
            account: self.account.id,
            message: Some(self.message),
            user: participant.user,
            to: participant.person.address.clone(),
            reports_to: Some(self.sender),
            language: language_of(participant, self.account),
            content: MailContent::Notification {
                sender: self.sender_name.to_owned(),
                link: token.to_text(),
                reference: self.reference.as_str().to_owned(),
                expires_at: self.expires_at,
                subject: self.subject.map(str::to_owned),
            },
            created_at: now,
            deadline: (now + NOTIFICATION_PATIENCE).min(self.expires_at),
        };
        (link, mail)
    }
}

/// The language of mails to a participant.
pub(crate) fn language_of(participant: &Participant, account: &Account) -> String {
    let chosen = participant.language.as_deref();
    account.settings.language_for(chosen).to_owned()
}

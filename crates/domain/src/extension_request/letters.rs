//! The mails about a question: that it was asked, and how it was answered. No subject, no content, no note.

use crate::{
    account::Account,
    id::MailId,
    link::{self, NewLink},
    message::{Loaded, NOTIFICATION_PATIENCE, Participant, language_of},
    outbox::{MailContent, NewMail},
    services::Deps,
};
use time::OffsetDateTime;

/// Tells the sender that somebody asks.
pub(super) fn asked(
    deps: &Deps,
    loaded: &Loaded,
    asker: &Participant,
    now: OffsetDateTime,
) -> NewMail {
    let person = &asker.person;
    let content = MailContent::ExtensionRequested {
        asker: format!("{} <{}>", person.display_name(), person.address),
        reference: loaded.message.reference.as_str().to_owned(),
        slug: loaded.account.slug.as_str().to_owned(),
        message: loaded.message.id.to_string(),
    };
    mail(deps, loaded, &loaded.message.sender, content, now)
}

/// Tells an asker that the message can be read until `until`, with a link to it.
pub(super) fn granted(
    deps: &Deps,
    loaded: &Loaded,
    asker: &Participant,
    until: OffsetDateTime,
    now: OffsetDateTime,
) -> (NewLink, NewMail) {
    let message = &loaded.message;
    let (link, token) = link::draw(deps, message.account, message.id, asker.user, now);
    let content = MailContent::ExtensionGranted {
        sender: message.sender.person.display_name().to_owned(),
        link: token,
        reference: message.reference.as_str().to_owned(),
        expires_at: until,
    };
    let mail = mail(deps, loaded, asker, content, now);
    let deadline = mail.deadline.min(until);
    (link, NewMail { deadline, ..mail })
}

/// Tells an asker that there is no more time.
pub(super) fn declined(
    deps: &Deps,
    loaded: &Loaded,
    asker: &Participant,
    now: OffsetDateTime,
) -> NewMail {
    let content = MailContent::ExtensionDeclined {
        sender: loaded.message.sender.person.display_name().to_owned(),
        reference: loaded.message.reference.as_str().to_owned(),
    };
    mail(deps, loaded, asker, content, now)
}

fn mail(
    deps: &Deps,
    loaded: &Loaded,
    to: &Participant,
    content: MailContent,
    now: OffsetDateTime,
) -> NewMail {
    let account: &Account = &loaded.account;
    NewMail {
        id: MailId::from_uuid(deps.new_id(now)),
        account: account.id,
        message: Some(loaded.message.id),
        user: to.user,
        to: to.person.address.clone(),
        reports_to: None,
        language: language_of(to, account),
        content,
        created_at: now,
        deadline: now + NOTIFICATION_PATIENCE,
    }
}

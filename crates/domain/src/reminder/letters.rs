//! The mails that remind. No subject, no content, no hurry.

use super::ReminderKind;
use crate::{
    account::Account,
    id::MailId,
    link::{self, NewLink},
    message::{Message, NOTIFICATION_PATIENCE, Participant, language_of},
    outbox::{MailContent, NewMail},
    services::Deps,
};
use time::OffsetDateTime;

/// Reminds a recipient, with a fresh link.
pub(super) fn reminder(
    deps: &Deps,
    (account, message): (&Account, &Message),
    to: &Participant,
    kind: ReminderKind,
    now: OffsetDateTime,
) -> (NewLink, NewMail) {
    let (new_link, link) = link::draw(deps, account.id, message.id, to.user, now);
    let sender = message.sender.person.display_name().to_owned();
    let reference = message.reference.as_str().to_owned();
    let expires_at = message.expires_at;
    let content = match kind {
        ReminderKind::Unread => MailContent::UnreadReminder {
            sender,
            link,
            reference,
            expires_at,
        },
        ReminderKind::Expiry => MailContent::ExpiryReminder {
            sender,
            link,
            reference,
            expires_at,
        },
    };
    let mail = NewMail {
        id: MailId::from_uuid(deps.new_id(now)),
        account: account.id,
        message: Some(message.id),
        user: to.user,
        to: to.person.address.clone(),
        reports_to: Some(message.sender.user),
        language: language_of(to, account),
        content,
        created_at: now,
        deadline: (now + NOTIFICATION_PATIENCE).min(expires_at),
    };
    (new_link, mail)
}

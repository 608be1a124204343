//! Replies: whom they go to and what they quote (S5).

use super::{AddressFields, Content, Message, Recipient, RecipientKind, Subject, html};
use crate::{caller::Caller, id::UserId, user::UserKind};
use time::{OffsetDateTime, macros::format_description};

/// Which people a reply goes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ReplyScope {
    /// The sender.
    Sender,
    /// The sender and everyone visible.
    All,
}

/// Whether the caller's replies go to the visible participants and nobody else: only who may start messages to anyone may
/// add people.
pub fn recipients_are_fixed(caller: &Caller) -> bool {
    !(caller.kind == UserKind::Internal && caller.licensed)
}

/// Whom a reply by `replier` goes to. Nobody learns of a Bcc recipient from it.
pub fn reply_recipients(
    message: &Message,
    recipients: &[Recipient],
    replier: UserId,
    scope: ReplyScope,
) -> AddressFields {
    let sender = message.sender.person.address.as_str().to_owned();
    let others = |kind: RecipientKind| {
        recipients
            .iter()
            .filter(move |recipient| {
                recipient.kind == kind
                    && recipient.user() != replier
                    && recipient.user() != message.sender.user
            })
            .map(|recipient| recipient.person().address.as_str().to_owned())
    };
    match scope {
        ReplyScope::Sender => AddressFields {
            to: vec![sender],
            ..AddressFields::default()
        },
        ReplyScope::All => AddressFields {
            to: std::iter::once(sender)
                .chain(others(RecipientKind::To))
                .collect(),
            cc: others(RecipientKind::Cc).collect(),
            bcc: Vec::new(),
        },
    }
}

/// The subject of a reply: `Re:` once, however often it goes back and forth.
pub fn reply_subject(subject: &str) -> String {
    let has_prefix = subject
        .get(..3)
        .is_some_and(|start| start.eq_ignore_ascii_case("re:"));
    if has_prefix {
        return subject.to_owned();
    }
    format!("Re: {subject}")
        .chars()
        .take(Subject::MAX_CHARACTERS)
        .collect()
}

/// The body a reply begins with: a place to write, and the original as a quotation. The quotation is part of the reply,
/// so it stays whatever becomes of the original.
pub fn quotation(message: &Message, content: &Content) -> String {
    let person = &message.sender.person;
    format!(
        "<p></p><p>{} &lt;{}&gt;, {}:</p><blockquote>{}</blockquote>",
        html::escape(person.display_name()),
        html::escape(person.address.as_str()),
        sent_line(message.sent_at),
        content.body_html,
    )
}

/// Date and time in a form that reads the same in every language.
fn sent_line(at: OffsetDateTime) -> String {
    let format = format_description!("[year]-[month]-[day] [hour]:[minute] UTC");
    at.format(&format).unwrap_or_default()
}

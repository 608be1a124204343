//! What happened to a message with one recipient, in order.

use super::Recipient;
use crate::{
    attachment::Downloads,
    extension_request::{ExtensionRequest, RequestState},
    id::AttachmentId,
    outbox::{MailKind, MailState, RecipientMail},
};
use time::OffsetDateTime;

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimelineEvent {
    /// When; of a mail, when its state last changed.
    pub at: OffsetDateTime,
    /// What.
    pub what: Happening,
}

/// What can happen to a message with a recipient.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Happening {
    /// A mail about it was made.
    Mailed {
        /// What for.
        kind: MailKind,
        /// Where the mail stands.
        state: MailState,
        /// What the mail server last answered.
        answer: Option<String>,
    },
    /// They opened it for the first time.
    Opened,
    /// They opened it again, last at this time.
    OpenedAgain {
        /// How often all in all.
        count: u32,
    },
    /// They downloaded an attachment, first at this time.
    Downloaded {
        /// Which.
        attachment: AttachmentId,
        /// How often.
        count: u32,
    },
    /// They asked for more time.
    ExtensionAsked,
    /// They were given more time.
    ExtensionGranted {
        /// Until when the message can be read.
        until: OffsetDateTime,
    },
    /// They were given no more time.
    ExtensionDeclined,
}

/// Everything about one recipient, in order.
pub(super) fn timeline(
    recipient: &Recipient,
    mails: Vec<RecipientMail>,
    downloads: &[Downloads],
    requests: &[&ExtensionRequest],
) -> Vec<TimelineEvent> {
    let event = |at, what| TimelineEvent { at, what };
    let mut events: Vec<TimelineEvent> = mails
        .into_iter()
        .map(|mail| {
            let what = Happening::Mailed {
                kind: mail.kind,
                state: mail.fares.state,
                answer: mail.fares.answer,
            };
            event(mail.fares.at.unwrap_or(mail.created_at), what)
        })
        .collect();
    events.extend(
        recipient
            .first_opened_at
            .map(|at| event(at, Happening::Opened)),
    );
    if recipient.open_count > 1 {
        let count = recipient.open_count;
        let again = recipient.last_opened_at;
        events.extend(again.map(|at| event(at, Happening::OpenedAgain { count })));
    }
    events.extend(downloads.iter().map(|downloads| {
        let what = Happening::Downloaded {
            attachment: downloads.attachment,
            count: downloads.count,
        };
        event(downloads.first_at, what)
    }));
    for request in requests {
        events.push(event(request.requested_at, Happening::ExtensionAsked));
        events.extend(match request.state {
            RequestState::Pending => None,
            RequestState::Approved { at, until } => {
                Some(event(at, Happening::ExtensionGranted { until }))
            }
            RequestState::Declined { at } => Some(event(at, Happening::ExtensionDeclined)),
        });
    }
    // Stable: what happened at one instant stays in the order above.
    events.sort_by_key(|event| event.at);
    events
}

//! What happened to a message with one recipient, on the wire.

use super::tracking::NotificationStateName;
use domain::{
    id::AttachmentId,
    message::{Happening, TimelineEvent},
    outbox::MailKind,
};
use serde::Serialize;
use std::collections::HashMap;
use time::OffsetDateTime;
use utoipa::ToSchema;

/// What can happen to a message with a recipient.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = TimelineEventKind)]
enum EventName {
    /// The notification.
    Notified,
    /// A fresh link was mailed.
    LinkSent,
    /// They were reminded that it waits unopened.
    RemindedUnread,
    /// They were reminded that it ends before long.
    RemindedExpiry,
    /// They opened it for the first time.
    Opened,
    /// They opened it again.
    OpenedAgain,
    /// They downloaded an attachment.
    Downloaded,
    /// They asked for more time.
    ExtensionAsked,
    /// They were given more time.
    ExtensionGranted,
    /// They were given no more time.
    ExtensionDeclined,
}

/// Something that happened to a message with a recipient.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = TimelineEvent)]
pub(crate) struct TimelineEventWire {
    /// When; of a mail, when its state last changed.
    #[serde(with = "time::serde::rfc3339")]
    at: OffsetDateTime,
    kind: EventName,
    /// Where the mail stands, if it is one.
    #[schema(required)]
    mail_state: Option<NotificationStateName>,
    /// What the mail server last answered.
    #[schema(required)]
    answer: Option<String>,
    /// How often, of openings and downloads.
    #[schema(required)]
    count: Option<u32>,
    /// The attachment's name, for the sender; empty for others, since names are content.
    #[schema(required)]
    attachment_name: Option<String>,
    /// Until when the message can be read, of more time given.
    #[serde(with = "time::serde::rfc3339::option")]
    #[schema(required)]
    until: Option<OffsetDateTime>,
}

impl TimelineEventWire {
    pub(crate) fn of(event: TimelineEvent, names: &HashMap<AttachmentId, String>) -> Self {
        let plain = |kind| Self {
            at: event.at,
            kind,
            mail_state: None,
            answer: None,
            count: None,
            attachment_name: None,
            until: None,
        };
        match event.what {
            Happening::Mailed {
                kind,
                state,
                answer,
            } => Self {
                mail_state: Some(state.into()),
                answer,
                ..plain(match kind {
                    MailKind::UnreadReminder => EventName::RemindedUnread,
                    MailKind::ExpiryReminder => EventName::RemindedExpiry,
                    MailKind::FreshLink => EventName::LinkSent,
                    _ => EventName::Notified,
                })
            },
            Happening::Opened => plain(EventName::Opened),
            Happening::OpenedAgain { count } => Self {
                count: Some(count),
                ..plain(EventName::OpenedAgain)
            },
            Happening::Downloaded { attachment, count } => Self {
                count: Some(count),
                attachment_name: Some(names.get(&attachment).cloned().unwrap_or_default()),
                ..plain(EventName::Downloaded)
            },
            Happening::ExtensionAsked => plain(EventName::ExtensionAsked),
            Happening::ExtensionGranted { until } => Self {
                until: Some(until),
                ..plain(EventName::ExtensionGranted)
            },
            Happening::ExtensionDeclined => plain(EventName::ExtensionDeclined),
        }
    }
}

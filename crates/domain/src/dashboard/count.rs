//! What an audit entry adds to the figures.

use super::{Day, Delay, Figure, MessageTimes};
use crate::{
    audit::{AuditAction, AuditEntry},
    id::MessageId,
    logon::LogonRefusal,
    outbox::MailKind,
};
use std::collections::HashMap;
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

/// What figures grow or shrink by.
pub(super) type Amounts = HashMap<(Day, Figure), i64>;

/// The messages whose times [`add`] needs to know.
pub(super) fn asks_times_of(entry: &AuditEntry) -> Option<MessageId> {
    match entry.action {
        AuditAction::MessageOpened
        | AuditAction::MessageRecalled
        | AuditAction::MessageDestroyed => entry.message,
        _ => None,
    }
}

/// Adds what one entry means. When a message will have expired is known as soon as it is sent, and moves with its expiry: so
/// each entry is looked at once, and none is awaited.
pub(super) fn add(
    amounts: &mut Amounts,
    entry: &AuditEntry,
    times: &HashMap<MessageId, MessageTimes>,
) {
    let today = Day::of(entry.at);
    let mut grow = |day: Day, figure, by| *amounts.entry((day, figure)).or_default() += by;
    let times = entry.message.and_then(|message| times.get(&message));
    match entry.action {
        AuditAction::MessageSent => {
            grow(today, Figure::Sent, 1);
            if let Some(end) = instant(entry, "expires_at") {
                grow(Day::of(end), Figure::Expired, 1);
            }
        }
        AuditAction::MessageOpened if detail(entry, "first") == Some("true") => {
            grow(today, Figure::Read, 1);
            if let Some(times) = times {
                let wait = Delay::of(entry.at - times.sent_at);
                grow(today, Figure::ReadAfter(wait), 1);
            }
        }
        AuditAction::MessageRecalled => {
            grow(today, Figure::Recalled, 1);
            // After a recall the expiry moves no more: it is what it was.
            if let Some(times) = times {
                grow(Day::of(times.expires_at), Figure::Expired, -1);
            }
        }
        AuditAction::MessageExtended | AuditAction::MessageExpirySet => {
            if let (Some(from), Some(to)) = (instant(entry, "from"), instant(entry, "to")) {
                grow(Day::of(from), Figure::Expired, -1);
                grow(Day::of(to), Figure::Expired, 1);
            }
        }
        AuditAction::MessageDestroyed => {
            // Shortened retention may end a message before its time.
            if let Some(times) =
                times.filter(|times| !times.recalled && times.expires_at > entry.at)
            {
                grow(Day::of(times.expires_at), Figure::Expired, -1);
                grow(today, Figure::Expired, 1);
            }
        }
        AuditAction::MailFailed => {
            let kind = detail(entry, "kind").and_then(MailKind::parse);
            if kind.is_some_and(MailKind::carries_link) {
                grow(today, Figure::NotificationFailed, 1);
            }
        }
        AuditAction::LogonRefused => {
            if let Some(reason) = detail(entry, "reason").and_then(LogonRefusal::parse) {
                grow(today, Figure::Refused(reason), 1);
            }
        }
        _ => {}
    }
}

fn detail<'e>(entry: &'e AuditEntry, name: &str) -> Option<&'e str> {
    let mut details = entry.details.iter();
    let (_, value) = details.find(|(named, _)| named == name)?;
    Some(value)
}

fn instant(entry: &AuditEntry, name: &str) -> Option<OffsetDateTime> {
    OffsetDateTime::parse(detail(entry, name)?, &Rfc3339).ok()
}

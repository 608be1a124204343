//! Mailboxes on the wire.

use crate::message::wire::{DirectionName, PersonWire, StateName, people};
use domain::{
    mailbox::{ExpiredItem, Folder, ItemFilter, MailboxCounts, MailboxItem},
    message::Direction,
};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

/// A folder.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = Folder)]
pub(crate) enum FolderName {
    Inbox,
    Sent,
    Deleted,
}

impl From<Folder> for FolderName {
    fn from(folder: Folder) -> Self {
        match folder {
            Folder::Inbox => Self::Inbox,
            Folder::Sent => Self::Sent,
            Folder::Deleted => Self::Deleted,
        }
    }
}

impl From<FolderName> for Folder {
    fn from(name: FolderName) -> Self {
        match name {
            FolderName::Inbox => Self::Inbox,
            FolderName::Sent => Self::Sent,
            FolderName::Deleted => Self::Deleted,
        }
    }
}

/// Which items.
#[derive(Debug, Clone, Copy, Default, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = ItemFilter)]
pub(crate) enum FilterName {
    #[default]
    All,
    Unread,
    Attachments,
}

impl From<FilterName> for ItemFilter {
    fn from(name: FilterName) -> Self {
        match name {
            FilterName::All => Self::All,
            FilterName::Unread => Self::Unread,
            FilterName::Attachments => Self::WithAttachments,
        }
    }
}

/// Which page of which folder.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(crate) struct ItemsQuery {
    /// The folder.
    pub(crate) folder: FolderName,
    /// Only these; all unless said.
    #[serde(default)]
    #[param(required = false, inline)]
    pub(crate) filter: FilterName,
    /// The `next` of the page before.
    #[param(max_length = 64)]
    pub(crate) after: Option<String>,
    /// Rows on the page, 1 to 100; 50 unless said.
    #[param(minimum = 1, maximum = 100)]
    pub(crate) limit: Option<u16>,
}

/// A message as it stands in one's mailbox.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = MailboxItem)]
pub(crate) struct ItemWire {
    id: Uuid,
    message_id: Uuid,
    folder: FolderName,
    direction: DirectionName,
    reference: String,
    from: PersonWire,
    /// The first three recipients one may know of.
    to: Vec<PersonWire>,
    /// How many recipients one may know of.
    to_count: u32,
    subject: String,
    /// The beginning of the body.
    preview: String,
    #[serde(with = "time::serde::rfc3339")]
    sent_at: OffsetDateTime,
    #[serde(with = "time::serde::rfc3339")]
    expires_at: OffsetDateTime,
    state: StateName,
    read: bool,
    has_attachments: bool,
    replied: bool,
    /// How many recipients have opened it; on one's own messages.
    #[schema(required)]
    opened_count: Option<u32>,
    /// How many recipients there are; on one's own messages.
    #[schema(required)]
    recipient_count: Option<u32>,
}

impl From<MailboxItem> for ItemWire {
    fn from(item: MailboxItem) -> Self {
        let listed = &item.listed;
        let message = &listed.message;
        let own = |count| (listed.direction == Direction::Sent).then_some(count);
        Self {
            id: *listed.id.as_uuid(),
            message_id: *message.id.as_uuid(),
            folder: listed.folder.into(),
            direction: listed.direction.into(),
            reference: message.reference.as_str().to_owned(),
            from: (&message.sender.person).into(),
            to: people(&listed.first_recipients),
            to_count: item.recipients_shown(),
            sent_at: message.sent_at,
            expires_at: message.expires_at,
            state: item.state.into(),
            read: listed.is_read,
            has_attachments: message.tally.attachments > 0,
            replied: listed.replied,
            opened_count: own(message.tally.opened),
            recipient_count: own(message.tally.recipients),
            subject: item.subject,
            preview: item.preview,
        }
    }
}

/// A received message that has expired: who sent it, and when.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ExpiredItem)]
pub(crate) struct ExpiredWire {
    id: Uuid,
    /// Of this message its recipient may still ask for more time.
    message_id: Uuid,
    reference: String,
    from: PersonWire,
    #[serde(with = "time::serde::rfc3339")]
    sent_at: OffsetDateTime,
    #[serde(with = "time::serde::rfc3339")]
    expired_at: OffsetDateTime,
}

impl From<ExpiredItem> for ExpiredWire {
    fn from(item: ExpiredItem) -> Self {
        Self {
            id: *item.id.as_uuid(),
            message_id: *item.message.as_uuid(),
            reference: item.reference.as_str().to_owned(),
            from: (&item.from).into(),
            sent_at: item.sent_at,
            expired_at: item.expired_at,
        }
    }
}

/// Exact counts, equal to what the lists show.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = MailboxCounts)]
pub(crate) struct CountsWire {
    inbox_unread: u64,
    deleted_unread: u64,
    drafts: u64,
}

impl From<MailboxCounts> for CountsWire {
    fn from(counts: MailboxCounts) -> Self {
        Self {
            inbox_unread: counts.inbox_unread,
            deleted_unread: counts.deleted_unread,
            drafts: counts.drafts,
        }
    }
}

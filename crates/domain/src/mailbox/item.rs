//! Mailbox items: messages as they stand in one user's mailbox.

use crate::{
    id::{AccountId, MailboxItemId, MessageId, UserId},
    message::{Direction, Message, MessageState, NewMessage, Person},
    vault::WrappedMessageKey,
};
use time::OffsetDateTime;

/// A folder of a mailbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Folder {
    /// Received messages.
    Inbox,
    /// Sent messages.
    Sent,
    /// Messages of either direction that the user deleted and may restore.
    Deleted,
}

impl Folder {
    /// Every folder.
    pub const ALL: [Self; 3] = [Self::Inbox, Self::Sent, Self::Deleted];

    /// Its name on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Inbox => "inbox",
            Self::Sent => "sent",
            Self::Deleted => "deleted",
        }
    }

    /// The folder of this name.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|folder| folder.as_str() == text)
    }

    /// Where messages of this direction belong unless deleted.
    pub const fn home_of(direction: Direction) -> Self {
        match direction {
            Direction::Sent => Self::Sent,
            Direction::Received => Self::Inbox,
        }
    }
}

/// Which items a list shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ItemFilter {
    /// All.
    #[default]
    All,
    /// Those not read.
    Unread,
    /// Those with attachments.
    WithAttachments,
}

/// A mailbox item on its way into the store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewItem {
    /// Its account.
    pub account: AccountId,
    /// Its id.
    pub id: MailboxItemId,
    /// Whose mailbox.
    pub user: UserId,
    /// The message.
    pub message: MessageId,
    /// Which side of it.
    pub direction: Direction,
    /// When it was sent: lists are in this order.
    pub listed_at: OffsetDateTime,
    /// From then on it is in no list; `None` for the sender's copy, which lasts as long as the message is retained.
    pub visible_until: Option<OffsetDateTime>,
    /// Whether the message has attachments.
    pub has_attachments: bool,
    /// Whether the owner wrote the message: what is one's own is read.
    pub is_own: bool,
}

impl NewItem {
    /// The sender's copy.
    pub fn sent(id: MailboxItemId, message: &NewMessage) -> Self {
        Self {
            direction: Direction::Sent,
            visible_until: None,
            is_own: true,
            ..Self::received(id, message, message.sender)
        }
    }

    /// The sender's copy in their own Inbox (S6).
    pub fn copied(id: MailboxItemId, message: &NewMessage) -> Self {
        Self {
            is_own: true,
            ..Self::received(id, message, message.sender)
        }
    }

    /// A recipient's copy.
    pub fn received(id: MailboxItemId, message: &NewMessage, user: UserId) -> Self {
        Self {
            account: message.account,
            id,
            user,
            message: message.id,
            direction: Direction::Received,
            listed_at: message.sent_at,
            visible_until: Some(message.expires_at),
            has_attachments: message.tally.attachments > 0,
            is_own: false,
        }
    }
}

/// An item as loaded for a list, its texts still encrypted.
#[derive(Debug, Clone)]
pub struct ListedItem {
    /// Its id.
    pub id: MailboxItemId,
    /// Where it stands.
    pub folder: Folder,
    /// Which side of the message.
    pub direction: Direction,
    /// Whether its owner has read it, and not marked it unread since.
    pub is_read: bool,
    /// Whether its owner has ever opened the message.
    pub was_opened: bool,
    /// Whether its owner has answered it.
    pub replied: bool,
    /// The message.
    pub message: Message,
    /// The first recipients, the most visible first; Bcc among them only on the sender's copy.
    pub first_recipients: Vec<Person>,
    /// The message's key.
    pub wrapped_key: WrappedMessageKey,
    /// The encrypted subject.
    pub sealed_subject: Vec<u8>,
    /// The encrypted preview.
    pub sealed_preview: Vec<u8>,
}

/// An item as a list shows it.
#[derive(Clone)]
pub struct MailboxItem {
    /// What stands in clear.
    pub listed: ListedItem,
    /// Where the message stands in its life.
    pub state: MessageState,
    /// The subject.
    pub subject: String,
    /// The beginning of the body.
    pub preview: String,
}

impl std::fmt::Debug for MailboxItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "MailboxItem({})", self.listed.id)
    }
}

impl MailboxItem {
    /// How many recipients this user may know of.
    pub fn recipients_shown(&self) -> u32 {
        match self.listed.direction {
            Direction::Sent => self.listed.message.tally.recipients,
            Direction::Received => self.listed.message.tally.visible_recipients,
        }
    }
}

/// A received message that has expired: sender and date alone (E2).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExpiredItem {
    /// The item.
    pub id: MailboxItemId,
    /// The message, of which its recipient may still ask for more time.
    pub message: MessageId,
    /// The code people know the message by.
    pub reference: crate::message::Reference,
    /// Who sent it.
    pub from: Person,
    /// When.
    pub sent_at: OffsetDateTime,
    /// When it expired.
    pub expired_at: OffsetDateTime,
}

/// Exact counts of a mailbox, equal to what its lists show (F2).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct MailboxCounts {
    /// Unread items in the Inbox.
    pub inbox_unread: u64,
    /// Unread items in Deleted.
    pub deleted_unread: u64,
    /// Drafts.
    pub drafts: u64,
}

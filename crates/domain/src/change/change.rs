//! Changes.

use crate::id::{AccountId, ChangeId, MailboxItemId, MessageId, UserId};
use time::OffsetDateTime;

/// Declares the kinds with their names on the wire and in the database.
macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $text:literal;)*) => {
        /// What happened.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum ChangeKind { $($(#[$doc])* $name,)* }

        impl ChangeKind {
            /// Every kind.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// Its stable name.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }

            /// The kind of this name.
            pub fn parse(text: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|kind| kind.as_str() == text)
            }
        }
    };
}

kinds! {
    /// A message arrived in the user's Inbox.
    MessageReceived = "message_received";
    /// The user sent a message.
    MessageSent = "message_sent";
    /// A recipient opened the user's message.
    MessageOpened = "message_opened";
    /// A recipient downloaded an attachment of the user's message.
    MessageDownloaded = "message_downloaded";
    /// A message the user sent or received was recalled.
    MessageRecalled = "message_recalled";
    /// A message the user sent or received expired.
    MessageExpired = "message_expired";
    /// The expiry of a message the user sent or received was moved.
    MessageExpiryChanged = "message_expiry_changed";
    /// A recipient asked for more time, for the user's message or as the user.
    ExtensionRequested = "extension_requested";
    /// More time was granted or declined, on the user's message or to the user.
    ExtensionDecided = "extension_decided";
    /// A mailbox item moved between folders or was deleted for good.
    ItemMoved = "item_moved";
    /// A mailbox item was read or marked unread.
    ItemRead = "item_read";
    /// A draft was saved.
    DraftSaved = "draft_saved";
    /// A draft was deleted or sent.
    DraftDeleted = "draft_deleted";
    /// A notification of the user's message was sent, deferred or bounced.
    NotificationState = "notification_state";
    /// The user's quota was raised or lowered.
    QuotaChanged = "quota_changed";
    /// The user's quota, or for administrators somebody's, reached 80 % or 95 %.
    QuotaWarning = "quota_warning";
    /// For administrators: the account's settings, or what waits to change them.
    AccountChanged = "account_changed";
    /// For administrators: a definition was made, changed or retired.
    DefinitionChanged = "definition_changed";
    /// For administrators: a group was made, changed or deleted.
    GroupChanged = "group_changed";
    /// For administrators: a policy was made, changed or deleted.
    PolicyChanged = "policy_changed";
    /// For administrators: a delivery policy was made, changed or deleted.
    DeliveryPolicyChanged = "delivery_policy_changed";
    /// For administrators: the account's branding was changed.
    BrandingChanged = "branding_changed";
    /// For administrators: the wording of a mail was changed.
    MailTemplateChanged = "mail_template_changed";
    /// One of the user's sessions ended.
    SessionEnded = "session_ended";
}

/// A change on its way into the feed. It gets its position after commit, from the sequencer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewChange {
    /// Its id.
    pub id: ChangeId,
    /// Its account.
    pub account: AccountId,
    /// Who is told.
    pub user: UserId,
    /// When it happened.
    pub at: OffsetDateTime,
    /// What happened.
    pub kind: ChangeKind,
    /// To which message.
    pub message: Option<MessageId>,
    /// To which mailbox item.
    pub item: Option<MailboxItemId>,
}

/// A change in the feed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Its place in the account's feed.
    pub position: i64,
    /// Who is told.
    pub user: UserId,
    /// When it happened.
    pub at: OffsetDateTime,
    /// What happened.
    pub kind: ChangeKind,
    /// To which message.
    pub message: Option<MessageId>,
    /// To which mailbox item.
    pub item: Option<MailboxItemId>,
}

//! Mails waiting to be sent.

use crate::{
    address::Address,
    branding::Stationery,
    id::{AccountId, MailId, MessageId, UserId},
    language::Language,
    mail_template::{TemplateKind, WordingText},
    secret::Secret,
};
use std::sync::Arc;
use time::OffsetDateTime;

/// What a mail says, before its template makes it text. Tokens and codes make this a secret: it is stored encrypted and
/// emptied once sent.
#[derive(Debug, Clone)]
pub enum MailContent {
    /// A message waits in the portal. Carries no content, and the subject only where the definition lets it.
    Notification {
        /// The sender's name.
        sender: String,
        /// The link's token.
        link: Secret<String>,
        /// The message's reference.
        reference: String,
        /// Until when it can be read.
        expires_at: OffsetDateTime,
        /// The subject, if it may be shown (D1).
        subject: Option<String>,
    },
    /// A fresh link, asked for by the recipient or sent by the help desk.
    FreshLink {
        /// The link's token.
        link: Secret<String>,
        /// The message's reference.
        reference: String,
    },
    /// A one-time code.
    Code {
        /// The code, as typed.
        code: Secret<String>,
    },
    /// A password reset link.
    PasswordReset {
        /// The reset's token.
        token: Secret<String>,
    },
    /// An administrator set the user's password, or changed whether they may log on.
    PermissionsChanged {
        /// The password was set.
        password_set: bool,
        /// Log-on was allowed (`true`) or withdrawn (`false`).
        logon_allowed: Option<bool>,
    },
    /// An administrator took the user's second factor away.
    SecondFactorReset,
    /// A recipient opened the user's message.
    ReadReceipt {
        /// The reader's name and address, as the sender knows them.
        reader: String,
        /// The message's reference.
        reference: String,
        /// When.
        opened_at: OffsetDateTime,
    },
    /// A recipient asks the user for more time.
    ExtensionRequested {
        /// The asker's name and address, as the sender knows them.
        asker: String,
        /// The message's reference.
        reference: String,
        /// The account's slug.
        slug: String,
        /// The message's id: with the slug, where the sender answers.
        message: String,
    },
    /// The sender gives the user more time.
    ExtensionGranted {
        /// The sender's name.
        sender: String,
        /// The link's token.
        link: Secret<String>,
        /// The message's reference.
        reference: String,
        /// Until when it can be read.
        expires_at: OffsetDateTime,
    },
    /// A message still waits, unopened.
    UnreadReminder {
        /// The sender's name.
        sender: String,
        /// The link's token.
        link: Secret<String>,
        /// The message's reference.
        reference: String,
        /// Until when it can be read.
        expires_at: OffsetDateTime,
    },
    /// A message that waits unopened ends before long.
    ExpiryReminder {
        /// The sender's name.
        sender: String,
        /// The link's token.
        link: Secret<String>,
        /// The message's reference.
        reference: String,
        /// Until when it can be read.
        expires_at: OffsetDateTime,
    },
    /// The sender does not give the user more time.
    ExtensionDeclined {
        /// The sender's name.
        sender: String,
        /// The message's reference.
        reference: String,
    },
    /// A recipient of the user's message could not be told of it.
    NotDelivered {
        /// The recipient's address.
        recipient: String,
        /// The message's reference.
        reference: String,
        /// The mail server's words, or why it could not be asked.
        answer: String,
    },
    /// A quota reached a level that is told of (Q4).
    QuotaWarning(QuotaWarning),
    /// How long messages are kept was changed, or is to be (E1).
    RetentionChange(RetentionNotice),
    /// A copy of the user's own message for their mail server (S6). What the message says is not stored again here: it is
    /// taken from the message when the mail is sent.
    BccCopy {
        /// The message's reference.
        reference: String,
    },
    /// A wording that its administrator wants to see as a mail.
    TemplateTest {
        /// Of which mail.
        kind: TemplateKind,
        /// In which language.
        language: Language,
        /// The wording.
        text: WordingText,
    },
}

/// How a quota stands that nears its limit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuotaWarning {
    /// Whose, for administrators; `None` when it is the recipient's own.
    pub about: Option<String>,
    /// How many per cent of the limit were reached.
    pub percent: u8,
    /// Unique addresses written to this month.
    pub used: u32,
    /// How many there may be.
    pub limit: u32,
    /// When the month ends.
    pub resets_at: OffsetDateTime,
}

/// What administrators are told about how long messages are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetentionNotice {
    /// What happened.
    pub news: RetentionNews,
    /// Who did it; empty where time did.
    pub by: String,
    /// The retention until then.
    pub from_days: u32,
    /// The retention from then on.
    pub to_days: u32,
    /// When it takes effect by itself.
    pub applies_at: Option<OffsetDateTime>,
}

/// What happened to a retention.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RetentionNews {
    /// A shorter one was asked for.
    Asked,
    /// It was dropped.
    Cancelled,
    /// Another one is in force.
    InForce,
}

/// Declares the kinds with their names in the database and on the wire.
macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $text:literal;)*) => {
        /// What a mail is for.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum MailKind { $($(#[$doc])* $name,)* }

        impl MailKind {
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
    /// A message waits.
    Notification = "notification";
    /// A fresh link.
    FreshLink = "fresh_link";
    /// A one-time code.
    Code = "code";
    /// A password reset.
    PasswordReset = "password_reset";
    /// An administrator changed the user's permissions.
    PermissionsChanged = "permissions_changed";
    /// An administrator took the user's second factor away.
    SecondFactorReset = "second_factor_reset";
    /// A recipient opened the user's message.
    ReadReceipt = "read_receipt";
    /// A quota nears its limit.
    QuotaWarning = "quota_warning";
    /// How long messages are kept was changed, or is to be.
    RetentionChange = "retention_change";
    /// A copy of the user's own message for their mail server.
    BccCopy = "bcc_copy";
    /// A recipient asks for more time.
    ExtensionRequested = "extension_requested";
    /// The sender gives more time.
    ExtensionGranted = "extension_granted";
    /// The sender gives no more time.
    ExtensionDeclined = "extension_declined";
    /// A message still waits.
    UnreadReminder = "unread_reminder";
    /// A message that waits ends before long.
    ExpiryReminder = "expiry_reminder";
    /// A recipient could not be told of a message.
    NotDelivered = "not_delivered";
    /// A wording for a look.
    TemplateTest = "template_test";
}

impl MailKind {
    /// Whether it brings its recipient to a message: who does not get it may never learn of the message.
    pub const fn carries_link(self) -> bool {
        matches!(
            self,
            Self::Notification
                | Self::FreshLink
                | Self::UnreadReminder
                | Self::ExpiryReminder
                | Self::ExtensionGranted
        )
    }
}

impl MailContent {
    /// What the mail is for.
    pub const fn kind(&self) -> MailKind {
        match self {
            Self::Notification { .. } => MailKind::Notification,
            Self::FreshLink { .. } => MailKind::FreshLink,
            Self::Code { .. } => MailKind::Code,
            Self::PasswordReset { .. } => MailKind::PasswordReset,
            Self::PermissionsChanged { .. } => MailKind::PermissionsChanged,
            Self::SecondFactorReset => MailKind::SecondFactorReset,
            Self::ReadReceipt { .. } => MailKind::ReadReceipt,
            Self::QuotaWarning(_) => MailKind::QuotaWarning,
            Self::RetentionChange(_) => MailKind::RetentionChange,
            Self::BccCopy { .. } => MailKind::BccCopy,
            Self::ExtensionRequested { .. } => MailKind::ExtensionRequested,
            Self::ExtensionGranted { .. } => MailKind::ExtensionGranted,
            Self::ExtensionDeclined { .. } => MailKind::ExtensionDeclined,
            Self::UnreadReminder { .. } => MailKind::UnreadReminder,
            Self::ExpiryReminder { .. } => MailKind::ExpiryReminder,
            Self::NotDelivered { .. } => MailKind::NotDelivered,
            Self::TemplateTest { .. } => MailKind::TemplateTest,
        }
    }
}

/// A mail to be sent, at least once, after the transaction commits.
#[derive(Debug, Clone)]
pub struct NewMail {
    /// Its id; the stable Message-ID derives from it.
    pub id: MailId,
    /// Its account.
    pub account: AccountId,
    /// The message it is about.
    pub message: Option<MessageId>,
    /// Whom it is for.
    pub user: UserId,
    /// Who is told in the change feed how the mail fares: the sender of the message, for its notifications.
    pub reports_to: Option<UserId>,
    /// Their address.
    pub to: Address,
    /// The language to write it in.
    pub language: String,
    /// What it says.
    pub content: MailContent,
    /// When it was caused.
    pub created_at: OffsetDateTime,
    /// After this it is not sent any more (a code's expiry; else 5 days).
    pub deadline: OffsetDateTime,
}

/// A mail on its way out, with its content decrypted.
#[derive(Debug, Clone)]
pub struct MailToSend {
    /// Its id; the stable Message-ID derives from it.
    pub id: MailId,
    /// Its account.
    pub account: AccountId,
    /// Whom it is for.
    pub to: Address,
    /// The language to write it in.
    pub language: String,
    /// What it says.
    pub content: MailContent,
    /// When it was caused.
    pub created_at: OffsetDateTime,
    /// When what it says ends, for codes and resets.
    pub deadline: OffsetDateTime,
    /// What it is written on.
    pub stationery: Arc<Stationery>,
}

/// A mail as its recipient sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenMail {
    /// Display name and address it comes from.
    pub from: String,
    /// The subject.
    pub subject: String,
    /// The text part.
    pub text: String,
    /// The HTML part.
    pub html: String,
}

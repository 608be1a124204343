//! Which mails have a template, and what each may and must say.

use super::Variable;
use crate::outbox::{MailContent, RetentionNews};

/// Declares the kinds with their names, and their variables: those that must be used, and those that may.
macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $text:literal: [$($must:ident)*] [$($may:ident)*];)*) => {
        /// A mail that has a template.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum TemplateKind { $($(#[$doc])* $name,)* }

        impl TemplateKind {
            /// Every kind, the ones that recipients outside see first.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// Its stable name.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }

            /// The kind of this name.
            pub fn parse(text: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|kind| kind.as_str() == text)
            }

            /// What its template may use, and what of it it must.
            pub const fn variables(self) -> &'static [Allowed] {
                match self {
                    $(Self::$name => &[
                        $(Allowed { variable: Variable::$must, required: true },)*
                        $(Allowed { variable: Variable::$may, required: false },)*
                        Allowed { variable: Variable::Account, required: false },
                        Allowed { variable: Variable::Portal, required: false },
                    ],)*
                }
            }
        }
    };
}

/// A variable of a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Allowed {
    /// The variable.
    pub variable: Variable,
    /// Whether a paragraph must use it.
    pub required: bool,
}

kinds! {
    /// A message waits. Where the definition lets it, the subject of the message stands above the link; that is no part of the
    /// template.
    Notification = "notification": [Link Reference] [Sender ExpiresAt];
    /// A message still waits.
    UnreadReminder = "unread_reminder": [Link Reference] [Sender ExpiresAt];
    /// A message that waits ends before long.
    ExpiryReminder = "expiry_reminder": [Link Reference ExpiresAt] [Sender];
    /// A fresh link.
    FreshLink = "fresh_link": [Link Reference] [];
    /// A one-time code.
    Code = "code": [Code] [ValidUntil];
    /// A password reset.
    PasswordReset = "password_reset": [Link] [ValidUntil];
    /// An administrator changed the user's permissions.
    PermissionsChanged = "permissions_changed": [PasswordSet LogonAllowed LogonWithdrawn] [];
    /// An administrator took the user's second factor away.
    SecondFactorReset = "second_factor_reset": [] [];
    /// The sender gives more time.
    ExtensionGranted = "extension_granted": [Link Reference] [Sender ExpiresAt];
    /// The sender gives no more time.
    ExtensionDeclined = "extension_declined": [Reference] [Sender];
    /// A recipient asks the sender for more time.
    ExtensionRequested = "extension_requested": [Link Reference] [Asker];
    /// A recipient opened the user's message.
    ReadReceipt = "read_receipt": [Reference] [Reader OpenedAt];
    /// A recipient could not be told of the user's message.
    NotDelivered = "not_delivered": [Recipient Reference] [Answer];
    /// A copy of the user's own message for their mail server; what the message says stands below it.
    BccCopy = "bcc_copy": [Reference] [];
    /// A shorter retention waits for a second administrator.
    RetentionApproval = "retention_approval": [FromDays ToDays] [Person];
    /// A shorter retention takes effect by itself after a while.
    RetentionComing = "retention_coming": [FromDays ToDays AppliesAt] [Person];
    /// A shorter retention was cancelled.
    RetentionCancelled = "retention_cancelled": [] [FromDays ToDays Person];
    /// Another retention is in force.
    RetentionInForce = "retention_in_force": [ToDays] [FromDays Person PutIntoForce PeriodOver];
    /// The user's own quota nears its limit.
    QuotaWarning = "quota_warning": [] [Percent Used Limit ResetsAt];
    /// Somebody's quota nears its limit, for administrators.
    QuotaWarningAdministrator = "quota_warning_administrator": [Person] [Percent Used Limit ResetsAt];
}

impl TemplateKind {
    /// The template of a mail; none for a mail that is about one.
    pub const fn of(content: &MailContent) -> Option<Self> {
        Some(match content {
            MailContent::Notification { .. } => Self::Notification,
            MailContent::FreshLink { .. } => Self::FreshLink,
            MailContent::Code { .. } => Self::Code,
            MailContent::PasswordReset { .. } => Self::PasswordReset,
            MailContent::PermissionsChanged { .. } => Self::PermissionsChanged,
            MailContent::ReadReceipt { .. } => Self::ReadReceipt,
            MailContent::QuotaWarning(warning) if warning.about.is_some() => {
                Self::QuotaWarningAdministrator
            }
            MailContent::QuotaWarning(_) => Self::QuotaWarning,
            MailContent::RetentionChange(notice) => match (notice.news, notice.applies_at) {
                (RetentionNews::Asked, None) => Self::RetentionApproval,
                (RetentionNews::Asked, Some(_)) => Self::RetentionComing,
                (RetentionNews::Cancelled, _) => Self::RetentionCancelled,
                (RetentionNews::InForce, _) => Self::RetentionInForce,
            },
            MailContent::NotDelivered { .. } => Self::NotDelivered,
            MailContent::BccCopy { .. } => Self::BccCopy,
            MailContent::ExtensionRequested { .. } => Self::ExtensionRequested,
            MailContent::ExtensionGranted { .. } => Self::ExtensionGranted,
            MailContent::ExtensionDeclined { .. } => Self::ExtensionDeclined,
            MailContent::UnreadReminder { .. } => Self::UnreadReminder,
            MailContent::ExpiryReminder { .. } => Self::ExpiryReminder,
            MailContent::SecondFactorReset => Self::SecondFactorReset,
            MailContent::TemplateTest { .. } => return None,
        })
    }

    /// Whether its template may use the variable.
    pub fn allows(self, variable: Variable) -> bool {
        self.variables()
            .iter()
            .any(|allowed| allowed.variable == variable)
    }
}

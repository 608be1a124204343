//! What example values a preview and a test mail put in.

use super::TemplateKind;
use crate::{
    language::Language,
    outbox::{MailContent, QuotaWarning, RetentionNews, RetentionNotice},
    secret::Secret,
};
use time::{Duration, OffsetDateTime};

/// A mail of this kind with example values; its link leads nowhere.
#[expect(clippy::too_many_lines, reason = "a table: one arm for each mail")]
pub fn sample(kind: TemplateKind, language: Language, now: OffsetDateTime) -> MailContent {
    let reference = || "LL-7K3M-9QXT".to_owned();
    let link = || Secret::new("example".to_owned());
    let sender = || {
        match language {
            Language::English => "Alex Example",
            Language::German => "Alex Beispiel",
        }
        .to_owned()
    };
    let person = || format!("{} <alex@example.org>", sender());
    let expires_at = now + Duration::days(30);
    let quota = |about| {
        MailContent::QuotaWarning(QuotaWarning {
            about,
            percent: 80,
            used: 400,
            limit: 500,
            resets_at: expires_at,
        })
    };
    let retention = |news, applies_at| {
        MailContent::RetentionChange(RetentionNotice {
            news,
            by: person(),
            from_days: 365,
            to_days: 90,
            applies_at,
        })
    };
    match kind {
        TemplateKind::Notification => MailContent::Notification {
            sender: sender(),
            link: link(),
            reference: reference(),
            expires_at,
            subject: None,
        },
        TemplateKind::UnreadReminder => MailContent::UnreadReminder {
            sender: sender(),
            link: link(),
            reference: reference(),
            expires_at,
        },
        TemplateKind::ExpiryReminder => MailContent::ExpiryReminder {
            sender: sender(),
            link: link(),
            reference: reference(),
            expires_at,
        },
        TemplateKind::FreshLink => MailContent::FreshLink {
            link: link(),
            reference: reference(),
        },
        TemplateKind::Code => MailContent::Code {
            code: Secret::new("ABCD-2345".to_owned()),
        },
        TemplateKind::PasswordReset => MailContent::PasswordReset { token: link() },
        TemplateKind::PermissionsChanged => MailContent::PermissionsChanged {
            password_set: true,
            logon_allowed: Some(true),
        },
        TemplateKind::SecondFactorReset => MailContent::SecondFactorReset,
        TemplateKind::ExtensionGranted => MailContent::ExtensionGranted {
            sender: sender(),
            link: link(),
            reference: reference(),
            expires_at,
        },
        TemplateKind::ExtensionDeclined => MailContent::ExtensionDeclined {
            sender: sender(),
            reference: reference(),
        },
        TemplateKind::ExtensionRequested => MailContent::ExtensionRequested {
            asker: person(),
            reference: reference(),
            slug: "example".to_owned(),
            message: "example".to_owned(),
        },
        TemplateKind::ReadReceipt => MailContent::ReadReceipt {
            reader: person(),
            reference: reference(),
            opened_at: now,
        },
        TemplateKind::NotDelivered => MailContent::NotDelivered {
            recipient: "alex@example.org".to_owned(),
            reference: reference(),
            answer: "550 5.1.1 no such mailbox".to_owned(),
        },
        TemplateKind::BccCopy => MailContent::BccCopy {
            reference: reference(),
        },
        TemplateKind::RetentionApproval => retention(RetentionNews::Asked, None),
        TemplateKind::RetentionComing => retention(RetentionNews::Asked, Some(expires_at)),
        TemplateKind::RetentionCancelled => retention(RetentionNews::Cancelled, None),
        TemplateKind::RetentionInForce => retention(RetentionNews::InForce, None),
        TemplateKind::QuotaWarning => quota(None),
        TemplateKind::QuotaWarningAdministrator => quota(Some(person())),
    }
}

//! The stored form of a mail's content, before encryption: one byte of format, one of kind, then its fields, each
//! behind its length. Written by hand because this crate knows no serialisation framework, and so that a field added to
//! a kind is a new format on purpose.

mod fields;

#[cfg(test)]
mod tests;

use super::{MailContent, MailKind};
use crate::{
    language::Language,
    mail_template::{TemplateKind, WordingText},
    secret::Secret,
};
use fields::{Reader, Writer};

/// Format 2 adds the subject of a notification; mails stored before have none.
const FORMAT: u8 = 2;

/// The bytes are no content of a known format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a mail content of a known format")]
pub(super) struct ContentUnreadable;

/// Writes a content.
#[expect(clippy::too_many_lines, reason = "a table: one arm for each mail")]
pub(super) fn encode(content: &MailContent) -> Secret<Vec<u8>> {
    let mut out = Writer::new([FORMAT, tag(content.kind())]);
    match content {
        MailContent::Notification {
            sender,
            link,
            reference,
            expires_at,
            subject,
        } => {
            out.texts([sender, link.expose(), reference]);
            out.time(*expires_at);
            out.optional_text(subject.as_deref());
        }
        MailContent::ExtensionGranted {
            sender,
            link,
            reference,
            expires_at,
        }
        | MailContent::UnreadReminder {
            sender,
            link,
            reference,
            expires_at,
        }
        | MailContent::ExpiryReminder {
            sender,
            link,
            reference,
            expires_at,
        } => {
            out.texts([sender, link.expose(), reference]);
            out.time(*expires_at);
        }
        MailContent::FreshLink { link, reference } => {
            out.texts([link.expose(), reference]);
        }
        MailContent::Code { code } => out.text(code.expose()),
        MailContent::PasswordReset { token } => out.text(token.expose()),
        MailContent::PermissionsChanged {
            password_set,
            logon_allowed,
        } => {
            out.flag(Some(*password_set));
            out.flag(*logon_allowed);
        }
        MailContent::SecondFactorReset => {}
        MailContent::ReadReceipt {
            reader,
            reference,
            opened_at,
        } => {
            out.texts([reader, reference]);
            out.time(*opened_at);
        }
        MailContent::BccCopy { reference } => out.text(reference),
        MailContent::QuotaWarning(warning) => out.quota_warning(warning),
        MailContent::RetentionChange(notice) => out.retention_notice(notice),
        MailContent::ExtensionRequested {
            asker,
            reference,
            slug,
            message,
        } => {
            out.texts([asker, reference, slug, message]);
        }
        MailContent::ExtensionDeclined { sender, reference } => {
            out.texts([sender, reference]);
        }
        MailContent::NotDelivered {
            recipient,
            reference,
            answer,
        } => out.texts([recipient, reference, answer]),
        MailContent::TemplateTest {
            kind,
            language,
            text,
        } => {
            out.texts([kind.as_str(), language.tag(), &text.subject]);
            out.number(u32::try_from(text.paragraphs.len()).unwrap_or(u32::MAX));
            for paragraph in &text.paragraphs {
                out.text(paragraph);
            }
        }
    }
    Secret::new(out.into_bytes())
}

/// Reads what [`encode`] wrote, all of it.
#[expect(clippy::too_many_lines, reason = "one arm for each kind of mail")]
pub(super) fn decode(bytes: &[u8]) -> Result<MailContent, ContentUnreadable> {
    let [format @ 1..=FORMAT, tag, fields @ ..] = bytes else {
        return Err(ContentUnreadable);
    };
    let mut fields = Reader::new(fields);
    let content = match kind(*tag)? {
        MailKind::Notification => MailContent::Notification {
            sender: fields.text()?,
            link: fields.secret()?,
            reference: fields.text()?,
            expires_at: fields.time()?,
            subject: match format {
                1 => None,
                _ => fields.optional_text()?,
            },
        },
        MailKind::FreshLink => MailContent::FreshLink {
            link: fields.secret()?,
            reference: fields.text()?,
        },
        MailKind::Code => MailContent::Code {
            code: fields.secret()?,
        },
        MailKind::PasswordReset => MailContent::PasswordReset {
            token: fields.secret()?,
        },
        MailKind::PermissionsChanged => MailContent::PermissionsChanged {
            password_set: fields.flag()?.ok_or(ContentUnreadable)?,
            logon_allowed: fields.flag()?,
        },
        MailKind::SecondFactorReset => MailContent::SecondFactorReset,
        MailKind::ReadReceipt => MailContent::ReadReceipt {
            reader: fields.text()?,
            reference: fields.text()?,
            opened_at: fields.time()?,
        },
        MailKind::BccCopy => MailContent::BccCopy {
            reference: fields.text()?,
        },
        MailKind::QuotaWarning => MailContent::QuotaWarning(fields.quota_warning()?),
        MailKind::RetentionChange => MailContent::RetentionChange(fields.retention_notice()?),
        MailKind::ExtensionRequested => MailContent::ExtensionRequested {
            asker: fields.text()?,
            reference: fields.text()?,
            slug: fields.text()?,
            message: fields.text()?,
        },
        MailKind::ExtensionGranted => MailContent::ExtensionGranted {
            sender: fields.text()?,
            link: fields.secret()?,
            reference: fields.text()?,
            expires_at: fields.time()?,
        },
        MailKind::ExtensionDeclined => MailContent::ExtensionDeclined {
            sender: fields.text()?,
            reference: fields.text()?,
        },
        MailKind::UnreadReminder => MailContent::UnreadReminder {
            sender: fields.text()?,
            link: fields.secret()?,
            reference: fields.text()?,
            expires_at: fields.time()?,
        },
        MailKind::ExpiryReminder => MailContent::ExpiryReminder {
            sender: fields.text()?,
            link: fields.secret()?,
            reference: fields.text()?,
            expires_at: fields.time()?,
        },
        MailKind::NotDelivered => MailContent::NotDelivered {
            recipient: fields.text()?,
            reference: fields.text()?,
            answer: fields.text()?,
        },
        MailKind::TemplateTest => MailContent::TemplateTest {
            kind: TemplateKind::parse(&fields.text()?).ok_or(ContentUnreadable)?,
            language: Language::of(&fields.text()?),
            text: WordingText {
                subject: fields.text()?,
                paragraphs: (0..fields.number()?)
                    .map(|_| fields.text())
                    .collect::<Result<_, _>>()?,
            },
        },
    };
    if fields.is_empty() {
        Ok(content)
    } else {
        Err(ContentUnreadable)
    }
}

/// The kind's byte. Never renumber: stored mails carry it.
const fn tag(kind: MailKind) -> u8 {
    match kind {
        MailKind::Notification => 1,
        MailKind::FreshLink => 2,
        MailKind::Code => 3,
        MailKind::PasswordReset => 4,
        MailKind::PermissionsChanged => 5,
        MailKind::ReadReceipt => 6,
        MailKind::SecondFactorReset => 22,
        MailKind::QuotaWarning => 20,
        MailKind::BccCopy => 21,
        MailKind::RetentionChange => 41,
        MailKind::ExtensionRequested => 7,
        MailKind::ExtensionGranted => 8,
        MailKind::ExtensionDeclined => 9,
        MailKind::UnreadReminder => 10,
        MailKind::ExpiryReminder => 11,
        MailKind::NotDelivered => 12,
        MailKind::TemplateTest => 30,
    }
}

fn kind(of: u8) -> Result<MailKind, ContentUnreadable> {
    MailKind::ALL
        .iter()
        .copied()
        .find(|kind| tag(*kind) == of)
        .ok_or(ContentUnreadable)
}

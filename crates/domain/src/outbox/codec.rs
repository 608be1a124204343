//! The stored form of a mail's content, before encryption: one byte of format, one of kind, then its fields, each
//! behind its length. Written by hand because this crate knows no serialisation framework, and so that a field added to
//! a kind is a new format on purpose.

use super::{MailContent, MailKind, QuotaWarning, RetentionNews, RetentionNotice};
use crate::{
    language::Language,
    mail_template::{TemplateKind, WordingText},
    secret::Secret,
};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

/// Format 2 adds the subject of a notification; mails stored before have none.
const FORMAT: u8 = 2;

/// The bytes are no content of a known format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a mail content of a known format")]
pub(super) struct ContentUnreadable;

/// Writes a content.
#[expect(clippy::too_many_lines, reason = "a table: one arm for each mail")]
pub(super) fn encode(content: &MailContent) -> Secret<Vec<u8>> {
    let mut out = Writer(vec![FORMAT, tag(content.kind())]);
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
    Secret::new(out.0)
}

/// Reads what [`encode`] wrote, all of it.
#[expect(clippy::too_many_lines, reason = "one arm for each kind of mail")]
pub(super) fn decode(bytes: &[u8]) -> Result<MailContent, ContentUnreadable> {
    let [format @ 1..=FORMAT, tag, fields @ ..] = bytes else {
        return Err(ContentUnreadable);
    };
    let mut fields = Reader(fields);
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
        MailKind::QuotaWarning => MailContent::QuotaWarning(QuotaWarning {
            about: Some(fields.text()?).filter(|about| !about.is_empty()),
            percent: u8::try_from(fields.number()?).or(Err(ContentUnreadable))?,
            used: fields.number()?,
            limit: fields.number()?,
            resets_at: fields.time()?,
        }),
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
    if fields.0.is_empty() {
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

struct Writer(Vec<u8>);

impl Writer {
    fn text(&mut self, text: &str) {
        // A length past 4 GiB cannot arise: names and tokens are bounded where they are parsed.
        let length = u32::try_from(text.len()).unwrap_or(u32::MAX);
        self.0.extend_from_slice(&length.to_be_bytes());
        self.0.extend_from_slice(text.as_bytes());
    }

    /// An empty text stands for none.
    fn optional_text(&mut self, text: Option<&str>) {
        self.text(text.unwrap_or_default());
    }

    fn texts<const N: usize>(&mut self, texts: [&str; N]) {
        for text in texts {
            self.text(text);
        }
    }

    fn time(&mut self, at: OffsetDateTime) {
        self.text(&at.format(&Rfc3339).unwrap_or_default());
    }

    fn number(&mut self, number: u32) {
        self.0.extend_from_slice(&number.to_be_bytes());
    }

    fn quota_warning(&mut self, warning: &QuotaWarning) {
        self.text(warning.about.as_deref().unwrap_or_default());
        self.number(u32::from(warning.percent));
        self.number(warning.used);
        self.number(warning.limit);
        self.time(warning.resets_at);
    }

    fn retention_notice(&mut self, notice: &RetentionNotice) {
        self.flag(match notice.news {
            RetentionNews::Asked => None,
            RetentionNews::Cancelled => Some(false),
            RetentionNews::InForce => Some(true),
        });
        self.text(&notice.by);
        self.number(notice.from_days);
        self.number(notice.to_days);
        match notice.applies_at {
            Some(at) => self.time(at),
            None => self.text(""),
        }
    }

    fn flag(&mut self, flag: Option<bool>) {
        self.0.push(match flag {
            None => 0,
            Some(false) => 1,
            Some(true) => 2,
        });
    }
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn text(&mut self) -> Result<String, ContentUnreadable> {
        let length = usize::try_from(self.number()?).or(Err(ContentUnreadable))?;
        let bytes = self.take(length)?;
        String::from_utf8(bytes.to_vec()).or(Err(ContentUnreadable))
    }

    fn optional_text(&mut self) -> Result<Option<String>, ContentUnreadable> {
        Ok(Some(self.text()?).filter(|text| !text.is_empty()))
    }

    fn retention_notice(&mut self) -> Result<RetentionNotice, ContentUnreadable> {
        Ok(RetentionNotice {
            news: match self.flag()? {
                None => RetentionNews::Asked,
                Some(false) => RetentionNews::Cancelled,
                Some(true) => RetentionNews::InForce,
            },
            by: self.text()?,
            from_days: self.number()?,
            to_days: self.number()?,
            applies_at: self
                .optional_text()?
                .map(|text| OffsetDateTime::parse(&text, &Rfc3339).or(Err(ContentUnreadable)))
                .transpose()?,
        })
    }

    fn secret(&mut self) -> Result<Secret<String>, ContentUnreadable> {
        self.text().map(Secret::new)
    }

    fn time(&mut self) -> Result<OffsetDateTime, ContentUnreadable> {
        OffsetDateTime::parse(&self.text()?, &Rfc3339).or(Err(ContentUnreadable))
    }

    fn number(&mut self) -> Result<u32, ContentUnreadable> {
        let bytes = self.take(4)?.try_into().or(Err(ContentUnreadable))?;
        Ok(u32::from_be_bytes(bytes))
    }

    fn flag(&mut self) -> Result<Option<bool>, ContentUnreadable> {
        match self.take(1)? {
            [0] => Ok(None),
            [1] => Ok(Some(false)),
            [2] => Ok(Some(true)),
            _ => Err(ContentUnreadable),
        }
    }

    fn take(&mut self, count: usize) -> Result<&'a [u8], ContentUnreadable> {
        let (taken, rest) = self.0.split_at_checked(count).ok_or(ContentUnreadable)?;
        self.0 = rest;
        Ok(taken)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    #[expect(clippy::too_many_lines, reason = "one sample of each kind of mail")]
    fn samples() -> Vec<MailContent> {
        let secret = |text: &str| Secret::new(text.to_owned());
        let mut samples = vec![
            MailContent::Notification {
                sender: "Älice \u{1F980} Example".to_owned(),
                link: secret("link-token"),
                reference: "LL-7K3M-9QXT".to_owned(),
                expires_at: datetime!(2026-12-01 10:11:12.123_456 UTC),
                subject: Some("Quartalszahlen".to_owned()),
            },
            MailContent::FreshLink {
                link: secret("t"),
                reference: String::new(),
            },
            MailContent::Code {
                code: secret("123456"),
            },
            MailContent::PasswordReset {
                token: secret("reset-token"),
            },
            MailContent::SecondFactorReset,
            MailContent::ReadReceipt {
                reader: "Bob <bob@example.org>".to_owned(),
                reference: "LL-7K3M-9QXT".to_owned(),
                opened_at: datetime!(2026-12-01 10:11:12 UTC),
            },
            MailContent::BccCopy {
                reference: "LL-7K3M-9QXT".to_owned(),
            },
            MailContent::QuotaWarning(QuotaWarning {
                about: None,
                percent: 80,
                used: 400,
                limit: 500,
                resets_at: datetime!(2026-12-01 0:00 UTC),
            }),
            MailContent::RetentionChange(RetentionNotice {
                news: RetentionNews::Asked,
                by: "Ines <ines@northwind.example>".to_owned(),
                from_days: 365,
                to_days: 90,
                applies_at: Some(datetime!(2026-12-08 10:11:12 UTC)),
            }),
            MailContent::RetentionChange(RetentionNotice {
                news: RetentionNews::InForce,
                by: String::new(),
                from_days: 365,
                to_days: 90,
                applies_at: None,
            }),
            MailContent::ExtensionRequested {
                asker: "Bob <bob@example.org>".to_owned(),
                reference: "LL-7K3M-9QXT".to_owned(),
                slug: "northwind".to_owned(),
                message: "0198c0de".to_owned(),
            },
            MailContent::ExtensionGranted {
                sender: "Alice".to_owned(),
                link: secret("link-token"),
                reference: "LL-7K3M-9QXT".to_owned(),
                expires_at: datetime!(2026-12-01 10:11:12 UTC),
            },
            MailContent::ExtensionDeclined {
                sender: "Alice".to_owned(),
                reference: "LL-7K3M-9QXT".to_owned(),
            },
            MailContent::NotDelivered {
                recipient: "bob@example.org".to_owned(),
                reference: "LL-7K3M-9QXT".to_owned(),
                answer: "550 5.1.1 no such mailbox".to_owned(),
            },
            MailContent::UnreadReminder {
                sender: "Alice".to_owned(),
                link: secret("link-token"),
                reference: "LL-7K3M-9QXT".to_owned(),
                expires_at: datetime!(2026-12-01 10:11:12 UTC),
            },
            MailContent::ExpiryReminder {
                sender: "Alice".to_owned(),
                link: secret("link-token"),
                reference: "LL-7K3M-9QXT".to_owned(),
                expires_at: datetime!(2026-12-01 10:11:12 UTC),
            },
            MailContent::TemplateTest {
                kind: TemplateKind::Code,
                language: Language::German,
                text: WordingText {
                    subject: "Der Code".to_owned(),
                    paragraphs: vec!["Hier ist er:".to_owned(), "{code}".to_owned()],
                },
            },
        ];
        for (password_set, logon_allowed) in
            [(true, None), (false, Some(true)), (false, Some(false))]
        {
            samples.push(MailContent::PermissionsChanged {
                password_set,
                logon_allowed,
            });
        }
        samples
    }

    #[test]
    fn what_is_written_is_read_back() {
        for content in samples() {
            let bytes = encode(&content);
            let read = decode(bytes.expose()).unwrap();
            assert_eq!(read.kind(), content.kind());
            assert_eq!(encode(&read).expose(), bytes.expose());
        }
        for kind in MailKind::ALL {
            assert!(
                samples().iter().any(|content| content.kind() == *kind),
                "add a sample of {kind:?}"
            );
        }
    }

    #[test]
    fn a_notification_stored_before_subjects_could_be_shown_is_read() {
        let content = MailContent::Notification {
            sender: "Ada".to_owned(),
            link: Secret::new("link-token".to_owned()),
            reference: "LL-7K3M-9QXT".to_owned(),
            expires_at: datetime!(2026-12-01 10:11:12 UTC),
            subject: None,
        };
        let mut bytes = encode(&content).expose().clone();
        bytes.truncate(bytes.len() - 4);
        bytes[0] = 1;
        let MailContent::Notification { subject, .. } = decode(&bytes).unwrap() else {
            panic!("another kind");
        };
        assert_eq!(subject, None);
    }

    #[test]
    fn cut_padded_and_foreign_bytes_are_refused() {
        for content in samples() {
            let bytes = encode(&content).expose().clone();
            for length in 0..bytes.len() {
                assert!(
                    decode(&bytes[..length]).is_err(),
                    "{content:?} cut to {length}"
                );
            }
            let padded = [bytes.as_slice(), &[0]].concat();
            assert!(decode(&padded).is_err());
        }
        assert!(decode(&[3, 3, 0, 0, 0, 0]).is_err(), "unknown format");
        assert!(decode(&[1, 99]).is_err(), "unknown kind");
    }
}

use super::*;
use crate::outbox::{QuotaWarning, RetentionNews, RetentionNotice};
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
    for (password_set, logon_allowed) in [(true, None), (false, Some(true)), (false, Some(false))] {
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

//! What mails say, kind by kind and language by language; and that no name can break out of its place.

use super::*;
use domain::{
    id::{AccountId, MailId},
    mail_template::WordingText,
    outbox::{MailKind, QuotaWarning, RetentionNews, RetentionNotice},
    secret::Secret,
};
use time::macros::datetime;

fn portal() -> Portal {
    Portal::new(
        "https://portal.example",
        "notify@portal.example".parse().unwrap(),
    )
    .unwrap()
}

fn mail(language: &str, content: MailContent) -> MailToSend {
    MailToSend {
        id: MailId::from_uuid(uuid::Uuid::from_u128(7)),
        account: AccountId::from_uuid(uuid::Uuid::from_u128(1)),
        stationery: Arc::new(Stationery {
            account_name: "Northwind Clinic".to_owned(),
            ..Stationery::default()
        }),
        to: "bob@example.org".parse().unwrap(),
        language: language.to_owned(),
        content,
        created_at: datetime!(2026-11-23 15:00 UTC),
        deadline: datetime!(2026-11-23 15:10 UTC),
    }
}

fn secret(text: &str) -> Secret<String> {
    Secret::new(text.to_owned())
}

fn notification(sender: &str) -> MailContent {
    MailContent::Notification {
        sender: sender.to_owned(),
        link: secret("LinkToken"),
        reference: "LL-7K3M-9QXT".to_owned(),
        expires_at: datetime!(2026-12-23 15:00 UTC),
        subject: None,
    }
}

fn quota_warning(about: Option<&str>) -> MailContent {
    MailContent::QuotaWarning(QuotaWarning {
        about: about.map(str::to_owned),
        percent: 80,
        used: 412,
        limit: 500,
        resets_at: datetime!(2026-12-01 0:00 UTC),
    })
}

fn retention_change(news: RetentionNews) -> MailContent {
    MailContent::RetentionChange(RetentionNotice {
        news,
        by: "Ines <ines@northwind.example>".to_owned(),
        from_days: 365,
        to_days: 90,
        applies_at: None,
    })
}

fn samples() -> Vec<MailContent> {
    vec![
        notification("Alice Example"),
        MailContent::FreshLink {
            link: secret("LinkToken"),
            reference: "LL-7K3M-9QXT".to_owned(),
        },
        MailContent::Code {
            code: secret("4711 0815"),
        },
        MailContent::PasswordReset {
            token: secret("ResetToken"),
        },
        MailContent::PermissionsChanged {
            password_set: true,
            logon_allowed: Some(true),
        },
        MailContent::SecondFactorReset,
        MailContent::ReadReceipt {
            reader: "Bob <bob@example.org>".to_owned(),
            reference: "LL-7K3M-9QXT".to_owned(),
            opened_at: datetime!(2026-11-24 08:05 UTC),
        },
        MailContent::NotDelivered {
            recipient: "bob@example.org".to_owned(),
            reference: "LL-7K3M-9QXT".to_owned(),
            answer: "TLS is enforced, and mx.example.org offers no TLS".to_owned(),
        },
        quota_warning(None),
        MailContent::BccCopy {
            reference: "LL-7K3M-9QXT".to_owned(),
        },
        retention_change(RetentionNews::Asked),
        MailContent::ExtensionRequested {
            asker: "Bob <bob@example.org>".to_owned(),
            reference: "LL-7K3M-9QXT".to_owned(),
            slug: "northwind".to_owned(),
            message: "0198c0de-0000-7000-8000-000000000001".to_owned(),
        },
        MailContent::ExtensionGranted {
            sender: "Alice Example".to_owned(),
            link: secret("LinkToken"),
            reference: "LL-7K3M-9QXT".to_owned(),
            expires_at: datetime!(2026-12-30 15:00 UTC),
        },
        MailContent::ExtensionDeclined {
            sender: "Alice Example".to_owned(),
            reference: "LL-7K3M-9QXT".to_owned(),
        },
        MailContent::UnreadReminder {
            sender: "Alice Example".to_owned(),
            link: secret("LinkToken"),
            reference: "LL-7K3M-9QXT".to_owned(),
            expires_at: datetime!(2026-12-23 15:00 UTC),
        },
        MailContent::ExpiryReminder {
            sender: "Alice Example".to_owned(),
            link: secret("LinkToken"),
            reference: "LL-7K3M-9QXT".to_owned(),
            expires_at: datetime!(2026-12-23 15:00 UTC),
        },
        MailContent::TemplateTest {
            kind: TemplateKind::Code,
            language: Language::German,
            text: WordingText {
                subject: "Der Code".to_owned(),
                paragraphs: vec!["{code}".to_owned(), "Er gilt bis {valid_until}.".to_owned()],
            },
        },
    ]
}

#[test]
fn a_notification_that_may_shows_the_subject_on_one_line_and_leads_nowhere() {
    for (language, label) in [("en", "Subject"), ("de", "Betreff")] {
        let shown = |text: &str| {
            let mut content = notification("Alice");
            if let MailContent::Notification { subject, .. } = &mut content {
                *subject = Some(text.to_owned());
            }
            Letter::write(&portal(), &mail(language, content))
        };
        let letter = shown("Re: Results & plan");
        assert!(
            letter
                .text()
                .contains(&format!("{label}: Re: Results & plan\n"))
        );
        assert!(
            letter
                .html()
                .contains(&format!("{label}: Re: Results &amp; plan"))
        );
        let letter = shown("one\r\nhttps://evil.example/<b>");
        assert!(
            letter
                .text()
                .contains(&format!("{label}: one https: evil.example b\n"))
        );
    }
    let plain = Letter::write(&portal(), &mail("en", notification("Alice")));
    assert!(!plain.text().contains("Subject"));
}

#[test]
fn every_kind_reads_well_in_every_language() {
    for kind in MailKind::ALL {
        let content = samples().into_iter().find(|sample| sample.kind() == *kind);
        let content = content.unwrap_or_else(|| panic!("add a sample of {kind:?}"));
        for language in ["en", "de"] {
            let letter = Letter::write(&portal(), &mail(language, content.clone()));
            let shown = format!(
                "From: {}\nSubject: {}\n\n{}",
                letter.from_name,
                letter.subject,
                letter.text()
            );
            insta::assert_snapshot!(format!("{}.{language}", kind.as_str()), shown);
        }
    }
}

#[test]
fn every_kind_but_a_test_has_a_template() {
    for content in samples() {
        let is_test = content.kind() == MailKind::TemplateTest;
        let template = TemplateKind::of(&content);
        assert_eq!(template.is_none(), is_test, "{:?}", content.kind());
    }
}

#[test]
fn every_variable_of_a_template_has_a_value() {
    let now = datetime!(2026-11-23 15:00 UTC);
    for kind in TemplateKind::ALL {
        for language in Language::ALL {
            let example = mail(language.tag(), sample(*kind, language, now));
            let values = Values::of(&portal(), &example, language);
            for allowed in kind.variables() {
                let variable = allowed.variable;
                let value = values.get(variable).unwrap_or_default();
                assert!(
                    variable.is_condition() || !value.is_empty(),
                    "{kind:?} {variable:?}"
                );
            }
        }
    }
}

#[test]
fn administrators_read_whose_quota_it_is() {
    let content = quota_warning(Some("Bob Example <bob@example.org>"));
    for language in ["en", "de"] {
        let letter = Letter::write(&portal(), &mail(language, content.clone()));
        let shown = format!("Subject: {}\n\n{}", letter.subject, letter.text());
        insta::assert_snapshot!(format!("quota_warning.administrator.{language}"), shown);
    }
}

#[test]
fn the_html_part_says_the_same() {
    let letter = Letter::write(&portal(), &mail("en", notification("Alice Example")));
    insta::assert_snapshot!("notification.html", letter.html());
}

#[test]
fn withdrawing_log_on_is_said_alone() {
    let content = MailContent::PermissionsChanged {
        password_set: false,
        logon_allowed: Some(false),
    };
    for (language, word) in [("en", "withdrawn"), ("de", "entzogen")] {
        let text = Letter::write(&portal(), &mail(language, content.clone())).text();
        assert!(text.contains(word) && !text.contains("assword") && !text.contains("asswort"));
    }
}

#[test]
fn the_link_stands_alone_on_its_line() {
    for language in ["en", "de"] {
        let letter = Letter::write(&portal(), &mail(language, notification("Alice")));
        assert!(
            letter
                .text()
                .lines()
                .any(|line| line == "https://portal.example/m/LinkToken")
        );
    }
}

#[test]
fn no_name_breaks_out_of_its_place() {
    let evil = [
        "Eve\r\nBcc: all@example.org\r\n\r\nbody",
        "<script>alert(1)</script><img src=x onerror=alert(1)>",
        "\" onmouseover=\"x",
        "\u{202E}ecilA\u{2066}",
        "https://evil.example/login",
        &"Very Long ".repeat(5_000),
        "",
    ];
    for language in ["en", "de"] {
        for name in evil {
            let mut mail = mail(language, notification(name));
            mail.stationery = Arc::new(Stationery {
                account_name: name.to_owned(),
                ..Stationery::default()
            });
            let letter = Letter::write(&portal(), &mail);
            for header in [&letter.from_name, &letter.subject] {
                assert!(!header.contains(['\r', '\n']), "{header:?}");
                assert!(header.chars().count() < 250, "{header:?}");
            }
            for part in [letter.text(), letter.html(), letter.subject.clone()] {
                assert!(!part.contains("evil.example/") && !part.contains("://evil"));
                assert!(!part.contains(['\u{202E}', '\r']));
            }
            let html = letter.html();
            assert!(!html.contains("<script") && !html.contains("<img"));
            assert!(!html.contains("onmouseover=\""));
            assert_eq!(html.matches("<a ").count(), 1, "{html}");
            assert!(html.len() < 5_000);
        }
    }
}

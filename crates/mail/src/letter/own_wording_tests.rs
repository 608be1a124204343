//! Letters of an account that has a look and wordings of its own.

use super::*;
use domain::{
    branding::{Branding, BrandingText},
    id::{AccountId, MailId},
    mail_template::WordingText,
    secret::Secret,
};
use time::macros::datetime;

fn portal() -> Portal {
    let from = "notify@portal.example".parse().unwrap();
    Portal::new("https://portal.example", from).unwrap()
}

fn wording() -> WordingText {
    WordingText {
        subject: "A letter from {sender} <b>&".to_owned(),
        paragraphs: vec![
            "{sender} wrote through {portal} <script>alert(1)</script>".to_owned(),
            "{link}".to_owned(),
            "Quote {reference}.".to_owned(),
        ],
    }
}

fn text(text: &str) -> Option<BrandingText> {
    BrandingText::parse(text, BrandingText::MAX_TEXT).unwrap()
}

fn mail(content: MailContent) -> MailToSend {
    let account = AccountId::from_uuid(uuid::Uuid::from_u128(1));
    MailToSend {
        id: MailId::from_uuid(uuid::Uuid::from_u128(7)),
        account,
        to: "bob@example.org".parse().unwrap(),
        language: "en".to_owned(),
        content,
        created_at: datetime!(2026-11-23 15:00 UTC),
        deadline: datetime!(2026-11-28 15:00 UTC),
        stationery: Arc::new(Stationery {
            account_name: "Northwind Clinic".to_owned(),
            branding: Branding {
                portal_name: text("Northwind Letters"),
                colour: Some("#0b6e4f".parse().unwrap()),
                support: text("desk@northwind.example"),
                footer: text("Northwind Ltd, London <b>"),
                ..Branding::default()
            },
            templates: vec![MailTemplate {
                account,
                kind: TemplateKind::Notification,
                language: Language::English,
                text: wording(),
                changed_at: datetime!(2026-11-01 0:00 UTC),
            }],
        }),
    }
}

fn notification(subject: Option<&str>) -> MailContent {
    MailContent::Notification {
        sender: "Alice {link} Example".to_owned(),
        link: Secret::new("LinkToken".to_owned()),
        reference: "LL-7K3M-9QXT".to_owned(),
        expires_at: datetime!(2026-12-23 15:00 UTC),
        subject: subject.map(str::to_owned),
    }
}

#[test]
fn a_letter_has_the_accounts_wording_colour_and_names_in_both_forms() {
    let letter = Letter::write(&portal(), &mail(notification(None)));
    insta::assert_snapshot!(
        "own.text",
        format!("{}\n\n{}", letter.subject, letter.text())
    );
    insta::assert_snapshot!("own.html", letter.html());
    let html = letter.html();
    assert!(!html.contains("<script") && !html.contains("<img") && !html.contains("<b>"));
    assert_eq!(html.matches("<a ").count(), 1);
    assert!(!html.contains("url("), "nothing is loaded from anywhere");
}

#[test]
fn a_subject_that_may_be_shown_stands_above_the_link_whatever_the_wording() {
    let text = Letter::write(&portal(), &mail(notification(Some("Results")))).text();
    assert!(text.contains("\n\nSubject: Results\n\nhttps://portal.example/m/LinkToken\n"));
    let text = Letter::write(&portal(), &mail(notification(None))).text();
    assert!(!text.contains("Subject"));
}

#[test]
fn another_language_keeps_the_built_in_wording() {
    let mut german = mail(notification(None));
    german.language = "de".to_owned();
    let letter = Letter::write(&portal(), &german);
    assert!(
        letter
            .subject
            .contains("hat Ihnen eine sichere Nachricht gesendet")
    );
    assert!(letter.text().starts_with("Northwind Letters\n"));
}

#[test]
fn a_test_mail_says_so_and_leads_nowhere() {
    let letter = Letter::write(
        &portal(),
        &mail(MailContent::TemplateTest {
            kind: TemplateKind::Notification,
            language: Language::English,
            text: WordingText {
                subject: "Unsaved {sender}".to_owned(),
                ..wording()
            },
        }),
    );
    assert_eq!(letter.subject, "Test: Unsaved Alex Example");
    assert!(letter.text().contains("https://portal.example/m/example\n"));
}

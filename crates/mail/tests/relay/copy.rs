//! The copy of a message for the sender's mail server, over real SMTP.

use super::{Behaviour, TestRelay, mail, portal, to};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use domain::{
    attachment::{Attachment, Label},
    id::{AccountId, AttachmentId},
    message::{Content, Download, MailCopy, Person, Subject},
    outbox::{Delivery, MailContent},
    secret::Secret,
    vault::AttachmentKey,
};
use mail::{CopiedFile, Letter, RelayTls, SmtpRelay, copy_mime};
use time::macros::datetime;

fn person(address: &str, name: &str) -> Person {
    Person {
        address: address.parse().unwrap(),
        name: name.to_owned(),
    }
}

fn copy(size_bytes: u64) -> MailCopy {
    MailCopy {
        reference: "LL-7K3M-9QXT".to_owned(),
        from: person("ada@northwind.example", "Ada"),
        to: vec![person("ben@example.org", "Ben")],
        cc: Vec::new(),
        bcc: vec![person("cleo@example.org", "")],
        sent_at: datetime!(2026-11-23 15:00 UTC),
        content: Content {
            subject: Subject::parse("The plan").unwrap(),
            body_html: "<p>the original words</p>".to_owned(),
        },
        files: vec![Download {
            account: AccountId::from_uuid(uuid::Uuid::from_u128(1)),
            attachment: Attachment {
                id: AttachmentId::from_uuid(uuid::Uuid::from_u128(9)),
                label: Label::new("plan.txt", "text/plain"),
                size_bytes,
            },
            key: AttachmentKey(Secret::new([0; 32])),
        }],
    }
}

/// The copy as the relay took it: from, to, data.
async fn mailed(copy: &MailCopy, files: Vec<CopiedFile>) -> (String, Vec<String>, String) {
    let relay = TestRelay::start(Behaviour::default()).await;
    let content = MailContent::BccCopy {
        reference: copy.reference.clone(),
    };
    let (portal, mail) = (portal(), mail("ada@northwind.example", "en", content));
    let letter = Letter::write(&portal, &mail);
    let message = copy_mime(&portal, (&mail, &letter), copy, files).unwrap();
    let transport = SmtpRelay::new(&to(&relay, RelayTls::StartTls)).unwrap();
    let delivery = transport.send(message).await;
    transport.close().await;
    assert!(
        matches!(delivery, Delivery::Accepted { .. }),
        "{delivery:?}"
    );
    let seen = relay.seen().mails.first().cloned().unwrap();
    assert!(seen.encrypted);
    // Soft line breaks of quoted-printable say nothing.
    let data = seen.data.replace("=\r\n", "").replace("=\n", "");
    (seen.from, seen.to, data)
}

#[tokio::test]
async fn a_copy_carries_subject_text_people_and_files_to_the_sender_alone() {
    let bytes = b"all that the file says".to_vec();
    let file = CopiedFile {
        name: "plan.txt".to_owned(),
        media_type: "text/plain".to_owned(),
        bytes: bytes.clone(),
    };
    let (from, to, data) = mailed(&copy(22), vec![file]).await;
    assert_eq!(from, "notify@portal.example");
    assert_eq!(to, ["ada@northwind.example"]);
    for part in [
        "Subject: [LL-7K3M-9QXT] The plan",
        "the original words",
        "To: Ben <ben@example.org>",
        "Bcc: cleo@example.org",
        "It is ordinary mail",
        "filename=\"plan.txt\"",
    ] {
        assert!(data.contains(part), "{part} in {data}");
    }
    let encoded = STANDARD.encode(&bytes);
    assert!(data.contains("all that the file says") || data.contains(&encoded));
    assert!(!data.contains("too large"));
}

#[tokio::test]
async fn files_too_large_for_a_mail_are_left_out_and_the_copy_says_so() {
    let (_, _, data) = mailed(&copy(50_000_000), Vec::new()).await;
    assert!(data.contains("the original words"));
    assert!(data.contains("too large for a mail"), "{data}");
    assert!(!data.contains("plan.txt"));
}

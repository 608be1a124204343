//! A letter as a MIME message.

use crate::{Letter, Portal};
use domain::outbox::MailToSend;
use lettre::{
    Address, Message,
    message::{
        Mailbox, MultiPart, SinglePart,
        header::{HeaderName, HeaderValue},
    },
};

/// The letter cannot be a message.
#[derive(Debug, thiserror::Error)]
pub enum MimeError {
    /// An address that the message format has no form for.
    #[error("the address has no form in a message")]
    Address(#[source] lettre::address::AddressError),
    /// Anything else.
    #[error("the message could not be built")]
    Build(#[source] lettre::error::Error),
}

/// Builds the message. The same mail always gives the same bytes, so a repeated attempt is recognised as the same mail.
pub fn mime(portal: &Portal, mail: &MailToSend, letter: &Letter) -> Result<Message, MimeError> {
    let from = Mailbox::new(Some(letter.from_name.clone()), address(portal.from())?);
    let to = Mailbox::new(None, address(&mail.to)?);
    let id = mail.id.as_uuid().simple();
    let parts = MultiPart::alternative()
        // Nothing in the parts can collide with it: no line of theirs begins with two hyphens and this id.
        .boundary(format!("part-{id}"))
        .singlepart(SinglePart::plain(letter.text()))
        .singlepart(SinglePart::html(letter.html()));
    Message::builder()
        .from(from)
        .to(to)
        .subject(&letter.subject)
        .date(mail.created_at.into())
        .message_id(Some(format!("<{id}@{}>", portal.from().domain())))
        // RFC 3834 §5: no vacation notice answers this; Exchange has its own header for it.
        .raw_header(fixed("Auto-Submitted", "auto-generated"))
        .raw_header(fixed("X-Auto-Response-Suppress", "All"))
        .raw_header(fixed("Content-Language", letter.language))
        .multipart(parts)
        .map_err(MimeError::Build)
}

pub(crate) fn address(address: &domain::address::Address) -> Result<Address, MimeError> {
    Address::new(address.local_part(), address.domain()).map_err(MimeError::Address)
}

pub(crate) fn fixed(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{
        branding::Stationery,
        id::{AccountId, MailId},
        outbox::MailContent,
        secret::Secret,
    };
    use std::sync::Arc;
    use time::macros::datetime;

    fn message(sender: &str) -> String {
        let portal = Portal::new(
            "https://portal.example",
            "notify@portal.example".parse().unwrap(),
        )
        .unwrap();
        let mail = MailToSend {
            id: MailId::from_uuid(uuid::Uuid::from_u128(7)),
            account: AccountId::from_uuid(uuid::Uuid::from_u128(1)),
            stationery: Arc::new(Stationery {
                account_name: "Northwind Clinic".to_owned(),
                ..Stationery::default()
            }),
            to: "bob@example.org".parse().unwrap(),
            language: "en".to_owned(),
            content: MailContent::Notification {
                sender: sender.to_owned(),
                link: Secret::new("LinkToken".to_owned()),
                reference: "LL-7K3M-9QXT".to_owned(),
                expires_at: datetime!(2026-12-23 15:00 UTC),
                subject: None,
            },
            created_at: datetime!(2026-11-23 15:00 UTC),
            deadline: datetime!(2026-11-28 15:00 UTC),
        };
        let letter = Letter::write(&portal, &mail);
        String::from_utf8(mime(&portal, &mail, &letter).unwrap().formatted()).unwrap()
    }

    #[test]
    fn a_message_is_complete_and_stable() {
        let first = message("Alice Example");
        assert_eq!(first, message("Alice Example"));
        insta::assert_snapshot!(first.replace("\r\n", "\n"));
    }

    #[test]
    fn a_sender_cannot_add_a_header() {
        for name in [
            "Eve\r\nBcc: all@example.org",
            "Eve\nX-Evil: yes",
            "Eve\" <eve@evil.example>, \"x",
            "=?utf-8?q?Eve=0D=0ABcc:_all@example.org?=",
            &"ü".repeat(2_000),
        ] {
            let message = message(name);
            let (head, _) = message.split_once("\r\n\r\n").unwrap();
            let names: Vec<&str> = head
                .split("\r\n")
                .filter(|line| !line.starts_with(' '))
                .map(|line| line.split(':').next().unwrap())
                .collect();
            assert_eq!(
                names,
                [
                    "From",
                    "To",
                    "Subject",
                    "Date",
                    "Message-ID",
                    "Auto-Submitted",
                    "X-Auto-Response-Suppress",
                    "Content-Language",
                    "MIME-Version",
                    "Content-Type",
                ]
            );
            assert!(!head.contains("evil.example>"), "{head}");
            assert!(message.is_ascii(), "needs no 8BITMIME");
            assert!(message.split("\r\n").all(|line| line.len() <= 998));
        }
    }
}

//! Handing mails to a real relay over real TLS: what is sent, under which protection, and what each answer means.

#![expect(
    clippy::unwrap_used,
    reason = "a relay that cannot be set up fails at once, and says where"
)]

mod copy;
mod direct;
mod relay;

use domain::{
    branding::Stationery,
    id::{AccountId, MailId},
    outbox::{Delivery, MailContent, MailToSend},
    secret::Secret,
};
use mail::{Letter, Portal, Relay, RelayTls, SmtpRelay};
use relay::{Behaviour, TestRelay};
use std::{sync::Arc, time::Duration};
use time::macros::datetime;

fn portal() -> Portal {
    Portal::new(
        "https://portal.example",
        "notify@portal.example".parse().unwrap(),
    )
    .unwrap()
}

fn mail(to: &str, language: &str, content: MailContent) -> MailToSend {
    MailToSend {
        id: MailId::from_uuid(uuid::Uuid::from_u128(7)),
        account: AccountId::from_uuid(uuid::Uuid::from_u128(1)),
        stationery: Arc::new(Stationery {
            account_name: "Northwind Clinic".to_owned(),
            ..Stationery::default()
        }),
        to: to.parse().unwrap(),
        language: language.to_owned(),
        content,
        created_at: datetime!(2026-11-23 15:00 UTC),
        deadline: datetime!(2026-11-28 15:00 UTC),
    }
}

fn message(to: &str) -> lettre::Message {
    let code = Secret::new("4711 0815".to_owned());
    let (portal, mail) = (portal(), mail(to, "de", MailContent::Code { code }));
    let letter = Letter::write(&portal, &mail);
    mail::mime(&portal, &mail, &letter).unwrap()
}

fn to(relay: &TestRelay, tls: RelayTls) -> Relay {
    Relay {
        host: "localhost".to_owned(),
        port: Some(relay.port),
        tls,
        credentials: None,
        authority: Some(relay.authority.clone().into_bytes()),
        timeout: Duration::from_secs(30),
        connections: 2,
        hello: "portal.example".to_owned(),
    }
}

async fn send(relay: &Relay) -> Delivery {
    let relay = SmtpRelay::new(relay).unwrap();
    let delivery = relay.send(message("bob@example.org")).await;
    relay.close().await;
    delivery
}

#[tokio::test]
async fn a_mail_goes_over_starttls_to_the_relay_that_proves_who_it_is() {
    let relay = TestRelay::start(Behaviour {
        login: Some(("portal", "relay-password")),
        ..Behaviour::default()
    })
    .await;
    let mut config = to(&relay, RelayTls::StartTls);
    config.credentials = Some((
        "portal".to_owned(),
        Secret::new("relay-password".to_owned()),
    ));
    let Delivery::Accepted { answer } = send(&config).await else {
        panic!("not accepted");
    };
    assert_eq!(answer, "250 2.0.0 queued as 1");
    let seen = relay.seen();
    assert_eq!(seen.mails.len(), 1);
    let mail = &seen.mails[0];
    assert!(mail.encrypted && mail.logged_on);
    assert_eq!(mail.from, "notify@portal.example");
    assert_eq!(mail.to, ["bob@example.org"]);
    assert!(
        mail.data
            .contains("Message-ID: <00000000000000000000000000000007@portal.example>")
    );
    assert!(mail.data.contains("4711 0815"));
}

#[tokio::test]
async fn a_relay_that_cannot_prove_who_it_is_gets_nothing() {
    for tls in [RelayTls::StartTls, RelayTls::Implicit] {
        let relay = TestRelay::start(Behaviour {
            implicit_tls: tls == RelayTls::Implicit,
            ..Behaviour::default()
        })
        .await;
        let mut config = to(&relay, tls);
        config.authority = None;
        let delivery = send(&config).await;
        assert!(
            matches!(&delivery, Delivery::Deferred { .. }),
            "{delivery:?}"
        );
        assert!(relay.seen().mails.is_empty());
        assert!(
            !relay
                .seen()
                .commands
                .iter()
                .any(|it| it.starts_with("MAIL"))
        );
    }
}

#[tokio::test]
async fn a_relay_without_starttls_gets_nothing_where_it_is_required() {
    let relay = TestRelay::start(Behaviour {
        offers_starttls: false,
        ..Behaviour::default()
    })
    .await;
    let delivery = send(&to(&relay, RelayTls::StartTls)).await;
    assert!(matches!(delivery, Delivery::Deferred { .. }));
    assert!(
        !relay
            .seen()
            .commands
            .iter()
            .any(|it| it.starts_with("MAIL"))
    );
}

#[tokio::test]
async fn opportunistic_tls_takes_what_is_offered() {
    for offers_starttls in [true, false] {
        let relay = TestRelay::start(Behaviour {
            offers_starttls,
            ..Behaviour::default()
        })
        .await;
        let mut config = to(&relay, RelayTls::Opportunistic);
        config.authority = None;
        assert!(matches!(send(&config).await, Delivery::Accepted { .. }));
        assert_eq!(relay.seen().mails[0].encrypted, offers_starttls);
    }
}

#[tokio::test]
async fn implicit_tls_is_there_from_the_first_byte() {
    let relay = TestRelay::start(Behaviour {
        implicit_tls: true,
        ..Behaviour::default()
    })
    .await;
    let delivery = send(&to(&relay, RelayTls::Implicit)).await;
    assert!(matches!(delivery, Delivery::Accepted { .. }));
    assert!(relay.seen().mails[0].encrypted);
}

#[tokio::test]
async fn the_answer_decides_whether_the_mail_is_tried_again() {
    for (to_recipient, to_data, expected) in [
        (
            "550 5.1.1 no such mailbox",
            "",
            Delivery::Rejected {
                answer: "550 5.1.1 no such mailbox".to_owned(),
            },
        ),
        (
            "451 4.7.1 greylisted, come back later",
            "",
            Delivery::Deferred {
                answer: "451 4.7.1 greylisted, come back later".to_owned(),
            },
        ),
        (
            "250 ok",
            "554 5.6.0 not in this form",
            Delivery::Rejected {
                answer: "554 5.6.0 not in this form".to_owned(),
            },
        ),
        (
            "250 ok",
            "452 4.3.1 no space left",
            Delivery::Deferred {
                answer: "452 4.3.1 no space left".to_owned(),
            },
        ),
    ] {
        let relay = TestRelay::start(Behaviour {
            to_recipient,
            to_data,
            ..Behaviour::default()
        })
        .await;
        assert_eq!(send(&to(&relay, RelayTls::StartTls)).await, expected);
    }
}

#[tokio::test]
async fn a_relay_that_refuses_our_password_defers_the_mail() {
    let relay = TestRelay::start(Behaviour {
        login: Some(("portal", "another-password")),
        ..Behaviour::default()
    })
    .await;
    let mut config = to(&relay, RelayTls::StartTls);
    config.credentials = Some((
        "portal".to_owned(),
        Secret::new("relay-password".to_owned()),
    ));
    let Delivery::Deferred { answer } = send(&config).await else {
        panic!("not deferred");
    };
    assert!(answer.starts_with("535 "), "{answer}");
    assert!(!answer.contains("relay-password"));
}

#[tokio::test]
async fn a_relay_that_is_not_there_or_says_nothing_defers_the_mail() {
    let gone = {
        let relay = TestRelay::start(Behaviour::default()).await;
        to(&relay, RelayTls::StartTls)
    };
    let Delivery::Deferred { answer } = send(&gone).await else {
        panic!("not deferred");
    };
    assert_eq!(answer, "no connection to the mail server");
    let silent = TestRelay::start(Behaviour {
        silent: true,
        ..Behaviour::default()
    })
    .await;
    let mut config = to(&silent, RelayTls::StartTls);
    config.timeout = Duration::from_millis(200);
    let Delivery::Deferred { answer } = send(&config).await else {
        panic!("not deferred");
    };
    assert_eq!(answer, "the mail server did not answer in time");
}

#[tokio::test]
async fn an_address_outside_ascii_that_the_relay_does_not_know_bounces() {
    let relay = TestRelay::start(Behaviour::default()).await;
    let pool = SmtpRelay::new(&to(&relay, RelayTls::StartTls)).unwrap();
    let delivery = pool.send(message("jörg@example.org")).await;
    assert!(
        matches!(delivery, Delivery::Rejected { .. }),
        "{delivery:?}"
    );
    pool.close().await;
}

#[tokio::test]
async fn mails_share_connections() {
    let relay = TestRelay::start(Behaviour::default()).await;
    let pool = SmtpRelay::new(&to(&relay, RelayTls::StartTls)).unwrap();
    for _ in 0..10 {
        let delivery = pool.send(message("bob@example.org")).await;
        assert!(matches!(delivery, Delivery::Accepted { .. }));
    }
    pool.close().await;
    assert_eq!(relay.seen().mails.len(), 10);
    // The one in use, and the one being put back meanwhile.
    assert!(relay.seen().connections <= 2);
}

//! Past the relay, to the recipient's own mail server: over TLS that proves who it is, or not at all (T1). And what a test of
//! such a server shows.

use crate::{
    message,
    relay::{Behaviour, TestRelay},
};
use domain::{
    delivery_policy::{CertificateFault, MailServers as _, ServerFault, ServerTest},
    outbox::Delivery,
};
use mail::{Direct, DirectSmtp, Exchangers, ServerTester};
use std::time::Duration;

fn direct(server: &TestRelay, trusted: bool, host: &str) -> DirectSmtp {
    let authority = trusted.then(|| server.authority.clone().into_bytes());
    DirectSmtp::new(Direct {
        exchangers: Exchangers::fixed(host, server.port),
        authority,
        hello: "portal.example".to_owned(),
        timeout: Duration::from_secs(30),
    })
    .unwrap()
}

async fn send(direct: &DirectSmtp) -> Delivery {
    direct
        .send("example.org", &message("bob@example.org"))
        .await
}

fn nothing_was_sent(server: &TestRelay) -> bool {
    let seen = server.seen();
    seen.mails.is_empty() && !seen.commands.iter().any(|it| it.starts_with("MAIL"))
}

#[tokio::test]
async fn enforced_tls_delivers_to_a_server_that_proves_who_it_is() {
    let server = TestRelay::start(Behaviour::default()).await;
    let delivery = send(&direct(&server, true, "localhost")).await;
    assert!(
        matches!(&delivery, Delivery::Accepted { .. }),
        "{delivery:?}"
    );
    let seen = server.seen();
    assert!(seen.mails[0].encrypted);
    assert_eq!(seen.mails[0].to, ["bob@example.org"]);
}

#[tokio::test]
async fn enforced_tls_never_falls_back_to_plaintext() {
    let server = TestRelay::start(Behaviour {
        offers_starttls: false,
        ..Behaviour::default()
    })
    .await;
    let delivery = send(&direct(&server, true, "localhost")).await;
    let answer = "TLS is enforced, and localhost offers no TLS".to_owned();
    assert_eq!(delivery, Delivery::Unprotected { answer });
    assert!(nothing_was_sent(&server));
}

#[tokio::test]
async fn enforced_tls_sends_nothing_to_a_server_that_nobody_trusted_vouches_for() {
    let server = TestRelay::start(Behaviour::default()).await;
    let delivery = send(&direct(&server, false, "localhost")).await;
    let answer =
        "TLS is enforced, and the certificate of localhost is vouched for by nobody who is trusted"
            .to_owned();
    assert_eq!(delivery, Delivery::Unprotected { answer });
    assert!(nothing_was_sent(&server));
}

#[tokio::test]
async fn enforced_tls_sends_nothing_to_a_server_under_another_name() {
    let server = TestRelay::start(Behaviour::default()).await;
    let delivery = send(&direct(&server, true, "127.0.0.1")).await;
    let answer = "TLS is enforced, and the certificate of 127.0.0.1 is for another name".to_owned();
    assert_eq!(delivery, Delivery::Unprotected { answer });
    assert!(nothing_was_sent(&server));
}

#[tokio::test]
async fn the_servers_own_words_decide_once_the_way_is_protected() {
    let refusing = TestRelay::start(Behaviour {
        to_recipient: "550 5.1.1 no such mailbox",
        ..Behaviour::default()
    })
    .await;
    let answer = "localhost: 550 5.1.1 no such mailbox".to_owned();
    assert_eq!(
        send(&direct(&refusing, true, "localhost")).await,
        Delivery::Rejected { answer }
    );
    let gone = {
        let server = TestRelay::start(Behaviour::default()).await;
        direct(&server, true, "localhost")
    };
    let answer = "no connection to localhost".to_owned();
    assert_eq!(send(&gone).await, Delivery::Deferred { answer });
}

async fn test(server: &TestRelay, trusted: bool, host: &str) -> ServerTest {
    let authority = trusted.then(|| server.authority.clone().into_bytes());
    let tester = ServerTester::new(
        Exchangers::fixed(host, server.port),
        authority.as_deref(),
        "portal.example".to_owned(),
    );
    tester.unwrap().test("example.org".to_owned()).await
}

#[tokio::test]
async fn a_test_shows_the_certificate_and_sends_nothing() {
    let server = TestRelay::start(Behaviour::default()).await;
    let good = test(&server, true, "localhost").await;
    assert!(good.passes(), "{good:?}");
    let found = &good.servers[0];
    assert_eq!(found.greeting.as_deref(), Some("relay.example ESMTP"));
    let tls = found.tls.as_ref().unwrap();
    assert_eq!(tls.version, "TLS 1.3");
    let certificate = tls.certificate.as_ref().unwrap();
    assert_eq!(certificate.names, ["localhost"]);
    assert!(certificate.not_before < certificate.not_after);
    assert!(nothing_was_sent(&server));
}

#[tokio::test]
async fn a_test_says_why_a_certificate_proves_nothing_and_delivery_agrees() {
    for (trusted, host, fault) in [
        (false, "localhost", CertificateFault::UnknownAuthority),
        (true, "127.0.0.1", CertificateFault::OtherName),
    ] {
        let server = TestRelay::start(Behaviour::default()).await;
        let doubtful = test(&server, trusted, host).await;
        assert!(!doubtful.passes());
        let tls = doubtful.servers[0].tls.as_ref().unwrap();
        assert_eq!(tls.fault, Some(fault));
        let delivery = send(&direct(&server, trusted, host)).await;
        assert!(matches!(delivery, Delivery::Unprotected { .. }));
    }
}

#[tokio::test]
async fn a_test_says_why_a_server_is_no_use() {
    let bare = TestRelay::start(Behaviour {
        offers_starttls: false,
        ..Behaviour::default()
    })
    .await;
    let found = test(&bare, true, "localhost").await;
    assert_eq!(found.servers[0].fault, Some(ServerFault::NoStartTls));
    assert_eq!(found.servers[0].offers_starttls, Some(false));
    drop(bare);
    let gone = TestRelay::start(Behaviour::default()).await;
    let tester = ServerTester::new(
        Exchangers::fixed("localhost", gone.port),
        None,
        "portal.example".to_owned(),
    )
    .unwrap();
    drop(gone);
    let found = tester.test("example.org".to_owned()).await;
    let fault = found.servers[0].fault;
    assert!(
        matches!(
            fault,
            Some(ServerFault::Unreachable | ServerFault::NotSpeaking)
        ),
        "{fault:?}"
    );
    assert!(!found.passes());
}

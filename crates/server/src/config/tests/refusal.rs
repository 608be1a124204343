//! What is refused at the start.

use super::{Draft, refused, text};
use crate::config::{Config, ConfigError, Refusal};
use toml::Value;

#[test]
fn the_portal_needs_an_https_origin() {
    refused!("portal.public_url" = None, Refusal::PublicUrlMissing);
    refused!("portal.public_url" = text(" "), Refusal::PublicUrlMissing);
    for url in ["http://mail.example.org", "mail.example.org", "HTTPS://x"] {
        refused!("portal.public_url" = text(url), Refusal::PublicUrlNotHttps);
    }
    for url in [
        "https://",
        "https://a/b",
        "https://u:p@a",
        "https://a?b",
        "https://a#b",
        "https://a b",
    ] {
        refused!(
            "portal.public_url" = text(url),
            Refusal::PublicUrlNotAnOrigin
        );
    }
}

#[test]
fn tls_ends_here_or_at_a_known_proxy() {
    refused!("tls" = None, Refusal::NothingEndsTls);
    refused!("tls.key" = None, Refusal::TlsIncomplete);
    refused!("tls.certificate" = None, Refusal::TlsIncomplete);
    refused!(
        "tls.key" = text("/nowhere/key"),
        Refusal::FileUnreadable { .. }
    );
    refused!("listen.address" = text("8443"), Refusal::ListenAddress);
    let proxies = Value::Array(vec!["10.0.0.0/33".into()]);
    refused!("listen.trusted_proxies" = proxies, Refusal::Network(_));

    let mut draft = Draft::new();
    draft.remove("tls");
    draft.set("listen.trusted_proxies", vec![Value::from("10.0.0.0/8")]);
    assert!(draft.load().unwrap().tls.is_none());
}

#[test]
fn a_store_that_nobody_knows_is_refused() {
    refused!("database" = None, Refusal::DatabaseMissing);
    for url in [
        "mysql://h/d",
        "letterlock.db",
        "postgres:typo",
        "sqlite::memory:",
    ] {
        refused!("database.url" = text(url), Refusal::Database(_));
    }
    refused!("blobs" = None, Refusal::BlobsMissing);
    refused!("blobs.url" = text("ftp://store"), Refusal::Blobs(_));
    refused!(
        "blobs.access_key_id" = text("id"),
        Refusal::BlobCredentialsIncomplete
    );
    refused!(
        "blobs.secret_access_key" = text("key"),
        Refusal::BlobCredentialsIncomplete
    );
}

#[test]
fn a_relay_is_whole_and_its_password_protected() {
    refused!("mail.from" = None, Refusal::MailFrom);
    refused!("mail.from" = text("nobody"), Refusal::MailFrom);
    refused!("mail.host" = None, Refusal::MailWithoutHost("tls"));
    refused!(
        "mail.username" = text("me"),
        Refusal::MailCredentialsIncomplete
    );
    for tls in ["none", "opportunistic"] {
        let mut draft = Draft::new();
        draft.set("mail.username", "me");
        draft.set("mail.password", "secret");
        draft.set("mail.tls", tls);
        assert!(matches!(
            draft.refusal(),
            Refusal::MailCredentialsUnprotected
        ));
    }
    let mut draft = Draft::new();
    draft.remove("mail");
    assert!(draft.load().unwrap().mail.relay.is_none());
}

#[test]
fn limits_and_filters_make_sense() {
    let number = Value::Integer;
    refused!(
        "limits.http_workers" = number(0),
        Refusal::Limit {
            key: "http_workers",
            ..
        }
    );
    refused!(
        "limits.cipher_threads" = number(5_000),
        Refusal::Limit {
            key: "cipher_threads",
            ..
        }
    );
    refused!("limits.attachment_bytes" = number(0), Refusal::Limit { .. });
    refused!(
        "limits.shutdown_seconds" = number(86_400),
        Refusal::Limit { .. }
    );
    refused!(
        "log.filter" = text("letterlock=shout"),
        Refusal::LogFilter(_)
    );
}

#[test]
fn everything_that_is_wrong_is_said_at_once() {
    let error = Config::parse("", []).unwrap_err();
    let ConfigError::Refused(refusals) = &error else {
        panic!("{error:?}");
    };
    assert_eq!(refusals.len(), 5, "{error}");
    for key in [
        "portal.public_url",
        "tls.certificate",
        "database.url",
        "blobs.url",
        "MASTER_KEY",
    ] {
        assert!(error.to_string().contains(key), "{key} in {error}");
    }
}

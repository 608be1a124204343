//! Where a configuration comes from, and what means nothing there.

use super::Draft;
use crate::config::{Config, ConfigError};
use std::fs;
use toml::Value;

#[test]
fn the_environment_wins_and_text_stays_text() {
    let draft = Draft::new();
    let config = draft.load_with(&[
        ("LETTERLOCK__PORTAL__PUBLIC_URL", "https://other.example"),
        (
            "LETTERLOCK__LISTEN__TRUSTED_PROXIES",
            "[\"10.0.0.0/8\", \"192.0.2.7\"]",
        ),
        ("LETTERLOCK__MAIL__USERNAME", "0123"),
        ("LETTERLOCK__MAIL__PASSWORD", "4567"),
        ("LETTERLOCK_PORTAL", "not ours"),
        ("PATH", "/bin"),
    ]);
    let config = config.unwrap();
    assert_eq!(config.public_url.as_str(), "https://other.example");
    assert_eq!(config.listen.trusted_proxies.len(), 2);
    let (username, password) = config.mail.relay.unwrap().credentials.unwrap();
    assert_eq!(
        (username.as_str(), password.expose().as_str()),
        ("0123", "4567")
    );
}

#[test]
fn what_means_nothing_is_refused() {
    let malformed = |draft: &Draft, environment: &[(&str, &str)]| {
        let outcome = draft.load_with(environment);
        assert!(
            matches!(outcome, Err(ConfigError::Malformed(_))),
            "{outcome:?}"
        );
    };
    for (path, value) in [
        ("portal.public_uri", Value::from("https://x")),
        ("portals.public_url", "https://x".into()),
        ("mail.tls", "maybe".into()),
        ("limits.mail_workers", "four".into()),
        ("tls.reload", "yes".into()),
    ] {
        let mut draft = Draft::new();
        draft.set(path, value);
        malformed(&draft, &[]);
    }
    let draft = Draft::new();
    malformed(&draft, &[("LETTERLOCK__PORTAL", "x")]);
    malformed(&draft, &[("LETTERLOCK__PORTAL__NAME", "x")]);
    malformed(&draft, &[("LETTERLOCK__MAIL__PORT", "many")]);
    assert!(matches!(
        Config::parse("[portal", []),
        Err(ConfigError::Malformed(_))
    ));
}

#[test]
fn a_missing_file_is_named() {
    let error = Config::load(Some("/nowhere/letterlock.toml".as_ref())).unwrap_err();
    assert!(
        error.to_string().contains("/nowhere/letterlock.toml"),
        "{error}"
    );
}

#[test]
fn tests_move_the_clock_by_a_file() {
    let mut draft = Draft::new();
    let shift = draft.file("clock-shift", "", 0o600);
    draft.set("testing.clock_shift_file", shift.to_str().unwrap());
    let clock = draft.load().unwrap().clock;
    let before = clock.now();
    fs::write(&shift, "3600").unwrap();
    let ahead = clock.now() - before;
    assert!(ahead >= time::Duration::hours(1), "{ahead}");
}

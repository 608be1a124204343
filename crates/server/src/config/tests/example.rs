//! The example in the repository.

use super::{Draft, EXAMPLE};
use crate::{
    config::{Config, RelayTls},
    logging::LogFormat,
};
use std::collections::BTreeSet;
use toml::Table;

#[test]
fn the_example_starts() {
    let config = Draft::new().load().unwrap();
    assert_eq!(config.public_url.as_str(), "https://mail.example.org");
    assert_eq!(config.listen.address.port(), 8443);
    assert!(config.tls.unwrap().reload);
    assert_eq!(config.master_keys.newest_version(), 1);
    assert_eq!(config.mail.relay.unwrap().tls, RelayTls::StartTls);
    assert_eq!(config.log.format, LogFormat::Json);
    assert_eq!(config.limits.database_threads, 8);
}

/// The example, with every commented key in force.
fn example_with_everything() -> String {
    let is_key = |line: &str| {
        let (key, _) = line.split_once(" = ").unwrap_or_default();
        !key.is_empty() && key.chars().all(|c| c.is_ascii_lowercase() || c == '_')
    };
    let line = |line: &'static str| match line.strip_prefix("# ") {
        Some(rest) if is_key(rest) => rest,
        _ => line,
    };
    EXAMPLE.lines().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn every_key_of_the_example_is_known_and_can_come_from_the_environment() {
    let table: Table = example_with_everything().parse().unwrap();
    let mut environment = Vec::new();
    for (section, keys) in &table {
        for (key, value) in keys.as_table().unwrap() {
            let name = format!("LETTERLOCK__{section}__{key}").to_uppercase();
            let value = value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned);
            environment.push((name, value));
        }
    }
    let keys = environment.len();
    assert_eq!(keys, 36, "the example documents every key");

    let draft = Draft::new();
    for (name, path) in [
        ("VAULT__MASTER_KEY_FILE", "master.key"),
        ("TLS__KEY", "tls.key"),
    ] {
        let name = format!("LETTERLOCK__{name}");
        let path = draft.folder.path().join(path);
        environment.push((name, path.to_str().unwrap().to_owned()));
    }
    let config = Config::parse("", environment).unwrap();
    assert_eq!(config.limits.hashing_threads, 2);
    assert_eq!(config.mail.relay.unwrap().port, Some(587));
    assert_eq!(config.blobs.s3.region, "us-east-1");
}

#[test]
fn every_key_is_in_the_example() {
    // Set from the environment alone, or by no one.
    const NOT_IN_FILES: [&str; 2] = ["master_key", "master_key_in_file"];
    let documented: Table = example_with_everything().parse().unwrap();
    for (section, keys) in &documented {
        let unknown = format!("[{section}]\nno_such_key = 1");
        let error = Config::parse(&unknown, []).unwrap_err().to_string();
        // The refusal lists the keys there are: unknown field `no_such_key`, expected one of `a`, `b`, in `section`.
        let (_, known) = error.split_once("expected").unwrap();
        let known: BTreeSet<&str> = known.split('`').skip(1).step_by(2).collect();
        let own = |key: &&str| !NOT_IN_FILES.contains(key) && key != section;
        let known: BTreeSet<&str> = known.into_iter().filter(own).collect();
        let keys = keys
            .as_table()
            .unwrap()
            .keys()
            .map(String::as_str)
            .collect();
        assert_eq!(known, keys, "[{section}]");
    }
}

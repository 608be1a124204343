use super::{Config, ConfigError, Refusal, RelayTls};
use crate::logging::LogFormat;
use std::{collections::BTreeSet, fs, path::PathBuf};
use tempfile::TempDir;
use toml::{Table, Value};

const KEY: &str = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
const EXAMPLE: &str = include_str!("../../../../config.example.toml");

/// A configuration that starts, as a table to change.
struct Draft {
    table: Table,
    folder: TempDir,
}

impl Draft {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut draft = Self {
            table: EXAMPLE.parse().unwrap(),
            folder,
        };
        let master_key = draft.file("master.key", &format!("1:{KEY}\n"), 0o600);
        draft.set("vault.master_key_file", master_key.to_str().unwrap());
        let tls_key = draft.file("tls.key", "PEM", 0o640);
        draft.set("tls.key", tls_key.to_str().unwrap());
        draft
    }

    fn file(&self, name: &str, content: &str, mode: u32) -> PathBuf {
        use std::os::unix::fs::PermissionsExt as _;
        let path = self.folder.path().join(name);
        fs::write(&path, content).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
        path
    }

    fn set(&mut self, path: &str, value: impl Into<Value>) {
        let (section, key) = path.split_once('.').unwrap();
        let section = self
            .table
            .entry(section)
            .or_insert_with(|| Value::Table(Table::new()));
        section
            .as_table_mut()
            .unwrap()
            .insert(key.to_owned(), value.into());
    }

    fn remove(&mut self, path: &str) {
        match path.split_once('.') {
            None => drop(self.table.remove(path)),
            Some((section, key)) => drop(self.table[section].as_table_mut().unwrap().remove(key)),
        }
    }

    fn load_with(&self, environment: &[(&str, &str)]) -> Result<Config, ConfigError> {
        let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        Config::parse(&self.table.to_string(), environment.iter().map(owned))
    }

    fn load(&self) -> Result<Config, ConfigError> {
        self.load_with(&[])
    }

    /// What is refused, when it is one thing alone.
    fn refusal(&self) -> Refusal {
        match self.load() {
            Err(ConfigError::Refused(mut refusals)) if refusals.len() == 1 => refusals.remove(0),
            other => panic!("expected one refusal, not {other:?}"),
        }
    }
}

/// Asserts that setting (or with `None` removing) one key is refused in one way.
macro_rules! refused {
    ($path:literal = $value:expr, $pattern:pat) => {{
        let mut draft = Draft::new();
        match Option::<Value>::from($value) {
            Some(value) => draft.set($path, value),
            None => draft.remove($path),
        }
        let refusal = draft.refusal();
        assert!(matches!(refusal, $pattern), "{refusal:?}");
    }};
}

fn text(text: &str) -> Value {
    Value::String(text.to_owned())
}

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
fn a_private_key_that_everyone_may_read_is_refused() {
    for mode in [0o644, 0o604, 0o602] {
        let mut draft = Draft::new();
        let path = draft.file("open.key", &format!("1:{KEY}"), mode);
        draft.set("tls.key", path.to_str().unwrap());
        assert!(matches!(
            draft.refusal(),
            Refusal::FileExposed { key: "tls.key", .. }
        ));

        let mut draft = Draft::new();
        draft.file("master.key", &format!("1:{KEY}"), mode);
        draft.set("log.format", "text");
        let refusal = draft.refusal();
        let exposed = matches!(
            refusal,
            Refusal::FileExposed {
                key: "vault.master_key_file",
                ..
            }
        );
        assert!(exposed, "{mode:o}: {refusal:?}");
    }
}

#[test]
fn there_is_no_start_without_a_master_key() {
    refused!("vault" = None, Refusal::MasterKeyMissing);
    refused!(
        "vault.master_key_file" = text("/nowhere"),
        Refusal::FileUnreadable { .. }
    );
    refused!("vault.master_key" = text(KEY), Refusal::MasterKeyInFile);
    let draft = Draft::new();
    draft.file("master.key", "not a key", 0o600);
    assert!(matches!(draft.refusal(), Refusal::MasterKeyInvalid(_)));
    draft.file("master.key", "", 0o600);
    assert!(matches!(draft.refusal(), Refusal::MasterKeyInvalid(_)));
}

#[test]
fn the_master_key_may_come_from_the_environment_instead() {
    let mut draft = Draft::new();
    let keys = format!("1:{KEY},2:H{}", &KEY[1..]);
    let environment = [("LETTERLOCK__VAULT__MASTER_KEY", keys.as_str())];
    let outcome = draft.load_with(&environment);
    let twice = matches!(&outcome, Err(ConfigError::Refused(r)) if matches!(r[..], [Refusal::MasterKeyTwice]));
    assert!(twice, "{outcome:?}");
    draft.remove("vault");
    assert_eq!(
        draft
            .load_with(&environment)
            .unwrap()
            .master_keys
            .newest_version(),
        2
    );
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

#[test]
fn no_secret_is_ever_shown() {
    let mut draft = Draft::new();
    draft.set("database.url", "postgres://me:hunter2@h/d");
    draft.set("blobs.access_key_id", "id");
    draft.set("blobs.secret_access_key", "hunter2");
    draft.set("mail.username", "me");
    draft.set("mail.password", "hunter2");
    let shown = format!("{:?}", draft.load().unwrap());
    assert!(
        !shown.contains("hunter2") && !shown.contains(&KEY[..8]),
        "{shown}"
    );
    for (path, wrong) in [
        ("mail.port", Value::from("hunter2")),
        ("mail.tls", "hunter2".into()),
        ("mail.password", 51_423_987.into()),
    ] {
        let mut draft = Draft::new();
        draft.set(path, wrong);
        let error = draft.load().unwrap_err();
        let shown = format!("{error:?} {error}");
        assert!(
            !shown.contains("hunter2") && !shown.contains("51423987"),
            "{shown}"
        );
        assert!(shown.contains(path), "the key is named: {shown}");
    }
    let error = Config::parse("[mail]\npassword = hunter2", []).unwrap_err();
    let shown = format!("{error:?} {error}");
    assert!(
        shown.contains("line 2") && !shown.contains("hunter2"),
        "{shown}"
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

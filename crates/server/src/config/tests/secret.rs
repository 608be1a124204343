//! Keys and passwords: where they may stand, and that nobody sees them.

use super::{Draft, KEY, refused, text};
use crate::config::{Config, ConfigError, Refusal};
use toml::Value;

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

use crate::{MasterKey, MasterKeyInvalid, MasterKeys, OsRandomness};

const KEY: &str = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
const OTHER: &str = "HwECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

#[test]
fn a_key_survives_its_text_form() {
    let key = MasterKey::generate(&OsRandomness);
    let text = key.to_text();
    assert_eq!(text.expose().len(), 44);
    assert_eq!(
        MasterKey::parse(text.expose()).unwrap().bytes(),
        key.bytes()
    );
}

#[test]
fn what_is_not_32_bytes_in_base64_is_no_key() {
    for text in [
        "",
        "short",
        "AAECAwQFBgcICQoLDA0ODw==",
        &KEY[1..],
        &format!("{KEY}AAAA"),
    ] {
        let refusal = MasterKey::parse(text).map(|_| ()).unwrap_err();
        assert_eq!(refusal, MasterKeyInvalid::NotAKey, "{text}");
    }
}

#[test]
fn a_placeholder_is_no_key() {
    let zeros = format!("{}=", "A".repeat(43));
    let refusal = MasterKey::parse(&zeros).map(|_| ()).unwrap_err();
    assert_eq!(refusal, MasterKeyInvalid::Placeholder);
}

#[test]
fn debug_shows_nothing_of_a_key() {
    let keys = MasterKeys::parse(KEY).unwrap();
    let shown = format!("{keys:?}");
    assert!(shown.contains("[redacted]"), "{shown}");
    assert!(
        !shown.contains("AAEC") && !shown.contains("1, 2, 3"),
        "{shown}"
    );
}

#[test]
fn a_key_file_may_hold_several_versions() {
    let keys = MasterKeys::parse(&format!("# made in May\n{KEY}\n\n 3 : {OTHER}\n")).unwrap();
    assert_eq!(keys.newest_version(), 3);
    assert_eq!(keys.versions().collect::<Vec<_>>(), [1, 3]);
}

#[test]
fn a_key_file_without_sense_is_refused() {
    let cases = [
        (String::new(), MasterKeyInvalid::Missing),
        ("# nothing\n".to_owned(), MasterKeyInvalid::Missing),
        (format!("0:{KEY}"), MasterKeyInvalid::NotAVersion),
        (format!("two:{KEY}"), MasterKeyInvalid::NotAVersion),
        (
            format!("2:{KEY}\n2:{OTHER}"),
            MasterKeyInvalid::VersionTwice(2),
        ),
        (format!("{KEY}\n2:oops"), MasterKeyInvalid::NotAKey),
    ];
    for (text, expected) in cases {
        let refusal = MasterKeys::parse(&text).map(|_| ()).unwrap_err();
        assert_eq!(refusal, expected, "{text}");
    }
}

//! Evidence bundles.

use super::{account, thousand_flips, vault};
use crate::{EvidenceFault, open_evidence};
use domain::vault::Vault as _;
use std::io::{Cursor, Write as _};
use zip::{ZipWriter, write::SimpleFileOptions};

const FILES: [&str; 3] = ["evidence.json", "evidence.html", "audit-entries.jsonl"];

fn files() -> Vec<(&'static str, Vec<u8>)> {
    let content = |name: &str| format!("the content of {name}, ").repeat(20).into_bytes();
    FILES.map(|name| (name, content(name))).to_vec()
}

fn pack() -> (Vec<u8>, [u8; 32]) {
    let vault = vault();
    let packed = vault.pack_evidence(account(1), "message 7", &files());
    (packed.unwrap(), vault.checkpoint_key(account(1)).unwrap())
}

/// The same archive with one file's bytes replaced.
fn with(name: &str, change: impl Fn(&mut Vec<u8>)) -> (Vec<u8>, [u8; 32]) {
    let (packed, key) = pack();
    let mut zip = zip::ZipArchive::new(Cursor::new(packed)).unwrap();
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..zip.len() {
        let mut bytes = Vec::new();
        let file_name = zip.name_for_index(index).unwrap().unwrap().into_owned();
        let mut file = zip.by_index(index).unwrap();
        std::io::Read::read_to_end(&mut file, &mut bytes).unwrap();
        if file_name == name {
            change(&mut bytes);
        }
        out.start_file(file_name, SimpleFileOptions::default())
            .unwrap();
        out.write_all(&bytes).unwrap();
    }
    (out.finish().unwrap().into_inner(), key)
}

#[test]
fn what_was_packed_opens_whole_with_its_key() {
    let (packed, key) = pack();
    let opened = open_evidence(&packed, Some(&key));
    assert_eq!(opened.faults, []);
    assert_eq!(opened.title, ["message 7"]);
    assert_eq!(opened.key, Some(key));
    for (name, bytes) in files() {
        assert_eq!(opened.files[name], bytes);
    }
}

#[test]
fn a_changed_byte_of_any_file_is_found_and_named() {
    for name in FILES {
        for at in [0, 100, 300] {
            let (changed, key) = with(name, |bytes| bytes[at] ^= 1);
            let faults = open_evidence(&changed, Some(&key)).faults;
            assert_eq!(faults, [EvidenceFault::Changed(name.to_owned())], "{at}");
        }
        let (longer, key) = with(name, |bytes| bytes.push(b' '));
        let faults = open_evidence(&longer, Some(&key)).faults;
        assert_eq!(faults, [EvidenceFault::Changed(name.to_owned())]);
    }
}

#[test]
fn a_changed_byte_of_the_list_or_the_signature_is_found() {
    for name in ["manifest.txt", "signature.txt"] {
        for at in (0..40).chain([60, 90]) {
            let (changed, key) = with(name, |bytes| {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1;
                }
            });
            let faults = open_evidence(&changed, Some(&key)).faults;
            assert!(!faults.is_empty(), "{name} {at}");
        }
        let (longer, key) = with(name, |bytes| bytes.extend(b"more\n"));
        assert!(
            !open_evidence(&longer, Some(&key)).faults.is_empty(),
            "{name}"
        );
    }
}

#[test]
fn a_file_taken_out_or_put_in_is_named() {
    let vault = vault();
    let key = vault.checkpoint_key(account(1)).unwrap();
    let packed = vault.pack_evidence(account(1), "", &files()).unwrap();
    let mut zip = zip::ZipArchive::new(Cursor::new(packed)).unwrap();
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..zip.len() {
        let name = zip.name_for_index(index).unwrap().unwrap().into_owned();
        let file = zip.by_index(index).unwrap();
        if name != FILES[0] {
            out.raw_copy_file(file).unwrap();
        }
    }
    out.start_file("extra.txt", SimpleFileOptions::default())
        .unwrap();
    let packed = out.finish().unwrap().into_inner();
    let faults = open_evidence(&packed, Some(&key)).faults;
    let missing = EvidenceFault::Missing(FILES[0].to_owned());
    assert_eq!(
        faults,
        [missing, EvidenceFault::Added("extra.txt".to_owned())]
    );
}

#[test]
fn no_damage_of_the_archive_goes_unnoticed_that_changes_a_file() {
    let (packed, key) = pack();
    for damaged in thousand_flips(&packed) {
        let opened = open_evidence(&damaged, Some(&key));
        if opened.faults.is_empty() {
            for (name, bytes) in files() {
                assert_eq!(opened.files[name], bytes);
            }
        }
    }
}

#[test]
fn another_installations_evidence_is_not_ours() {
    let (packed, _) = pack();
    let stranger = vault().checkpoint_key(account(1)).unwrap();
    let faults = open_evidence(&packed, Some(&stranger)).faults;
    assert_eq!(faults, [EvidenceFault::OtherKey]);
    assert_eq!(
        open_evidence(b"no archive", None).faults,
        [EvidenceFault::NotAnArchive]
    );
}

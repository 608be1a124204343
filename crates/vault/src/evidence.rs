//! Evidence as one file: a zip of named files, with a list of their digests and a signature over the list. Opening it needs
//! no secret, only the public key that its reader trusts.

use crate::{checkpoint, master_key::MasterKey};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use domain::{id::AccountId, vault::VaultError};
use sha2::{Digest as _, Sha256};
use std::{
    collections::BTreeMap,
    fmt::Write as _,
    io::{Cursor, Read as _, Write as _},
};
use zip::{CompressionMethod, ZipArchive, ZipWriter, write::SimpleFileOptions};

/// The list of files with their digests.
const MANIFEST: &str = "manifest.txt";

/// The key, and the signature over the list.
const SIGNATURE: &str = "signature.txt";

/// The first line of the list: what is signed here can be taken for nothing else that is signed with the same key.
const HEADING: &str = "letterlock/evidence/1";

/// The largest file that is unpacked: a bundle holds text.
const LARGEST: u64 = 256 * 1024 * 1024;

/// What is wrong with evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EvidenceFault {
    /// It is no zip archive.
    NotAnArchive,
    /// This file cannot be unpacked.
    Unreadable(String),
    /// This file is listed and not there.
    Missing(String),
    /// This file is not what was signed.
    Changed(String),
    /// This file is there and not listed.
    Added(String),
    /// The list of files was not signed by the owner of the key.
    SignatureForged,
    /// It was signed with a key that is not the trusted one.
    OtherKey,
}

impl std::fmt::Display for EvidenceFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NotAnArchive => f.write_str("this is no evidence bundle: it cannot be unpacked"),
            Self::Unreadable(name) => write!(f, "{name} is damaged: it cannot be unpacked"),
            Self::Missing(name) => write!(f, "{name} is missing"),
            Self::Changed(name) => write!(f, "{name} was changed"),
            Self::Added(name) => write!(f, "{name} was added"),
            Self::SignatureForged => write!(
                f,
                "{MANIFEST} or {SIGNATURE} was changed: the signature does not fit"
            ),
            Self::OtherKey => f.write_str("it was signed with another key than the one given"),
        }
    }
}

/// Evidence that was unpacked and compared with what was signed.
#[derive(Debug, Clone, Default)]
pub struct OpenedEvidence {
    /// What the signed list says above its files, line by line.
    pub title: Vec<String>,
    /// The public key it names.
    pub key: Option<[u8; 32]>,
    /// The files that are what was signed.
    pub files: BTreeMap<String, Vec<u8>>,
    /// Everything that is wrong; empty when nothing is.
    pub faults: Vec<EvidenceFault>,
}

/// Makes one file of `files`.
pub(crate) fn pack(
    master: &MasterKey,
    key: &[u8; 32],
    account: AccountId,
    title: &str,
    files: &[(&str, Vec<u8>)],
) -> Result<Vec<u8>, VaultError> {
    let mut manifest = format!("{HEADING}\n{title}\n");
    for (name, bytes) in files {
        writeln!(
            manifest,
            "file {name} {} {}",
            bytes.len(),
            hex_digest(bytes)
        )
        .or(Err(VaultError::Failed))?;
    }
    let signature = checkpoint::sign(master, account, manifest.as_bytes())?;
    let signature = format!(
        "key {}\nsignature {}\n",
        STANDARD.encode(key),
        STANDARD.encode(signature)
    );
    let own = [
        (MANIFEST, manifest.into_bytes()),
        (SIGNATURE, signature.into_bytes()),
    ];
    archive(files.iter().chain(&own)).ok_or(VaultError::Failed)
}

fn archive<'a>(files: impl Iterator<Item = &'a (&'a str, Vec<u8>)>) -> Option<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in files {
        zip.start_file(*name, options).ok()?;
        zip.write_all(bytes).ok()?;
    }
    Some(zip.finish().ok()?.into_inner())
}

/// Unpacks evidence and compares it, byte by byte, with what was signed. With `trusted` also the key: without it, whoever
/// asks has to compare the key with one they have from elsewhere.
pub fn open_evidence(bytes: &[u8], trusted: Option<&[u8; 32]>) -> OpenedEvidence {
    let mut opened = OpenedEvidence::default();
    let Some(mut found) = unpack(bytes, &mut opened.faults) else {
        opened.faults.push(EvidenceFault::NotAnArchive);
        return opened;
    };
    let manifest = text(&mut found, MANIFEST, &mut opened.faults);
    let signature = text(&mut found, SIGNATURE, &mut opened.faults);
    opened.key = field(&signature, "key ");
    let signed = opened
        .key
        .zip(field::<64>(&signature, "signature "))
        .is_some_and(|(key, signature)| {
            checkpoint::checkpoint_is_genuine(&key, manifest.as_bytes(), &signature)
        });
    // The signature's own text has one form: whatever else stands in it was put there.
    let whole = signature.lines().count() == 2 && signature.ends_with('\n');
    if !signed || !whole || manifest.lines().next() != Some(HEADING) {
        opened.faults.push(EvidenceFault::SignatureForged);
    }
    if let (Some(trusted), Some(key)) = (trusted, opened.key)
        && *trusted != key
    {
        opened.faults.push(EvidenceFault::OtherKey);
    }
    for line in manifest.lines().skip(1) {
        let Some(entry) = line.strip_prefix("file ") else {
            opened.title.push(line.to_owned());
            continue;
        };
        let mut words = entry.split(' ');
        let (name, size, digest) = (words.next(), words.next(), words.next());
        let name = name.unwrap_or_default().to_owned();
        let Some(bytes) = found.remove(&name) else {
            if !opened
                .faults
                .contains(&EvidenceFault::Unreadable(name.clone()))
            {
                opened.faults.push(EvidenceFault::Missing(name));
            }
            continue;
        };
        let same = size == Some(bytes.len().to_string().as_str())
            && digest == Some(hex_digest(&bytes).as_str());
        if same {
            opened.files.insert(name, bytes);
        } else {
            opened.faults.push(EvidenceFault::Changed(name));
        }
    }
    opened
        .faults
        .extend(found.into_keys().map(EvidenceFault::Added));
    opened
}

/// The files of an archive; `None` when it is none.
fn unpack(bytes: &[u8], faults: &mut Vec<EvidenceFault>) -> Option<BTreeMap<String, Vec<u8>>> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut found = BTreeMap::new();
    for index in 0..zip.len() {
        let name = match zip.name_for_index(index) {
            Some(Ok(name)) => name.into_owned(),
            _ => format!("file number {index}"),
        };
        let mut content = Vec::new();
        let read = zip
            .by_index(index)
            .ok()
            .and_then(|file| file.take(LARGEST).read_to_end(&mut content).ok());
        if read.is_none() {
            faults.push(EvidenceFault::Unreadable(name));
        } else if found.insert(name.clone(), content).is_some() {
            faults.push(EvidenceFault::Added(name));
        }
    }
    Some(found)
}

fn text(
    found: &mut BTreeMap<String, Vec<u8>>,
    name: &str,
    faults: &mut Vec<EvidenceFault>,
) -> String {
    match found.remove(name).map(String::from_utf8) {
        Some(Ok(text)) => text,
        Some(Err(_)) => {
            faults.push(EvidenceFault::Unreadable(name.to_owned()));
            String::new()
        }
        None => {
            if !faults.contains(&EvidenceFault::Unreadable(name.to_owned())) {
                faults.push(EvidenceFault::Missing(name.to_owned()));
            }
            String::new()
        }
    }
}

fn field<const N: usize>(text: &str, label: &str) -> Option<[u8; N]> {
    let line = text.lines().find_map(|line| line.strip_prefix(label))?;
    STANDARD.decode(line).ok()?.try_into().ok()
}

fn hex_digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .fold(String::with_capacity(64), |mut hex, byte| {
            // Writing to a string cannot fail.
            let _fits = write!(hex, "{byte:02x}");
            hex
        })
}

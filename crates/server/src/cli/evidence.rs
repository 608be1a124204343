//! `letterlock evidence …`

use super::{CommandFailed, Outcome, print};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use clap::Subcommand;
use domain::{
    audit::{AuditAction, AuditActor, AuditEntry, Chain},
    caller::Origin,
    id::{AccountId, AuditEntryId, MessageId, RequestId, UserId},
};
use serde::Deserialize;
use std::{borrow::Cow, path::PathBuf, process::ExitCode, sync::Arc};
use time::OffsetDateTime;
use uuid::Uuid;
use vault::{
    ContentVault, MasterKey, MasterKeys, OpenedEvidence, OsRandomness, checkpoint_is_genuine,
    open_evidence,
};

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Check an evidence bundle, without any server: that no byte of it was changed since it was signed, that its entries of the
    /// audit log have their hashes, and that its checkpoint was signed.
    Verify {
        /// The bundle.
        file: PathBuf,
        /// The public key to trust, as `letterlock audit key` prints it. Without it only that the bundle fits the key it
        /// names is checked.
        #[arg(long)]
        key: Option<String>,
    },
}

pub(super) fn run(command: &Command) -> Outcome {
    let Command::Verify { file, key } = command;
    let trusted = key.as_deref().map(parse_key).transpose()?;
    let opened = open_evidence(&std::fs::read(file)?, trusted.as_ref());
    let mut faults: Vec<String> = opened.faults.iter().map(ToString::to_string).collect();
    faults.extend(check_entries(&opened));
    for line in &opened.title {
        print(line)?;
    }
    for name in opened.files.keys() {
        print(&format!("ok    {name}"))?;
    }
    for fault in &faults {
        print(&format!("FAIL  {fault}"))?;
    }
    if let Some(note) = check_checkpoint(&opened) {
        print(&format!("note  {note}"))?;
    }
    if let Some(key) = opened.key {
        let key = STANDARD.encode(key);
        let whose = if trusted.is_some() {
            "the key you gave"
        } else {
            "compare it with the one that `letterlock audit key` prints"
        };
        print(&format!("signed with {key} ({whose})"))?;
    }
    if !faults.is_empty() {
        return Ok(ExitCode::FAILURE);
    }
    print("the bundle is whole")?;
    Ok(ExitCode::SUCCESS)
}

fn parse_key(text: &str) -> Result<[u8; 32], CommandFailed> {
    let bytes = STANDARD.decode(text.trim()).ok();
    bytes
        .and_then(|bytes| bytes.try_into().ok())
        .ok_or_else(|| CommandFailed("a key is 32 bytes in base64".to_owned()))
}

/// A line of `audit-entries.jsonl`, as far as its hash is made of it.
#[derive(Deserialize)]
struct Line {
    account_id: Uuid,
    id: Uuid,
    #[serde(with = "time::serde::rfc3339")]
    at: OffsetDateTime,
    actor: Actor,
    action: String,
    message_id: Option<Uuid>,
    user_id: Option<Uuid>,
    object_id: Option<Uuid>,
    details: Vec<Detail>,
    network: Option<String>,
    request_id: Option<Uuid>,
    seq: Option<i64>,
    hash: Option<String>,
    previous_hash: Option<String>,
}

#[derive(Deserialize)]
struct Actor {
    kind: String,
    user_id: Option<Uuid>,
    credential_id: Option<Uuid>,
}

#[derive(Deserialize)]
struct Detail {
    name: String,
    value: String,
}

impl Line {
    fn entry(self) -> Option<AuditEntry> {
        let actor = AuditActor::from_parts(
            &self.actor.kind,
            self.actor.user_id.map(UserId::from_uuid),
            self.actor.credential_id,
        );
        let origin = self
            .network
            .zip(self.request_id)
            .map(|(network, request)| Origin {
                network,
                request: RequestId::from_uuid(request),
            });
        Some(AuditEntry {
            id: AuditEntryId::from_uuid(self.id),
            account: AccountId::from_uuid(self.account_id),
            at: self.at,
            actor: actor?,
            action: AuditAction::parse(&self.action)?,
            message: self.message_id.map(MessageId::from_uuid),
            user: self.user_id.map(UserId::from_uuid),
            object: self.object_id,
            details: self
                .details
                .into_iter()
                .map(|detail| (Cow::Owned(detail.name), detail.value))
                .collect(),
            origin,
        })
    }
}

/// Whether each sealed entry has the hash it says, behind the hash it says.
fn check_entries(opened: &OpenedEvidence) -> Vec<String> {
    let Some(lines) = opened.files.get("audit-entries.jsonl") else {
        return Vec::new();
    };
    // Only digests are asked of it, which need no key.
    let vault = ContentVault::new(
        MasterKeys::single(MasterKey::generate(&OsRandomness)),
        Arc::new(OsRandomness),
    );
    let chain = Chain(&vault);
    let text = String::from_utf8_lossy(lines);
    let broken =
        |number: usize| format!("line {number} of audit-entries.jsonl is not what its hash says");
    (1..)
        .zip(text.lines())
        .filter_map(|(number, line)| {
            let Ok(line) = serde_json::from_str::<Line>(line) else {
                return Some(broken(number));
            };
            line.seq?;
            let hash = line.hash.as_deref().and_then(unhex)?;
            let previous = line.previous_hash.as_deref().and_then(unhex);
            let fits = previous
                .zip(line.entry())
                .is_some_and(|(previous, entry)| chain.hash(&previous, &entry) == hash);
            (!fits).then(|| broken(number))
        })
        .collect()
}

/// What there is to say about the checkpoint. The bundle's signature vouches for its text; its own may be of an older key.
fn check_checkpoint(opened: &OpenedEvidence) -> Option<&'static str> {
    let Some(text) = opened.files.get("checkpoint.txt") else {
        return Some("the log had no signed checkpoint yet");
    };
    let text = String::from_utf8_lossy(text);
    let genuine = text
        .split_once("\n\nsignature ")
        .and_then(|(signed, signature)| {
            let signature: [u8; 64] = STANDARD.decode(signature.trim()).ok()?.try_into().ok()?;
            let signed = format!("{signed}\n");
            let key = opened.key?;
            Some(checkpoint_is_genuine(&key, signed.as_bytes(), &signature))
        });
    (genuine != Some(true)).then_some(
        "the checkpoint was signed with another key than the bundle, as before a change of the master key",
    )
}

fn unhex(text: &str) -> Option<[u8; 32]> {
    let digits: Vec<u8> = (0..text.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok())
        .collect::<Option<_>>()?;
    digits.try_into().ok()
}

//! The files of evidence that programs read.

use crate::{
    audit::{AuditEntryView, hex},
    message::{CertificateWire, TrackingWire, wire::PersonWire},
    problem::Problem,
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use domain::{audit::Checkpoint, evidence::Evidence};
use serde::Serialize;
use serde_json::{Value, json};
use time::format_description::well_known::Rfc3339;

/// `evidence.json`
pub(super) fn document(evidence: &Evidence) -> Result<Vec<u8>, Problem> {
    let at = |at: time::OffsetDateTime| at.format(&Rfc3339).unwrap_or_default();
    let message = evidence.message();
    let tracking = TrackingWire::from(evidence.tracking.clone());
    let mut tracking = serde_json::to_value(tracking).map_err(Problem::internal)?;
    if let Some(fields) = tracking.as_object_mut() {
        // What whoever made the evidence may do is none of it.
        fields.remove("can");
        fields.remove("latest_expiry");
    }
    let certificate = evidence
        .certificate
        .as_ref()
        .map(|certificate| CertificateWire::of(message, certificate));
    let stored: Vec<Value> = evidence
        .parts
        .iter()
        .map(|part| {
            json!({ "part": part.name, "encrypted_bytes": part.size_bytes, "sha256": hex(&part.sha256) })
        })
        .collect();
    let attachments: Vec<Value> = evidence
        .attachments
        .iter()
        .map(|(id, size)| json!({ "id": id.as_uuid(), "size_bytes": size }))
        .collect();
    let document = json!({
        "format": "letterlock/evidence/1",
        "made_at": at(evidence.made_at),
        "made_by": PersonWire::from(&evidence.made_by),
        "account": {
            "id": evidence.account.id.as_uuid(),
            "slug": evidence.account.slug.as_str(),
            "name": evidence.account.name,
        },
        "message": tracking,
        "in_reply_to": message.in_reply_to.as_ref().map(|id| *id.as_uuid()),
        "mail_copied": message.mail_copied,
        "recalled_at": message.recall.as_ref().map(|recall| at(recall.at)),
        "stored_parts": stored,
        "stored_attachments": attachments,
        "destruction": certificate,
        "audit": {
            "entries": evidence.entries.len(),
            "older_entries_left_out": evidence.entries_left_out,
            "checkpoint": evidence.checkpoint.as_ref().map(|checkpoint| json!({
                "seq": checkpoint.head.seq,
                "hash": hex(&checkpoint.head.hash),
                "at": at(checkpoint.at),
            })),
        },
        "public_key": STANDARD.encode(evidence.public_key),
    });
    serde_json::to_vec_pretty(&document).map_err(Problem::internal)
}

/// An entry with what its hash is made of.
#[derive(Serialize)]
struct Line {
    #[serde(flatten)]
    entry: AuditEntryView,
    account_id: uuid::Uuid,
    /// The hash of the entry before it in the chain.
    previous_hash: Option<String>,
}

/// `audit-entries.jsonl`
pub(super) fn entries(evidence: &Evidence) -> Result<Vec<u8>, Problem> {
    let mut text = Vec::new();
    for chained in &evidence.entries {
        let line = Line {
            entry: AuditEntryView::of(&chained.logged, &evidence.names),
            account_id: *evidence.account.id.as_uuid(),
            previous_hash: chained.previous.map(|hash| hex(&hash)),
        };
        serde_json::to_writer(&mut text, &line).map_err(Problem::internal)?;
        text.push(b'\n');
    }
    Ok(text)
}

/// `checkpoint.txt`: what was signed, an empty line, and the signature.
pub(super) fn checkpoint(evidence: &Evidence) -> Option<Vec<u8>> {
    let checkpoint = evidence.checkpoint.as_ref()?;
    let text = Checkpoint::text(checkpoint.account, &checkpoint.head, checkpoint.at);
    let signature = STANDARD.encode(checkpoint.signature);
    Some(format!("{text}\nsignature {signature}\n").into_bytes())
}

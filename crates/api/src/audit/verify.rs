//! `POST /audit/verifications`

use crate::{
    authorized::{Authorized, ReadAudit},
    json::JsonBody,
    problem::{Code, Problem},
    responses::{BodyProblems, CallerProblems, Conflict},
    state::AppState,
};
use actix_web::{post, web};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use domain::audit::{ChainHead, Finding, Verification, VerifiedSoFar};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Where to go on.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = VerifyAuditChain, example = json!({ "from": null }))]
pub(crate) struct VerifyBody {
    /// The `next` of the step before; from the first entry unless said.
    #[schema(max_length = 80)]
    from: Option<String>,
}

/// What is wrong with a chain.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = AuditFindingKind)]
enum FindingName {
    /// The entry is not what was sealed.
    Changed,
    /// The entry is gone.
    Removed,
    /// The entry was put in.
    Added,
    /// The entry stands elsewhere than where it was sealed.
    Moved,
    /// The entry cannot be read any more.
    Unreadable,
    /// The chain was rewritten up to here.
    Rewritten,
    /// A checkpoint was not signed by this installation.
    CheckpointForged,
}

/// What a verification found.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = AuditFinding)]
struct FindingWire {
    kind: FindingName,
    /// The number of the entry.
    #[schema(required)]
    seq: Option<i64>,
    /// Its id.
    #[schema(required)]
    entry_id: Option<String>,
    /// It all in words.
    text: String,
}

/// How far a verification has come.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = AuditVerification)]
pub(crate) struct VerificationWire {
    /// How many entries fit, from the first on: also the number of the newest that does.
    entries: i64,
    /// How many there are.
    of: i64,
    /// How many signed checkpoints fit.
    checkpoints: usize,
    /// The first thing wrong; `null` while nothing is.
    #[schema(required)]
    finding: Option<FindingWire>,
    /// Pass as `from` to go on; `null` when the end is reached or something was found.
    #[schema(required)]
    next: Option<String>,
    /// The public key that verifies this account's checkpoints and evidence: Ed25519, base64.
    public_key: String,
}

/// Verify the hash chain of the audit log
///
/// A stretch at a time: pass on `next` until there is none. The first answer that has none is noted in the log.
#[utoipa::path(
    operation_id = "verify_audit_chain",
    tag = "audit",
    security(("session" = []), ("api_key" = ["audit:read"])),
    request_body = VerifyBody,
    responses((status = 200, body = VerificationWire), CallerProblems, BodyProblems, Conflict)
)]
#[post("/audit/verifications")]
pub(crate) async fn verify_audit_chain(
    state: web::Data<AppState>,
    authorized: Authorized<ReadAudit>,
    body: JsonBody<VerifyBody>,
) -> Result<web::Json<VerificationWire>, Problem> {
    let from = body.into_inner().from;
    let from = from.map(|text| {
        parse_place(&text).ok_or_else(|| {
            Problem::new(Code::InvalidFields).fault("/from", "place_invalid", "Not a place.")
        })
    });
    let from = from.transpose()?;
    let account = authorized.caller.account;
    let (so_far, found) = state
        .run_search(move |services| services.audit.verify_step(&authorized.caller, from))
        .await?;
    let key = state.services.deps.vault.checkpoint_key(account)?;
    Ok(web::Json(VerificationWire::of(&so_far, found, &key)))
}

impl VerificationWire {
    fn of(so_far: &VerifiedSoFar, found: Verification, key: &[u8; 32]) -> Self {
        let over = so_far.complete || found.finding.is_some();
        Self {
            entries: found.entries,
            of: so_far.of.max(found.entries),
            checkpoints: found.checkpoints,
            finding: found.finding.map(FindingWire::from),
            next: (!over).then(|| place_text(so_far)),
            public_key: STANDARD.encode(key),
        }
    }
}

impl From<Finding> for FindingWire {
    fn from(finding: Finding) -> Self {
        let text = finding.to_string();
        let (kind, seq, entry) = match finding {
            Finding::Changed { seq, entry } => {
                (FindingName::Changed, Some(seq), Some(entry.to_string()))
            }
            Finding::Removed { seq } => (FindingName::Removed, Some(seq), None),
            Finding::Added { seq, entry } => {
                (FindingName::Added, Some(seq), Some(entry.to_string()))
            }
            Finding::Moved {
                sealed_as, entry, ..
            } => (FindingName::Moved, Some(sealed_as), Some(entry.to_string())),
            Finding::Unreadable { entry } => (FindingName::Unreadable, None, Some(entry)),
            Finding::Rewritten { seq } => (FindingName::Rewritten, Some(seq), None),
            Finding::CheckpointForged { seq } => (FindingName::CheckpointForged, Some(seq), None),
        };
        Self {
            kind,
            seq,
            entry_id: entry,
            text,
        }
    }
}

/// A place in the chain: number, checkpoints and hash. Whether the chain has this hash there is asked at the next step.
fn place_text(so_far: &VerifiedSoFar) -> String {
    let mut bytes = so_far.head.seq.to_be_bytes().to_vec();
    let checkpoints = u64::try_from(so_far.checkpoints).unwrap_or(u64::MAX);
    bytes.extend_from_slice(&checkpoints.to_be_bytes());
    bytes.extend_from_slice(&so_far.head.hash);
    STANDARD.encode(bytes)
}

fn parse_place(text: &str) -> Option<VerifiedSoFar> {
    let bytes: [u8; 48] = STANDARD.decode(text).ok()?.try_into().ok()?;
    let (seq, rest) = bytes.split_first_chunk::<8>()?;
    let (checkpoints, hash) = rest.split_first_chunk::<8>()?;
    let checkpoints = usize::try_from(u64::from_be_bytes(*checkpoints)).ok()?;
    Some(VerifiedSoFar {
        head: ChainHead {
            seq: i64::from_be_bytes(*seq),
            hash: hash.try_into().ok()?,
        },
        checkpoints: checkpoints.min(1_000_000_000),
        ..VerifiedSoFar::default()
    })
}

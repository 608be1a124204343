//! `POST /messages/{id}/evidence`

use super::{page, wire};
use crate::{
    authorized::{Authorized, ReadAudit},
    language::{self, LanguageParam},
    problem::Problem,
    responses::{CallerProblems, NotFound},
    state::AppState,
};
use actix_web::{
    HttpResponse,
    http::header::{self, ContentEncoding},
    post, web,
};
use domain::{evidence::EvidenceError, id::MessageId};
use uuid::Uuid;

/// Make evidence of what happened to a message
///
/// A zip archive with `evidence.json`, the same as the page `evidence.html`, the message's entries of the audit log with their places
/// in the hash chain, and the nearest signed checkpoint; `manifest.txt` lists their digests, and `signature.txt` signs it.
/// The page is in the language asked for. Nothing of the content is in it. `letterlock evidence verify` checks it without the server.
#[utoipa::path(
    operation_id = "create_evidence",
    tag = "audit",
    security(("session" = []), ("api_key" = ["audit:read"])),
    params(("id" = Uuid, Path, description = "The message"), LanguageParam),
    responses(
        (status = 200, body = Vec<u8>, content_type = "application/zip", description = "The signed bundle"),
        CallerProblems, NotFound,
    )
)]
#[post("/messages/{id}/evidence")]
pub(crate) async fn create_evidence(
    state: web::Data<AppState>,
    authorized: Authorized<ReadAudit>,
    id: web::Path<Uuid>,
) -> Result<HttpResponse, Problem> {
    let id = MessageId::from_uuid(id.into_inner());
    let language = language::current();
    let (name, bundle) = state
        .run_search(move |services| {
            let evidence = services.evidence.collect(&authorized.caller, id)?;
            let name = format!("evidence-{}.zip", evidence.message().reference);
            let mut files = vec![
                ("evidence.html", page::of(&evidence, language).into_bytes()),
                ("evidence.json", wire::document(&evidence)?),
                ("audit-entries.jsonl", wire::entries(&evidence)?),
            ];
            files.extend(wire::checkpoint(&evidence).map(|text| ("checkpoint.txt", text)));
            let bundle = services.evidence.pack(&evidence, &files)?;
            Ok::<_, Problem>((name, bundle))
        })
        .await?;
    Ok(HttpResponse::Ok()
        .content_type("application/zip")
        .insert_header((
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"{name}\""),
        ))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header(ContentEncoding::Identity)
        .body(bundle))
}

impl From<EvidenceError> for Problem {
    fn from(error: EvidenceError) -> Self {
        match error {
            EvidenceError::Message(error) => error.into(),
            EvidenceError::Vault(error) => error.into(),
            EvidenceError::Store(error) => error.into(),
        }
    }
}

//! `POST /audit/exports`

use super::{csv, query::FilterWire, wire::AuditEntryView};
use crate::{
    authorized::{Authorized, ReadAudit},
    json::{self, JsonBody},
    problem::{Code, Problem},
    responses::{BodyProblems, CallerProblems},
    state::AppState,
};
use actix_web::{
    HttpResponse,
    http::header::{self, ContentEncoding},
    post,
    web::{self, Bytes},
};
use domain::{
    audit::{AuditFilter, AuditPage, ExportForm},
    id::AccountId,
    page::Cursor,
};
use futures_util::{TryStreamExt as _, stream};
use serde::Deserialize;
use std::io;
use utoipa::ToSchema;

/// In which form entries are exported.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = AuditExportForm)]
enum FormName {
    /// One JSON object a line, as lists have them.
    JsonLines,
    /// Comma-separated values. What a spreadsheet would run as a formula is text.
    Csv,
}

/// Which entries, and in which form.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ExportAuditLog)]
pub(crate) struct ExportBody {
    form: FormName,
    #[serde(default, deserialize_with = "json::object")]
    filter: FilterWire,
}

/// Export the audit log
///
/// The entries of the filter, newest first, as they are read: of whatever length. That they were exported is an entry too.
#[utoipa::path(
    operation_id = "export_audit_log",
    tag = "audit",
    security(("session" = []), ("api_key" = ["audit:read"])),
    request_body = ExportBody,
    responses(
        (
            status = 200,
            description = "A line for each entry",
            content((String = "application/x-ndjson"), (String = "text/csv")),
        ),
        CallerProblems, BodyProblems,
    )
)]
#[post("/audit/exports")]
pub(crate) async fn export_audit_log(
    state: web::Data<AppState>,
    authorized: Authorized<ReadAudit>,
    body: JsonBody<ExportBody>,
) -> Result<HttpResponse, Problem> {
    let body = body.into_inner();
    let filter = body
        .filter
        .parse()
        .map_err(|problem| problem.under(Code::InvalidFields).below("/filter"))?;
    let (form, media_type, name) = match body.form {
        FormName::JsonLines => (
            ExportForm::JsonLines,
            "application/x-ndjson",
            "audit-log.jsonl",
        ),
        FormName::Csv => (ExportForm::Csv, "text/csv; charset=utf-8", "audit-log.csv"),
    };
    let caller = authorized.caller;
    let account = caller.account;
    let noted = filter.clone();
    state
        .run(move |services| services.audit.begin_export(&caller, form, &noted))
        .await?;
    let export = Export {
        state,
        account,
        filter,
        form,
        after: None,
        begun: false,
    };
    Ok(HttpResponse::Ok()
        .content_type(media_type)
        .insert_header((
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"{name}\""),
        ))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header(ContentEncoding::Identity)
        .streaming(
            stream::try_unfold(Some(export), next)
                .map_err(|problem| io::Error::other(problem.to_string())),
        ))
}

/// An export on its way: it holds one step of entries at a time.
struct Export {
    state: web::Data<AppState>,
    account: AccountId,
    filter: AuditFilter,
    form: ExportForm,
    after: Option<Cursor>,
    begun: bool,
}

async fn next(export: Option<Export>) -> Result<Option<(Bytes, Option<Export>)>, Problem> {
    let Some(mut export) = export else {
        return Ok(None);
    };
    let (account, filter, after) = (export.account, export.filter.clone(), export.after);
    let page = export
        .state
        .run(move |services| services.audit.export_step(account, &filter, after))
        .await?;
    let text = export.text(&page)?;
    export.begun = true;
    export.after = page.next;
    let rest = page.next.is_some().then_some(export);
    Ok(Some((Bytes::from(text), rest)))
}

impl Export {
    fn text(&self, page: &AuditPage) -> Result<String, Problem> {
        let mut text = String::new();
        if self.form == ExportForm::Csv && !self.begun {
            text.push_str(csv::HEADER);
        }
        for row in &page.items {
            let entry = AuditEntryView::of(row, &page.names);
            match self.form {
                ExportForm::Csv => text.push_str(&csv::line(&entry)),
                ExportForm::JsonLines => {
                    let json = serde_json::to_string(&entry).map_err(Problem::internal)?;
                    text.push_str(&json);
                    text.push('\n');
                }
            }
        }
        Ok(text)
    }
}

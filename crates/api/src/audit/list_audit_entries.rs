//! `GET /audit-entries`

use super::{query::FilterWire, wire::AuditEntryView};
use crate::{
    authorized::{Authorized, ReadAudit},
    page::{cursor_text, parse_page},
    problem::{Code, Problem},
    responses::CallerProblems,
    state::AppState,
};
use actix_web::{get, web};
use domain::audit::AuditError;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

/// Which entries.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(crate) struct AuditQuery {
    /// Those about this message.
    message_id: Option<Uuid>,
    /// Those about the message with this reference.
    #[param(max_length = 40, example = "LL-7K3M-9QXT")]
    reference: Option<String>,
    /// Those by the user with this address or about them.
    #[param(max_length = 320, example = "ann@example.org")]
    person: Option<String>,
    /// Those by this user or about them.
    user_id: Option<Uuid>,
    /// Those by this user.
    actor_id: Option<Uuid>,
    /// Those about this other thing.
    object_id: Option<Uuid>,
    /// Those of this action, as `message.recalled`, or of all on one kind of thing, as `message`.
    #[param(max_length = 64, example = "message.recalled")]
    action: Option<String>,
    /// At this instant or later.
    #[serde(default, with = "time::serde::rfc3339::option")]
    since: Option<OffsetDateTime>,
    /// Before this instant.
    #[serde(default, with = "time::serde::rfc3339::option")]
    until: Option<OffsetDateTime>,
    /// The `next` of the page before.
    #[param(max_length = 64)]
    after: Option<String>,
    /// Rows on the page, 1 to 100; 50 unless said.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<u16>,
}

/// A page of the audit log.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = AuditPage)]
pub(crate) struct AuditPageWire {
    /// The entries, newest first. There may be none, and more to look through all the same.
    items: Vec<AuditEntryView>,
    /// Pass as `after` to look on; `null` once everything was looked through.
    #[schema(required)]
    next: Option<String>,
    /// Back to when entries were looked through, where that was left off before the page was full.
    #[serde(with = "time::serde::rfc3339::option")]
    #[schema(required)]
    searched_back_to: Option<OffsetDateTime>,
}

/// Who did what, newest first
#[utoipa::path(
    operation_id = "list_audit_entries",
    tag = "audit",
    security(("session" = []), ("api_key" = ["audit:read"])),
    params(AuditQuery),
    responses((status = 200, body = AuditPageWire), CallerProblems)
)]
#[get("/audit-entries")]
pub(crate) async fn list_audit_entries(
    state: web::Data<AppState>,
    authorized: Authorized<ReadAudit>,
    query: web::Query<AuditQuery>,
) -> Result<web::Json<AuditPageWire>, Problem> {
    let query = query.into_inner();
    let (after, limit) = parse_page(query.after.as_deref(), query.limit)?;
    let filter = FilterWire {
        message_id: query.message_id,
        reference: query.reference,
        person: query.person,
        user_id: query.user_id,
        actor_id: query.actor_id,
        object_id: query.object_id,
        action: query.action,
        since: query.since,
        until: query.until,
    };
    let filter = filter.parse()?;
    let page = state
        .run(move |services| {
            services
                .audit
                .list(&authorized.caller, &filter, after, limit)
        })
        .await?;
    let names = page.names;
    Ok(web::Json(AuditPageWire {
        items: page
            .items
            .iter()
            .map(|row| AuditEntryView::of(row, &names))
            .collect(),
        next: page.next.map(|cursor| cursor_text(&cursor)),
        searched_back_to: page.searched_back_to,
    }))
}

impl From<AuditError> for Problem {
    fn from(error: AuditError) -> Self {
        match error {
            AuditError::PlaceLost => {
                Self::new(Code::Conflict).detail("Begin the verification again.")
            }
            AuditError::Store(error) => error.into(),
            AuditError::Vault(error) => Self::internal(error),
        }
    }
}

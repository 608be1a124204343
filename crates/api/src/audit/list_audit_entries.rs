//! `GET /audit-entries`

use super::wire::AuditEntryView;
use crate::{
    authorized::{Authorized, ReadAudit},
    page::{PageView, parse_page},
    problem::Problem,
    responses::CallerProblems,
    state::AppState,
};
use actix_web::{get, web};
use domain::{
    audit::{AuditError, AuditFilter},
    id::{MessageId, UserId},
};
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;

/// Which entries.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(crate) struct AuditQuery {
    /// Those about this message.
    message_id: Option<Uuid>,
    /// Those by this user or about them.
    user_id: Option<Uuid>,
    /// The `next` of the page before.
    #[param(max_length = 64)]
    after: Option<String>,
    /// Rows on the page, 1 to 100; 50 unless said.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<u16>,
}

/// Who did what, newest first
#[utoipa::path(
    operation_id = "list_audit_entries",
    tag = "audit",
    security(("session" = []), ("api_key" = ["audit:read"])),
    params(AuditQuery),
    responses((status = 200, body = PageView<AuditEntryView>), CallerProblems)
)]
#[get("/audit-entries")]
pub(crate) async fn list_audit_entries(
    state: web::Data<AppState>,
    authorized: Authorized<ReadAudit>,
    query: web::Query<AuditQuery>,
) -> Result<web::Json<PageView<AuditEntryView>>, Problem> {
    let (after, limit) = parse_page(query.after.as_deref(), query.limit)?;
    let filter = AuditFilter {
        message: query.message_id.map(MessageId::from_uuid),
        user: query.user_id.map(UserId::from_uuid),
    };
    let page = state
        .run(move |services| {
            services
                .audit
                .list(&authorized.caller, filter, after, limit)
        })
        .await?;
    Ok(web::Json(PageView::of(page, AuditEntryView::from)))
}

impl From<AuditError> for Problem {
    fn from(error: AuditError) -> Self {
        match error {
            AuditError::Store(error) => error.into(),
            AuditError::Vault(error) => Self::internal(error),
        }
    }
}

//! `GET /outbox-viewer/mails`

use crate::{
    authorized::Public,
    page::{PageQuery, PageView},
    problem::{Code, Problem},
    responses::{NotFound, PublicProblems},
    state::AppState,
};
use actix_web::{get, web};
use domain::outbox::{OutboxError, ShownMail};
use serde::Serialize;
use std::sync::Arc;
use time::OffsetDateTime;
use utoipa::ToSchema;
use uuid::Uuid;

/// A mail as its recipient would have seen it.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = OutboxMail)]
pub(crate) struct OutboxMailView {
    id: Uuid,
    #[schema(example = "bob@example.org")]
    to: String,
    #[schema(example = "Alice Example via Northwind Clinic <notify@portal.example>")]
    from: String,
    subject: String,
    #[serde(with = "time::serde::rfc3339")]
    sent_at: OffsetDateTime,
    /// What it is for.
    #[schema(example = "notification")]
    kind: &'static str,
    text: String,
    html: String,
}

impl From<ShownMail> for OutboxMailView {
    fn from(mail: ShownMail) -> Self {
        Self {
            id: *mail.id.as_uuid(),
            to: mail.to.to_string(),
            from: mail.written.from,
            subject: mail.written.subject,
            sent_at: mail.sent_at,
            kind: mail.kind.as_str(),
            text: mail.written.text,
            html: mail.written.html,
        }
    }
}

/// Mails that would have been sent
///
/// Only in the demo and in development; elsewhere there is no such thing.
#[utoipa::path(
    operation_id = "list_outbox_mails",
    tag = "outbox viewer",
    params(PageQuery),
    responses((status = 200, body = PageView<OutboxMailView>), NotFound, PublicProblems)
)]
#[get("/outbox-viewer/mails")]
pub(crate) async fn list_outbox_mails(
    state: web::Data<AppState>,
    _public: Public,
    query: web::Query<PageQuery>,
) -> Result<web::Json<PageView<OutboxMailView>>, Problem> {
    let writer = state
        .outbox_viewer
        .as_ref()
        .map(Arc::clone)
        .ok_or_else(|| Problem::new(Code::NotFound))?;
    let (after, limit) = query.parse()?;
    let page = state
        .run(move |services| services.outbox.list_shown(writer.as_ref(), after, limit))
        .await?;
    Ok(web::Json(PageView::of(page, OutboxMailView::from)))
}

impl From<OutboxError> for Problem {
    fn from(error: OutboxError) -> Self {
        match error {
            OutboxError::Store(error) => error.into(),
            OutboxError::Vault(error) => Self::internal(error),
        }
    }
}

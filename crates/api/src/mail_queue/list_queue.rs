//! `GET /mail-queue`

use super::wire::{QueueStateName, QueuedMailWire};
use crate::{
    authorized::{Authorized, ManageQueue},
    page::{PageView, parse_page},
    problem::{Code, Problem},
    responses::CallerProblems,
    state::AppState,
    text,
};
use actix_web::{get, web};
use domain::mail_queue::QueueFilter;
use serde::Deserialize;
use utoipa::IntoParams;

/// Which mails, and which page.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(crate) struct QueueQuery {
    /// In this state alone: `waiting` is queued or deferred, `undelivered` is bounced or failed.
    #[param(inline)]
    state: Option<StateQuery>,
    /// To this domain alone.
    #[param(example = "example.org", max_length = 253)]
    domain: Option<String>,
    /// The `next` of the page before.
    #[param(max_length = 64)]
    after: Option<String>,
    /// Rows on the page, 1 to 100; 50 unless said.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<u16>,
}

/// A state, or two that belong together.
#[derive(Debug, Clone, Copy, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
enum StateQuery {
    Waiting,
    Undelivered,
    Queued,
    Deferred,
    Bounced,
    Failed,
}

impl StateQuery {
    const fn states(self) -> &'static [QueueStateName] {
        match self {
            Self::Waiting => &[QueueStateName::Queued, QueueStateName::Deferred],
            Self::Undelivered => &[QueueStateName::Bounced, QueueStateName::Failed],
            Self::Queued => &[QueueStateName::Queued],
            Self::Deferred => &[QueueStateName::Deferred],
            Self::Bounced => &[QueueStateName::Bounced],
            Self::Failed => &[QueueStateName::Failed],
        }
    }
}

impl QueueQuery {
    fn filter(&self) -> Result<QueueFilter, Problem> {
        let states = self.state.map_or(&[][..], StateQuery::states);
        let domain = self.domain.as_deref();
        Ok(QueueFilter {
            states: states.iter().map(|state| (*state).into()).collect(),
            domain: domain
                .map(|domain| {
                    text::domain(domain, "/domain")
                        .map_err(|problem| problem.under(Code::MalformedRequest))
                })
                .transpose()?,
        })
    }
}

/// Mails that are not delivered, newest first
///
/// Those that wait, and for 30 days those that could not be delivered. What they say is never shown.
#[utoipa::path(
    operation_id = "list_mail_queue",
    tag = "mail queue",
    security(("session" = []), ("api_key" = ["account:manage"])),
    params(QueueQuery),
    responses((status = 200, body = PageView<QueuedMailWire>), CallerProblems)
)]
#[get("/mail-queue")]
pub(crate) async fn list_mail_queue(
    state: web::Data<AppState>,
    authorized: Authorized<ManageQueue>,
    query: web::Query<QueueQuery>,
) -> Result<web::Json<PageView<QueuedMailWire>>, Problem> {
    let (after, limit) = parse_page(query.after.as_deref(), query.limit)?;
    let filter = query.filter()?;
    let page = state
        .run(move |services| {
            services
                .mail_queue
                .list(&authorized.caller, &filter, after, limit)
        })
        .await?;
    Ok(web::Json(PageView::of(page, QueuedMailWire::from)))
}

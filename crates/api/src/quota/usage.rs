//! `GET /quota-usage`

use super::wire::QuotaWire;
use crate::{
    authorized::{Authorized, ReadDirectory},
    message::wire::PersonWire,
    page::{PageView, parse_page},
    problem::Problem,
    responses::CallerProblems,
    state::AppState,
};
use actix_web::{get, web};
use domain::quota::UsageOfUser;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

/// Whose usage.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(crate) struct UsageQuery {
    /// Only those from 80 % of their limit on.
    #[serde(default)]
    #[param(required = false)]
    near: bool,
    /// The `next` of the page before.
    #[param(max_length = 64)]
    after: Option<String>,
    /// Rows on the page, 1 to 100; 50 unless said.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<u16>,
}

/// A licensed user with their quota this month.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = QuotaUsage)]
pub(crate) struct UsageWire {
    user_id: Uuid,
    person: PersonWire,
    quota: QuotaWire,
}

impl From<UsageOfUser> for UsageWire {
    fn from(usage: UsageOfUser) -> Self {
        Self {
            user_id: *usage.user.as_uuid(),
            person: (&usage.person).into(),
            quota: usage.quota.into(),
        }
    }
}

/// Who uses how much this month
///
/// Every licensed user, who has written to the most addresses first.
#[utoipa::path(
    operation_id = "list_quota_usage",
    tag = "directory",
    security(("session" = []), ("api_key" = ["directory:read"])),
    params(UsageQuery),
    responses((status = 200, body = PageView<UsageWire>), CallerProblems)
)]
#[get("/quota-usage")]
pub(crate) async fn list_quota_usage(
    state: web::Data<AppState>,
    authorized: Authorized<ReadDirectory>,
    query: web::Query<UsageQuery>,
) -> Result<web::Json<PageView<UsageWire>>, Problem> {
    let (after, limit) = parse_page(query.after.as_deref(), query.limit)?;
    let near = query.near;
    let page = state
        .run(move |services| {
            services
                .quotas
                .list_usage(&authorized.caller, near, after, limit)
        })
        .await?;
    Ok(web::Json(PageView::of(page, UsageWire::from)))
}

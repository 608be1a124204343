//! `GET /changes`

use super::wire::ChangeList;
use crate::{
    authorized::{Authorized, ReadMessages},
    problem::{Code, Problem},
    responses::CallerProblems,
    state::AppState,
};
use actix_web::{get, web};
use serde::Deserialize;
use utoipa::IntoParams;

/// From where on.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(crate) struct ChangeQuery {
    /// The `next` of the last answer. Without it the answer is empty and tells where to start.
    #[param(minimum = 0)]
    since: Option<i64>,
    /// Changes at once, 1 to 100; 100 unless said.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<u16>,
}

/// What happened since
#[utoipa::path(
    operation_id = "list_changes",
    tag = "changes",
    security(("session" = []), ("api_key" = ["messages:read"])),
    params(ChangeQuery),
    responses((status = 200, body = ChangeList), CallerProblems)
)]
#[get("/changes")]
pub(crate) async fn list_changes(
    state: web::Data<AppState>,
    authorized: Authorized<ReadMessages>,
    query: web::Query<ChangeQuery>,
) -> Result<web::Json<ChangeList>, Problem> {
    let limit = query.limit.unwrap_or(100);
    if !(1..=100).contains(&limit) {
        return Err(Problem::new(Code::MalformedRequest).fault(
            "/limit",
            "out_of_range",
            "1 to 100",
        ));
    }
    let since = query.since;
    if since.is_some_and(|since| since < 0) {
        return Err(Problem::new(Code::MalformedRequest).fault(
            "/since",
            "out_of_range",
            "0 or more",
        ));
    }
    let changed = state
        .run(move |services| services.changes.list(&authorized.caller, since, limit))
        .await?;
    Ok(web::Json(changed.into()))
}

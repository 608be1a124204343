//! `GET /users/{id}/logon-attempts`

use super::wire::LogonAttemptView;
use crate::{
    authorized::{Authorized, ReadDirectory},
    page::{PageQuery, PageView},
    problem::Problem,
    responses::{CallerProblems, NotFound},
    state::AppState,
};
use actix_web::{get, web};
use domain::id::UserId;
use uuid::Uuid;

/// What became of a user's attempts to log on, newest first
///
/// With the true reasons, which the public never learns.
#[utoipa::path(
    operation_id = "list_logon_attempts",
    tag = "directory",
    security(("session" = []), ("api_key" = ["directory:read"])),
    params(("id" = Uuid, Path, description = "The user"), PageQuery),
    responses((status = 200, body = PageView<LogonAttemptView>), CallerProblems, NotFound)
)]
#[get("/users/{id}/logon-attempts")]
pub(crate) async fn list_logon_attempts(
    state: web::Data<AppState>,
    authorized: Authorized<ReadDirectory>,
    id: web::Path<Uuid>,
    query: web::Query<PageQuery>,
) -> Result<web::Json<PageView<LogonAttemptView>>, Problem> {
    let (after, limit) = query.parse()?;
    let id = UserId::from_uuid(id.into_inner());
    let page = state
        .run(move |services| {
            services
                .users
                .list_attempts(&authorized.caller, id, after, limit)
        })
        .await?;
    Ok(web::Json(PageView::of(page, LogonAttemptView::from)))
}

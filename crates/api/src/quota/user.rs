//! `GET /users/{id}/quota`

use super::wire::UserQuotaWire;
use crate::{
    authorized::{Authorized, ReadDirectory},
    problem::Problem,
    responses::{CallerProblems, NotFound},
    state::AppState,
};
use actix_web::{get, web};
use domain::id::UserId;
use uuid::Uuid;

/// A user's quota
///
/// This month's, the packs that raise it, and what was used in the months of the last year.
#[utoipa::path(
    operation_id = "get_user_quota",
    tag = "directory",
    security(("session" = []), ("api_key" = ["directory:read"])),
    params(("id" = Uuid, Path, description = "The user")),
    responses((status = 200, body = UserQuotaWire), CallerProblems, NotFound)
)]
#[get("/users/{id}/quota")]
pub(crate) async fn get_user_quota(
    state: web::Data<AppState>,
    authorized: Authorized<ReadDirectory>,
    id: web::Path<Uuid>,
) -> Result<web::Json<UserQuotaWire>, Problem> {
    let id = UserId::from_uuid(id.into_inner());
    let quota = state
        .run(move |services| services.quotas.of_user(&authorized.caller, id))
        .await?;
    Ok(web::Json(quota.into()))
}

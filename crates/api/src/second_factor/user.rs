//! `/users/{id}/second-factor`

use super::wire::SecondFactorView;
use crate::{
    authorized::{Authorized, ManageDirectory, Proved, ReadDirectory},
    problem::Problem,
    responses::{CallerProblems, Conflict, NotFound},
    state::AppState,
};
use actix_web::{HttpResponse, delete, get, web};
use domain::id::UserId;
use uuid::Uuid;

/// How a user stands with the second factor
#[utoipa::path(
    operation_id = "get_user_second_factor",
    tag = "directory",
    security(("session" = []), ("api_key" = ["directory:read"])),
    params(("id" = Uuid, Path, description = "The user")),
    responses((status = 200, body = SecondFactorView), CallerProblems, NotFound)
)]
#[get("/users/{id}/second-factor")]
pub(crate) async fn get_user_second_factor(
    state: web::Data<AppState>,
    authorized: Authorized<ReadDirectory>,
    id: web::Path<Uuid>,
) -> Result<web::Json<SecondFactorView>, Problem> {
    let id = UserId::from_uuid(id.into_inner());
    let found = state
        .run(move |services| services.second_factors.state(&authorized.caller, id))
        .await?;
    Ok(web::Json(found.into()))
}

/// Take a lost second factor away
///
/// The user's sessions end, the user is told by mail and sets up another one at the next log-on. For a session begun within the
/// last 5 minutes, or a key.
#[utoipa::path(
    operation_id = "reset_user_second_factor",
    tag = "directory",
    security(("session" = []), ("api_key" = ["directory:manage"])),
    params(("id" = Uuid, Path, description = "The user")),
    responses(
        (status = 204, description = "Taken away"),
        CallerProblems, NotFound, Conflict,
    )
)]
#[delete("/users/{id}/second-factor")]
pub(crate) async fn reset_user_second_factor(
    state: web::Data<AppState>,
    authorized: Proved<Authorized<ManageDirectory>>,
    id: web::Path<Uuid>,
) -> Result<HttpResponse, Problem> {
    let id = UserId::from_uuid(id.into_inner());
    state
        .run(move |services| services.second_factors.reset(&authorized.0.caller, id))
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

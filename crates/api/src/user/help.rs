//! `/users/{id}/…`: letting users in, and out.

use super::wire::SetUserPasswordBody;
use crate::{
    authorized::{Authorized, HelpUsers, ManageDirectory, Proved},
    idempotency::{Bodiless, IdempotencyParam},
    json::JsonBody,
    logon::wire::Accepted,
    problem::Problem,
    responses::{BodyProblems, CallerProblems, Conflict, KeyReused, NotFound},
    state::AppState,
};
use actix_web::{HttpResponse, delete, post, put, web};
use domain::id::UserId;
use uuid::Uuid;

/// Set a user's password
///
/// The user is told by mail, and the user's sessions end. The help desk may send a reset instead. For a session begun within
/// the last 5 minutes, or a key.
#[utoipa::path(
    operation_id = "set_user_password",
    tag = "directory",
    security(("session" = []), ("api_key" = ["directory:manage"])),
    params(("id" = Uuid, Path, description = "The user")),
    request_body = SetUserPasswordBody,
    responses(
        (status = 204, description = "The password is set"),
        CallerProblems, BodyProblems, NotFound,
    )
)]
#[put("/users/{id}/password")]
pub(crate) async fn set_user_password(
    state: web::Data<AppState>,
    authorized: Proved<Authorized<ManageDirectory>>,
    id: web::Path<Uuid>,
    body: JsonBody<SetUserPasswordBody>,
) -> Result<HttpResponse, Problem> {
    let id = UserId::from_uuid(id.into_inner());
    let command = body.into_inner().into();
    state
        .run_hashing(move |services| {
            services
                .users
                .set_password(&authorized.0.caller, id, &command)
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Mail a user a password reset
#[utoipa::path(
    operation_id = "send_user_password_reset",
    tag = "directory",
    security(("session" = []), ("api_key" = ["directory:manage"])),
    params(("id" = Uuid, Path, description = "The user"), IdempotencyParam),
    responses((status = 202, body = Accepted), CallerProblems, NotFound, Conflict, KeyReused)
)]
#[post("/users/{id}/password-resets")]
pub(crate) async fn send_user_password_reset(
    state: web::Data<AppState>,
    authorized: Authorized<HelpUsers>,
    id: web::Path<Uuid>,
    request: Bodiless,
) -> Result<HttpResponse, Problem> {
    let id = UserId::from_uuid(id.into_inner());
    state
        .run(move |services| {
            services
                .users
                .send_password_reset(&authorized.caller, request.0.as_ref(), id)
        })
        .await?;
    Ok(HttpResponse::Accepted().json(Accepted {}))
}

/// Mail a user a fresh link to the newest message they can read
#[utoipa::path(
    operation_id = "send_user_fresh_links",
    tag = "directory",
    security(("session" = []), ("api_key" = ["directory:manage"])),
    params(("id" = Uuid, Path, description = "The user"), IdempotencyParam),
    responses((status = 202, body = Accepted), CallerProblems, NotFound, Conflict, KeyReused)
)]
#[post("/users/{id}/fresh-links")]
pub(crate) async fn send_user_fresh_links(
    state: web::Data<AppState>,
    authorized: Authorized<HelpUsers>,
    id: web::Path<Uuid>,
    request: Bodiless,
) -> Result<HttpResponse, Problem> {
    let id = UserId::from_uuid(id.into_inner());
    state
        .run(move |services| {
            services
                .users
                .send_fresh_link(&authorized.caller, request.0.as_ref(), id)
        })
        .await?;
    Ok(HttpResponse::Accepted().json(Accepted {}))
}

/// End all sessions of a user
#[utoipa::path(
    operation_id = "end_user_sessions",
    tag = "directory",
    security(("session" = []), ("api_key" = ["directory:manage"])),
    params(("id" = Uuid, Path, description = "The user")),
    responses((status = 204, description = "Ended"), CallerProblems, NotFound)
)]
#[delete("/users/{id}/sessions")]
pub(crate) async fn end_user_sessions(
    state: web::Data<AppState>,
    authorized: Authorized<ManageDirectory>,
    id: web::Path<Uuid>,
) -> Result<HttpResponse, Problem> {
    let id = UserId::from_uuid(id.into_inner());
    state
        .run(move |services| services.users.end_sessions(&authorized.caller, id))
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

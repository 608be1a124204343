//! `/api-keys`

use super::wire::{ApiKeyList, CreateApiKeyBody, CreatedApiKey};
use crate::{
    authorized::{InSession, Proved},
    idempotency::{IdempotencyParam, Idempotent},
    problem::Problem,
    responses::{BodyProblems, CallerProblems, Conflict, NotFound, created},
    state::AppState,
};
use actix_web::{HttpResponse, delete, get, post, web};
use domain::{api_key::ApiKeyKind, id::ApiKeyId};
use uuid::Uuid;

/// One's own live keys
#[utoipa::path(
    operation_id = "list_api_keys",
    tag = "api keys",
    security(("session" = [])),
    responses((status = 200, body = ApiKeyList), CallerProblems)
)]
#[get("/api-keys")]
pub(crate) async fn list_api_keys(
    state: web::Data<AppState>,
    session: InSession,
) -> Result<web::Json<ApiKeyList>, Problem> {
    let caller = session.caller();
    let keys = state
        .run(move |services| services.api_keys.list(&caller, ApiKeyKind::Personal))
        .await?;
    Ok(web::Json(keys.into()))
}

/// Make a key
///
/// Its text is in the answer and nowhere else. For a session begun within the last 5 minutes.
#[utoipa::path(
    operation_id = "create_api_key",
    tag = "api keys",
    security(("session" = [])),
    params(IdempotencyParam),
    request_body = CreateApiKeyBody,
    responses(
        (status = 201, body = CreatedApiKey, headers(("Location" = String))),
        CallerProblems, BodyProblems, Conflict,
    )
)]
#[post("/api-keys")]
pub(crate) async fn create_api_key(
    state: web::Data<AppState>,
    session: Proved<InSession>,
    request: Idempotent<CreateApiKeyBody>,
) -> Result<HttpResponse, Problem> {
    let caller = session.0.caller();
    let Idempotent { body, attempt } = request;
    let command = body.parse(caller.user)?;
    let (key, text) = state
        .run(move |services| {
            services
                .api_keys
                .create(&caller, attempt.as_ref(), &command)
        })
        .await?;
    let path = format!("/api-keys/{}", key.key.id);
    Ok(created(&path, &CreatedApiKey::of(key, &text)))
}

/// Revoke a key
///
/// It stops working at once.
#[utoipa::path(
    operation_id = "revoke_api_key",
    tag = "api keys",
    security(("session" = [])),
    params(("id" = Uuid, Path, description = "The key")),
    responses((status = 204, description = "Revoked"), CallerProblems, NotFound)
)]
#[delete("/api-keys/{id}")]
pub(crate) async fn revoke_api_key(
    state: web::Data<AppState>,
    session: InSession,
    id: web::Path<Uuid>,
) -> Result<HttpResponse, Problem> {
    let caller = session.caller();
    let id = ApiKeyId::from_uuid(id.into_inner());
    state
        .run(move |services| services.api_keys.revoke(&caller, ApiKeyKind::Personal, id))
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

//! `/service-keys`

use super::wire::{ApiKeyList, CreateServiceKeyBody, CreatedApiKey};
use crate::{
    authorized::{AdministratorInSession, Proved},
    idempotency::{IdempotencyParam, Idempotent},
    problem::Problem,
    responses::{BodyProblems, CallerProblems, Conflict, NotFound, created},
    state::AppState,
};
use actix_web::{HttpResponse, delete, get, post, web};
use domain::{api_key::ApiKeyKind, id::ApiKeyId};
use uuid::Uuid;

/// The account's live service keys
#[utoipa::path(
    operation_id = "list_service_keys",
    tag = "api keys",
    security(("session" = [])),
    responses((status = 200, body = ApiKeyList), CallerProblems)
)]
#[get("/service-keys")]
pub(crate) async fn list_service_keys(
    state: web::Data<AppState>,
    session: AdministratorInSession,
) -> Result<web::Json<ApiKeyList>, Problem> {
    let caller = session.0.caller();
    let keys = state
        .run(move |services| services.api_keys.list(&caller, ApiKeyKind::Service))
        .await?;
    Ok(web::Json(keys.into()))
}

/// Make a key
///
/// Its text is in the answer and nowhere else. For a session begun within the last 5 minutes.
#[utoipa::path(
    operation_id = "create_service_key",
    tag = "api keys",
    security(("session" = [])),
    params(IdempotencyParam),
    request_body = CreateServiceKeyBody,
    responses(
        (status = 201, body = CreatedApiKey, headers(("Location" = String))),
        CallerProblems, BodyProblems, Conflict,
    )
)]
#[post("/service-keys")]
pub(crate) async fn create_service_key(
    state: web::Data<AppState>,
    session: Proved<AdministratorInSession>,
    request: Idempotent<CreateServiceKeyBody>,
) -> Result<HttpResponse, Problem> {
    let caller = session.0.0.caller();
    let Idempotent { body, attempt } = request;
    let command = body.parse()?;
    let (key, text) = state
        .run(move |services| {
            services
                .api_keys
                .create(&caller, attempt.as_ref(), &command)
        })
        .await?;
    let path = format!("/service-keys/{}", key.key.id);
    Ok(created(&path, &CreatedApiKey::of(key, &text)))
}

/// Revoke a key
///
/// It stops working at once.
#[utoipa::path(
    operation_id = "revoke_service_key",
    tag = "api keys",
    security(("session" = [])),
    params(("id" = Uuid, Path, description = "The key")),
    responses((status = 204, description = "Revoked"), CallerProblems, NotFound)
)]
#[delete("/service-keys/{id}")]
pub(crate) async fn revoke_service_key(
    state: web::Data<AppState>,
    session: AdministratorInSession,
    id: web::Path<Uuid>,
) -> Result<HttpResponse, Problem> {
    let caller = session.0.caller();
    let id = ApiKeyId::from_uuid(id.into_inner());
    state
        .run(move |services| services.api_keys.revoke(&caller, ApiKeyKind::Service, id))
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

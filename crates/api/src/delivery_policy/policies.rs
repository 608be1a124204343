//! `/delivery-policies`

use super::wire::{DeliveryPolicyWire, SaveDeliveryPolicyBody};
use crate::{
    authorized::{Authorized, ManageAccount},
    idempotency::{IdempotencyParam, Idempotent},
    json::JsonBody,
    page::PageView,
    problem::Problem,
    responses::{BodyProblems, CallerProblems, Conflict, NotFound, created},
    state::AppState,
};
use actix_web::{HttpResponse, delete, get, post, put, web};
use domain::id::DeliveryPolicyId;
use uuid::Uuid;

/// Every delivery policy of the account, by domain
///
/// Mail to a domain without one goes with TLS where the way there offers it. One page: an account has at most 500.
#[utoipa::path(
    operation_id = "list_delivery_policies",
    tag = "delivery policies",
    security(("session" = []), ("api_key" = ["account:manage"])),
    responses((status = 200, body = PageView<DeliveryPolicyWire>), CallerProblems)
)]
#[get("/delivery-policies")]
pub(crate) async fn list_delivery_policies(
    state: web::Data<AppState>,
    authorized: Authorized<ManageAccount>,
) -> Result<web::Json<PageView<DeliveryPolicyWire>>, Problem> {
    let all = state
        .run(move |services| services.delivery_policies.list(&authorized.caller))
        .await?;
    Ok(web::Json(PageView::whole(all)))
}

/// Make a delivery policy
///
/// It counts for every mail that is not sent yet. *Enforced* means that mail to the domain is delivered to its own mail servers,
/// past the configured relay, over TLS with a certificate that proves the server's name; or it waits, says why in the mail queue,
/// and in the end is bounced to the sender. It never goes without.
#[utoipa::path(
    operation_id = "create_delivery_policy",
    tag = "delivery policies",
    security(("session" = []), ("api_key" = ["account:manage"])),
    params(IdempotencyParam),
    request_body = SaveDeliveryPolicyBody,
    responses(
        (status = 201, body = DeliveryPolicyWire, headers(("Location" = String))),
        CallerProblems, BodyProblems, Conflict,
    )
)]
#[post("/delivery-policies")]
pub(crate) async fn create_delivery_policy(
    state: web::Data<AppState>,
    authorized: Authorized<ManageAccount>,
    request: Idempotent<SaveDeliveryPolicyBody>,
) -> Result<HttpResponse, Problem> {
    let Idempotent { body, attempt } = request;
    let command = body.parse()?;
    let made = state
        .run(move |services| {
            services
                .delivery_policies
                .create(&authorized.caller, attempt.as_ref(), &command)
        })
        .await?;
    let wire = DeliveryPolicyWire::from(made);
    let path = format!("/delivery-policies/{}", wire.id);
    Ok(created(&path, &wire))
}

/// One delivery policy
#[utoipa::path(
    operation_id = "get_delivery_policy",
    tag = "delivery policies",
    security(("session" = []), ("api_key" = ["account:manage"])),
    params(("id" = Uuid, Path, description = "The delivery policy")),
    responses((status = 200, body = DeliveryPolicyWire), CallerProblems, NotFound)
)]
#[get("/delivery-policies/{id}")]
pub(crate) async fn get_delivery_policy(
    state: web::Data<AppState>,
    authorized: Authorized<ManageAccount>,
    id: web::Path<Uuid>,
) -> Result<web::Json<DeliveryPolicyWire>, Problem> {
    let id = DeliveryPolicyId::from_uuid(id.into_inner());
    let found = state
        .run(move |services| services.delivery_policies.find(&authorized.caller, id))
        .await?;
    Ok(web::Json(found.into()))
}

/// Change a delivery policy
///
/// It counts for every mail that is not sent yet.
#[utoipa::path(
    operation_id = "update_delivery_policy",
    tag = "delivery policies",
    security(("session" = []), ("api_key" = ["account:manage"])),
    params(("id" = Uuid, Path, description = "The delivery policy")),
    request_body = SaveDeliveryPolicyBody,
    responses((status = 200, body = DeliveryPolicyWire), CallerProblems, BodyProblems, NotFound, Conflict)
)]
#[put("/delivery-policies/{id}")]
pub(crate) async fn update_delivery_policy(
    state: web::Data<AppState>,
    authorized: Authorized<ManageAccount>,
    id: web::Path<Uuid>,
    body: JsonBody<SaveDeliveryPolicyBody>,
) -> Result<web::Json<DeliveryPolicyWire>, Problem> {
    let id = DeliveryPolicyId::from_uuid(id.into_inner());
    let command = body.into_inner().parse()?;
    let changed = state
        .run(move |services| {
            services
                .delivery_policies
                .update(&authorized.caller, id, &command)
        })
        .await?;
    Ok(web::Json(changed.into()))
}

/// Delete a delivery policy
///
/// From now on, mail to its domain may go without TLS.
#[utoipa::path(
    operation_id = "delete_delivery_policy",
    tag = "delivery policies",
    security(("session" = []), ("api_key" = ["account:manage"])),
    params(("id" = Uuid, Path, description = "The delivery policy")),
    responses((status = 204), CallerProblems, NotFound)
)]
#[delete("/delivery-policies/{id}")]
pub(crate) async fn delete_delivery_policy(
    state: web::Data<AppState>,
    authorized: Authorized<ManageAccount>,
    id: web::Path<Uuid>,
) -> Result<HttpResponse, Problem> {
    let id = DeliveryPolicyId::from_uuid(id.into_inner());
    state
        .run(move |services| services.delivery_policies.delete(&authorized.caller, id))
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

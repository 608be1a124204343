//! `/mailbox/items/{id}`: moving and marking

use super::wire::ItemWire;
use crate::{
    authorized::{Authorized, ManageMessages},
    problem::Problem,
    responses::{CallerProblems, Conflict, NotFound},
    state::AppState,
};
use actix_web::{HttpResponse, delete, post, web};
use domain::{
    caller::Caller,
    id::MailboxItemId,
    mailbox::{MailboxError, MailboxItem, MailboxService},
};
use uuid::Uuid;

/// Changes one item and answers with what became of it.
async fn change(
    state: &AppState,
    authorized: Authorized<ManageMessages>,
    id: web::Path<Uuid>,
    change: fn(&MailboxService, &Caller, MailboxItemId) -> Result<MailboxItem, MailboxError>,
) -> Result<web::Json<ItemWire>, Problem> {
    let id = MailboxItemId::from_uuid(id.into_inner());
    let item = state
        .run(move |services| change(&services.mailbox, &authorized.caller, id))
        .await?;
    Ok(web::Json(item.into()))
}

/// Move an item to Deleted
#[utoipa::path(
    operation_id = "delete_item",
    tag = "mailbox",
    security(("session" = []), ("api_key" = ["messages:manage"])),
    params(("id" = Uuid, Path, description = "The item")),
    responses((status = 200, body = ItemWire), CallerProblems, NotFound)
)]
#[post("/mailbox/items/{id}/delete")]
pub(crate) async fn delete_item(
    state: web::Data<AppState>,
    authorized: Authorized<ManageMessages>,
    id: web::Path<Uuid>,
) -> Result<web::Json<ItemWire>, Problem> {
    change(&state, authorized, id, MailboxService::delete).await
}

/// Move an item back from Deleted
#[utoipa::path(
    operation_id = "restore_item",
    tag = "mailbox",
    security(("session" = []), ("api_key" = ["messages:manage"])),
    params(("id" = Uuid, Path, description = "The item")),
    responses((status = 200, body = ItemWire), CallerProblems, NotFound)
)]
#[post("/mailbox/items/{id}/restore")]
pub(crate) async fn restore_item(
    state: web::Data<AppState>,
    authorized: Authorized<ManageMessages>,
    id: web::Path<Uuid>,
) -> Result<web::Json<ItemWire>, Problem> {
    change(&state, authorized, id, MailboxService::restore).await
}

/// Mark an item read
///
/// Only what was opened once.
#[utoipa::path(
    operation_id = "mark_item_read",
    tag = "mailbox",
    security(("session" = []), ("api_key" = ["messages:manage"])),
    params(("id" = Uuid, Path, description = "The item")),
    responses((status = 200, body = ItemWire), CallerProblems, NotFound, Conflict)
)]
#[post("/mailbox/items/{id}/mark-read")]
pub(crate) async fn mark_item_read(
    state: web::Data<AppState>,
    authorized: Authorized<ManageMessages>,
    id: web::Path<Uuid>,
) -> Result<web::Json<ItemWire>, Problem> {
    change(&state, authorized, id, |mailbox, caller, item| {
        mailbox.mark(caller, item, true)
    })
    .await
}

/// Mark an item unread
#[utoipa::path(
    operation_id = "mark_item_unread",
    tag = "mailbox",
    security(("session" = []), ("api_key" = ["messages:manage"])),
    params(("id" = Uuid, Path, description = "The item")),
    responses((status = 200, body = ItemWire), CallerProblems, NotFound, Conflict)
)]
#[post("/mailbox/items/{id}/mark-unread")]
pub(crate) async fn mark_item_unread(
    state: web::Data<AppState>,
    authorized: Authorized<ManageMessages>,
    id: web::Path<Uuid>,
) -> Result<web::Json<ItemWire>, Problem> {
    change(&state, authorized, id, |mailbox, caller, item| {
        mailbox.mark(caller, item, false)
    })
    .await
}

/// Delete an item for good
///
/// Only from Deleted, and only for oneself.
#[utoipa::path(
    operation_id = "destroy_item",
    tag = "mailbox",
    security(("session" = []), ("api_key" = ["messages:manage"])),
    params(("id" = Uuid, Path, description = "The item")),
    responses((status = 204), CallerProblems, NotFound, Conflict)
)]
#[delete("/mailbox/items/{id}")]
pub(crate) async fn destroy_item(
    state: web::Data<AppState>,
    authorized: Authorized<ManageMessages>,
    id: web::Path<Uuid>,
) -> Result<HttpResponse, Problem> {
    let id = MailboxItemId::from_uuid(id.into_inner());
    state
        .run(move |services| services.mailbox.destroy(&authorized.caller, id))
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

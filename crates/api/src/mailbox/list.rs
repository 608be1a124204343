//! `/mailbox/items`, `/mailbox/expired`, `/mailbox/counts`

use super::wire::{CountsWire, ExpiredWire, ItemWire, ItemsQuery};
use crate::{
    authorized::{Authorized, ReadMessages},
    page::{PageQuery, PageView, parse_page},
    problem::Problem,
    responses::CallerProblems,
    state::AppState,
};
use actix_web::{get, web};

/// A folder's items, newest first
#[utoipa::path(
    operation_id = "list_mailbox_items",
    tag = "mailbox",
    security(("session" = []), ("api_key" = ["messages:read"])),
    params(ItemsQuery),
    responses((status = 200, body = PageView<ItemWire>), CallerProblems)
)]
#[get("/mailbox/items")]
pub(crate) async fn list_mailbox_items(
    state: web::Data<AppState>,
    authorized: Authorized<ReadMessages>,
    query: web::Query<ItemsQuery>,
) -> Result<web::Json<PageView<ItemWire>>, Problem> {
    let (after, limit) = parse_page(query.after.as_deref(), query.limit)?;
    let place = (query.folder.into(), query.filter.into());
    let page = state
        .run(move |services| {
            services
                .mailbox
                .list(&authorized.caller, place, after, limit)
        })
        .await?;
    Ok(web::Json(PageView::of(page, ItemWire::from)))
}

/// Received messages that have expired
///
/// Who sent them and when; nothing of what they said.
#[utoipa::path(
    operation_id = "list_expired_items",
    tag = "mailbox",
    security(("session" = []), ("api_key" = ["messages:read"])),
    params(PageQuery),
    responses((status = 200, body = PageView<ExpiredWire>), CallerProblems)
)]
#[get("/mailbox/expired")]
pub(crate) async fn list_expired_items(
    state: web::Data<AppState>,
    authorized: Authorized<ReadMessages>,
    query: web::Query<PageQuery>,
) -> Result<web::Json<PageView<ExpiredWire>>, Problem> {
    let (after, limit) = query.parse()?;
    let page = state
        .run(move |services| {
            services
                .mailbox
                .list_expired(&authorized.caller, after, limit)
        })
        .await?;
    Ok(web::Json(PageView::of(page, ExpiredWire::from)))
}

/// How many are unread, and how many drafts there are
#[utoipa::path(
    operation_id = "get_mailbox_counts",
    tag = "mailbox",
    security(("session" = []), ("api_key" = ["messages:read"])),
    responses((status = 200, body = CountsWire), CallerProblems)
)]
#[get("/mailbox/counts")]
pub(crate) async fn get_mailbox_counts(
    state: web::Data<AppState>,
    authorized: Authorized<ReadMessages>,
) -> Result<web::Json<CountsWire>, Problem> {
    let counts = state
        .run(move |services| services.mailbox.counts(&authorized.caller))
        .await?;
    Ok(web::Json(counts.into()))
}

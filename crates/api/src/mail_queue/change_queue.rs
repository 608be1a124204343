//! `POST /mail-queue/retry` and `POST /mail-queue/drop`

use super::wire::{DropMailsBody, QueueChangeWire, RetryMailsBody};
use crate::{
    authorized::{Authorized, ManageQueue},
    json::JsonBody,
    problem::Problem,
    responses::{BodyProblems, CallerProblems},
    state::AppState,
};
use actix_web::{post, web};

/// Try mails at once that wait
///
/// A mail that was given up has no content any more and cannot be tried again: send its recipient a fresh link instead.
#[utoipa::path(
    operation_id = "retry_mails",
    tag = "mail queue",
    security(("session" = []), ("api_key" = ["account:manage"])),
    request_body = RetryMailsBody,
    responses((status = 200, body = QueueChangeWire), CallerProblems, BodyProblems)
)]
#[post("/mail-queue/retry")]
pub(crate) async fn retry_mails(
    state: web::Data<AppState>,
    authorized: Authorized<ManageQueue>,
    body: JsonBody<RetryMailsBody>,
) -> Result<web::Json<QueueChangeWire>, Problem> {
    let mails = body.into_inner().parse()?;
    let changed = state
        .run(move |services| services.mail_queue.retry(&authorized.caller, &mails))
        .await?;
    Ok(web::Json(changed.into()))
}

/// Take mails out of the queue
///
/// One that waits is given up, and its message's sender reads why; one that could not be delivered is listed no more.
#[utoipa::path(
    operation_id = "drop_mails",
    tag = "mail queue",
    security(("session" = []), ("api_key" = ["account:manage"])),
    request_body = DropMailsBody,
    responses((status = 200, body = QueueChangeWire), CallerProblems, BodyProblems)
)]
#[post("/mail-queue/drop")]
pub(crate) async fn drop_mails(
    state: web::Data<AppState>,
    authorized: Authorized<ManageQueue>,
    body: JsonBody<DropMailsBody>,
) -> Result<web::Json<QueueChangeWire>, Problem> {
    let (mails, reason) = body.into_inner().parse()?;
    let changed = state
        .run(move |services| {
            services
                .mail_queue
                .drop_mails(&authorized.caller, &mails, &reason)
        })
        .await?;
    Ok(web::Json(changed.into()))
}

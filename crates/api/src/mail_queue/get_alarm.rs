//! `GET /mail-queue/alarm`

use super::wire::AlarmWire;
use crate::{
    authorized::{Authorized, ManageQueue},
    problem::Problem,
    responses::CallerProblems,
    state::AppState,
};
use actix_web::{get, web};

/// Whether somebody must look at the queue
///
/// To be asked, and not mailed: a mail about it might wait in the same queue.
#[utoipa::path(
    operation_id = "get_mail_queue_alarm",
    tag = "mail queue",
    security(("session" = []), ("api_key" = ["account:manage"])),
    responses((status = 200, body = AlarmWire), CallerProblems)
)]
#[get("/mail-queue/alarm")]
pub(crate) async fn get_mail_queue_alarm(
    state: web::Data<AppState>,
    authorized: Authorized<ManageQueue>,
) -> Result<web::Json<AlarmWire>, Problem> {
    let alarm = state
        .run(move |services| services.mail_queue.alarm(&authorized.caller))
        .await?;
    Ok(web::Json(alarm.into()))
}

//! `POST /send-options/query`

use super::wire::{SendOptionsBody, SendOptionsWire};
use crate::{
    authorized::{Authorized, SendMessages},
    json::JsonBody,
    language::LanguageParam,
    problem::Problem,
    responses::{BodyProblems, CallerProblems},
    state::AppState,
};
use actix_web::{post, web};

/// The definitions one may send under to these recipients
///
/// For the recipients typed so far; what is no address yet is passed over. A conflict is explained at the addresses it
/// concerns; sending would be refused with `definitions_conflict`.
#[utoipa::path(
    operation_id = "query_send_options",
    tag = "messages",
    security(("session" = []), ("api_key" = ["messages:send"])),
    params(LanguageParam),
    request_body = SendOptionsBody,
    responses((status = 200, body = SendOptionsWire), CallerProblems, BodyProblems)
)]
#[post("/send-options/query")]
pub(crate) async fn query_send_options(
    state: web::Data<AppState>,
    authorized: Authorized<SendMessages>,
    body: JsonBody<SendOptionsBody>,
) -> Result<web::Json<SendOptionsWire>, Problem> {
    let fields = body.into_inner().into();
    let options = state
        .run(move |services| services.send_options.query(&authorized.caller, &fields))
        .await?;
    Ok(web::Json(options.into()))
}

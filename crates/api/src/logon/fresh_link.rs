//! `POST /fresh-links`

use super::wire::{Accepted, RequestFreshLinkBody};
use crate::{
    authorized::Public, json::JsonBody, problem::Problem, responses::PublicProblems,
    state::AppState, text,
};
use actix_web::{HttpResponse, post, web};

/// Have a fresh link mailed
///
/// For whoever lost theirs: to the newest message the address can read, in every account that has one. The answer is the
/// same whether or not there is any.
#[utoipa::path(
    operation_id = "request_fresh_link",
    tag = "logon",
    security(()),
    request_body = RequestFreshLinkBody,
    responses((status = 202, body = Accepted), PublicProblems)
)]
#[post("/fresh-links")]
pub(crate) async fn request_fresh_link(
    state: web::Data<AppState>,
    caller: Public,
    body: JsonBody<RequestFreshLinkBody>,
) -> Result<HttpResponse, Problem> {
    let address = text::address(&body.into_inner().address, "/address")?;
    state
        .run(move |services| services.logon.ask_for_fresh_link(&address, &caller.origin))
        .await?;
    Ok(HttpResponse::Accepted().json(Accepted {}))
}

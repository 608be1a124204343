//! `POST /registrations`

use super::wire::RequestRegistrationBody;
use crate::{
    authorized::Public, json::JsonBody, logon::wire::Accepted, problem::Problem,
    responses::PublicProblems, state::AppState,
};
use actix_web::{HttpResponse, post, web};

/// Ask to become a user
///
/// With the account's registration code and an address in one of its own domains, a one-time code is mailed: logging on with
/// it by address (`POST /sessions`) makes the user. The answer is the same whatever is given.
#[utoipa::path(
    operation_id = "request_registration",
    tag = "logon",
    security(()),
    request_body = RequestRegistrationBody,
    responses((status = 202, body = Accepted), PublicProblems)
)]
#[post("/registrations")]
pub(crate) async fn request_registration(
    state: web::Data<AppState>,
    caller: Public,
    body: JsonBody<RequestRegistrationBody>,
) -> Result<HttpResponse, Problem> {
    let wish = body.into_inner().parse()?;
    state
        .run(move |services| services.logon.ask_to_register(&wish, &caller.origin))
        .await?;
    Ok(HttpResponse::Accepted().json(Accepted {}))
}

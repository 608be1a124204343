//! `POST /codes`

use super::wire::{Accepted, LogonSubjectBody};
use crate::{
    authorized::Public, json::JsonBody, problem::Problem, responses::PublicProblems,
    state::AppState,
};
use actix_web::{HttpResponse, post, web};
use domain::logon::WantedMail;

/// Have a one-time code mailed
///
/// The answer is the same whether or not the subject exists. Codes live ten minutes; asking again leaves earlier ones as
/// they are.
#[utoipa::path(
    operation_id = "request_code",
    tag = "logon",
    security(()),
    request_body = LogonSubjectBody,
    responses((status = 202, body = Accepted), PublicProblems)
)]
#[post("/codes")]
pub(crate) async fn request_code(
    state: web::Data<AppState>,
    caller: Public,
    body: JsonBody<LogonSubjectBody>,
) -> Result<HttpResponse, Problem> {
    let subject = body.into_inner().parse("")?;
    state
        .run(move |services| {
            services
                .logon
                .ask(WantedMail::Code, &subject, &caller.origin)
        })
        .await?;
    Ok(HttpResponse::Accepted().json(Accepted {}))
}

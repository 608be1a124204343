//! `POST /sessions`

use super::wire::CreateSessionBody;
use crate::{
    authorized::Public,
    json::JsonBody,
    problem::{Code, Problem},
    responses::{PublicProblems, Unauthorized},
    session::{cookie, wire::SessionView},
    state::AppState,
};
use actix_web::{HttpRequest, HttpResponse, http::header, post, web};
use domain::{
    logon::{LogOn, Proof, TypedCode},
    secret::Secret,
};

/// Log on
///
/// By password or by mailed code. Every refusal has the same text. Success sets the session cookie.
#[utoipa::path(
    operation_id = "create_session",
    tag = "logon",
    security(()),
    request_body = CreateSessionBody,
    responses(
        (status = 201, body = SessionView, headers(
            ("Set-Cookie" = String, description = "The session"),
            ("Location" = String, description = "`/api/v1/sessions/current`"),
        )),
        PublicProblems, Unauthorized,
    )
)]
#[post("/sessions")]
pub(crate) async fn create_session(
    state: web::Data<AppState>,
    caller: Public,
    request: HttpRequest,
    body: JsonBody<CreateSessionBody>,
) -> Result<HttpResponse, Problem> {
    let body = body.into_inner();
    let command = LogOn {
        subject: body.subject.parse("/subject")?,
        proof: proof(body.password, body.code)?,
        user_agent: request
            .headers()
            .get(header::USER_AGENT)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
            .to_owned(),
        origin: caller.origin,
    };
    let logged_on = state
        .run_hashing(move |services| services.logon.log_on(&command))
        .await?;
    let cookie = cookie::holding(&state.installation, logged_on.envelope.expose());
    Ok(HttpResponse::Created()
        .cookie(cookie)
        .insert_header((header::LOCATION, "/api/v1/sessions/current"))
        .json(SessionView::of(&logged_on.live, &logged_on.account)))
}

fn proof(password: Option<String>, code: Option<String>) -> Result<Proof, Problem> {
    match (password, code) {
        (Some(password), None) => Ok(Proof::Password(Secret::new(password))),
        (None, Some(code)) => Ok(Proof::Code(TypedCode::new(&code))),
        _ => Err(Problem::new(Code::InvalidFields).fault(
            "",
            "password_or_code",
            "Send exactly one of password and code.",
        )),
    }
}

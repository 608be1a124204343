//! `POST /sessions`

use super::wire::CreateSessionBody;
use crate::{
    authorized::Public,
    idempotency::{self, IdempotencyParam},
    json::JsonBody,
    problem::{Code, Problem},
    responses::{Conflict, PublicProblems, Unauthorized},
    session::{cookie, wire::SessionView},
    state::AppState,
};
use actix_web::{HttpRequest, HttpResponse, http::header, post, web};
use domain::{
    logon::{LogOn, LogonSubject, Proof, TypedCode},
    secret::Secret,
    vault::Vault,
};

/// Log on
///
/// By password or by mailed code. Every refusal has the same text. Success sets the session cookie; under an
/// `Idempotency-Key` a repetition begins no second session and answers 409, as the cookie is handed out once.
#[utoipa::path(
    operation_id = "create_session",
    tag = "logon",
    security(()),
    params(IdempotencyParam),
    request_body = CreateSessionBody,
    responses(
        (status = 201, body = SessionView, headers(
            ("Set-Cookie" = String, description = "The session, and the browser's name"),
            ("Location" = String, description = "`/api/v1/sessions/current`"),
        )),
        PublicProblems, Unauthorized, Conflict,
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
    let vault = &*state.services.deps.vault;
    let subject = body.subject.parse("/subject")?;
    let command = LogOn {
        attempt: idempotency::attempt(&request, &described(&subject, vault))?,
        subject,
        proof: proof(body.password, body.code)?,
        device: request
            .cookie(cookie::device_name(&state.installation))
            .map(|cookie| cookie.value().to_owned()),
        replaces: caller.session.map(|live| live.session.id),
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
    let session = cookie::holding(&state.installation, logged_on.envelope.expose());
    let device = cookie::device(&state.installation, logged_on.device.expose());
    Ok(HttpResponse::Created()
        .cookie(session)
        .cookie(device)
        .insert_header((header::LOCATION, "/api/v1/sessions/current"))
        .json(SessionView::of(&logged_on.live, &logged_on.account)))
}

/// What tells one attempt from another. The proof is a secret, and left to the service.
fn described(subject: &LogonSubject, vault: &dyn Vault) -> Vec<u8> {
    match subject {
        LogonSubject::Link(text) => text.digest(vault).to_vec(),
        LogonSubject::Address { account, address } => format!("{account} {address}").into_bytes(),
    }
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

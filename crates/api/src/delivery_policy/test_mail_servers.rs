//! `POST /mail-server-tests`

use super::test_wire::{ServerTestWire, TestMailServersBody};
use crate::{
    authorized::{Authorized, ManageAccount},
    json::JsonBody,
    problem::Problem,
    responses::{BodyProblems, CallerProblems},
    state::AppState,
};
use actix_web::{post, web};

/// Test the mail servers of a domain
///
/// Connects to them, asks for TLS, looks at their certificates and breaks off; no mail is sent. Only to the domain's own mail
/// servers on port 25, not into private networks unless the operator allows it, and at most ten times a minute for an account.
/// Takes up to half a minute.
#[utoipa::path(
    operation_id = "test_mail_servers",
    tag = "delivery policies",
    security(("session" = []), ("api_key" = ["account:manage"])),
    request_body = TestMailServersBody,
    responses((status = 200, body = ServerTestWire), CallerProblems, BodyProblems)
)]
#[post("/mail-server-tests")]
pub(crate) async fn test_mail_servers(
    state: web::Data<AppState>,
    authorized: Authorized<ManageAccount>,
    body: JsonBody<TestMailServersBody>,
) -> Result<web::Json<ServerTestWire>, Problem> {
    let domain = body.into_inner().parse()?;
    state.count_server_test(&authorized.caller)?;
    let tested = domain.clone();
    state
        .run(move |services| {
            services
                .delivery_policies
                .begin_test(&authorized.caller, &tested)
        })
        .await?;
    Ok(web::Json(state.mail_servers.test(domain).await.into()))
}

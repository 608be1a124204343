//! `POST /policy-simulations`

use super::simulation::{CHANGED_POLICY, SimulateBody, SimulationWire};
use crate::{
    authorized::{Authorized, ManageAccount},
    json::JsonBody,
    language::LanguageParam,
    problem::Problem,
    responses::{BodyProblems, CallerProblems, NotFound},
    state::AppState,
};
use actix_web::{post, web};

/// What would happen if somebody sent to somebody, and why
///
/// Nothing happens: it is answered from the rules as they are now, or as they would be after a `change`.
#[utoipa::path(
    operation_id = "simulate_policies",
    tag = "policies",
    security(("session" = []), ("api_key" = ["account:manage"])),
    params(LanguageParam),
    request_body = SimulateBody,
    responses((status = 200, body = SimulationWire), CallerProblems, BodyProblems, NotFound)
)]
#[post("/policy-simulations")]
pub(crate) async fn simulate_policies(
    state: web::Data<AppState>,
    authorized: Authorized<ManageAccount>,
    body: JsonBody<SimulateBody>,
) -> Result<web::Json<SimulationWire>, Problem> {
    let (from, to, change) = body.into_inner().parse()?;
    let simulation = state
        .run(move |services| {
            services
                .policies
                .simulate(&authorized.caller, &from, &to, change.as_ref())
        })
        .await
        // Of what is well formed, the change alone can be at fault.
        .map_err(|problem| problem.below(CHANGED_POLICY))?;
    Ok(web::Json(simulation.into()))
}

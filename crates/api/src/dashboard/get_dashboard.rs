//! `GET /dashboard`

use super::wire::DashboardWire;
use crate::{
    authorized::{Authorized, ReadDashboard},
    problem::{Code, Problem},
    responses::CallerProblems,
    state::AppState,
};
use actix_web::{get, web};
use domain::dashboard::Period;
use serde::Deserialize;
use utoipa::IntoParams;

/// Of how many days.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(crate) struct DashboardQuery {
    /// How many days it looks back, today included; 30 unless said.
    #[param(minimum = 1, maximum = 92)]
    days: Option<u16>,
}

impl DashboardQuery {
    fn parse(&self) -> Result<Period, Problem> {
        self.days.map_or_else(
            || Ok(Period::default()),
            |days| {
                Period::new(days).ok_or_else(|| {
                    Problem::new(Code::MalformedRequest).fault(
                        "/days",
                        "out_of_range",
                        "1 to 92 days",
                    )
                })
            },
        )
    }
}

/// What happened lately, and what needs somebody now
///
/// Days are in UTC. What happened is counted a few seconds after it has.
#[utoipa::path(
    operation_id = "get_dashboard",
    tag = "account",
    security(("session" = []), ("api_key" = ["tracking:read"])),
    params(DashboardQuery),
    responses((status = 200, body = DashboardWire), CallerProblems)
)]
#[get("/dashboard")]
pub(crate) async fn get_dashboard(
    state: web::Data<AppState>,
    authorized: Authorized<ReadDashboard>,
    query: web::Query<DashboardQuery>,
) -> Result<web::Json<DashboardWire>, Problem> {
    let period = query.parse()?;
    let dashboard = state
        .run(move |services| services.dashboard.show(&authorized.caller, period))
        .await?;
    Ok(web::Json(dashboard.into()))
}

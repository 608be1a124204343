//! `POST /links/resolve`

use super::wire::{ResolveLinkBody, ResolvedLinkView};
use crate::{
    authorized::Public,
    json::JsonBody,
    problem::Problem,
    responses::{NotFound, PublicProblems},
    state::AppState,
};
use actix_web::{HttpRequest, http::header, post, web};
use domain::link::{LinkAgent, LinkText};

/// What a link leads to
///
/// Logs nobody on, and changes nothing that anybody sees; that the link's page was shown is noted for the help desk.
#[utoipa::path(
    operation_id = "resolve_link",
    tag = "logon",
    security(()),
    request_body = ResolveLinkBody,
    responses((status = 200, body = ResolvedLinkView), PublicProblems, NotFound)
)]
#[post("/links/resolve")]
pub(crate) async fn resolve_link(
    state: web::Data<AppState>,
    caller: Public,
    request: HttpRequest,
    body: JsonBody<ResolveLinkBody>,
) -> Result<web::Json<ResolvedLinkView>, Problem> {
    let link = LinkText::new(body.into_inner().token);
    let name = request.headers().get(header::USER_AGENT);
    let agent = LinkAgent::guess(name.and_then(|name| name.to_str().ok()).unwrap_or_default());
    let resolved = state
        .run(move |services| {
            services
                .logon
                .resolve_link(&link, caller.session.as_ref(), agent, &caller.origin)
        })
        .await?;
    Ok(web::Json(resolved.into()))
}

//! `POST /links/resolve`

use super::wire::{ResolveLinkBody, ResolvedLinkView};
use crate::{
    authorized::Public,
    json::JsonBody,
    problem::Problem,
    responses::{NotFound, PublicProblems},
    state::AppState,
};
use actix_web::{post, web};
use domain::link::LinkText;

/// What a link leads to
///
/// Changes nothing, and logs nobody on.
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
    body: JsonBody<ResolveLinkBody>,
) -> Result<web::Json<ResolvedLinkView>, Problem> {
    let link = LinkText::new(body.into_inner().token);
    let resolved = state
        .run(move |services| {
            services
                .logon
                .resolve_link(&link, caller.session.as_ref(), &caller.origin)
        })
        .await?;
    Ok(web::Json(resolved.into()))
}

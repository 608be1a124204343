//! The page that carries the SPA, for every path that is no file and no API.

use super::{Dist, preload};
use crate::{
    problem::{Code, Problem},
    state::AppState,
};
use actix_web::{HttpRequest, HttpResponse, http::header, web};
use base64::{Engine as _, engine::general_purpose::STANDARD};

/// What the built page has where the nonce belongs.
const NONCE_PLACEHOLDER: &str = "__CSP_NONCE__";

/// Serves the page with a fresh nonce for the styles that components inject. It is never cached: a stored page would
/// meet a new policy with an old nonce.
pub(crate) fn index(request: &HttpRequest) -> Result<HttpResponse, Problem> {
    let page = Dist::get("index.html").ok_or_else(|| {
        Problem::new(Code::NotFound).detail("This server was built without its web pages.")
    })?;
    let state = request
        .app_data::<web::Data<AppState>>()
        .ok_or_else(|| Problem::internal("no state"))?;
    let nonce = fresh_nonce(state);
    let preloads = preload::links(request.path(), &nonce);
    let page = String::from_utf8_lossy(&page.data)
        .replace(NONCE_PLACEHOLDER, &nonce)
        .replacen("</head>", &format!("{preloads}</head>"), 1);
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, "text/html; charset=utf-8"))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header((header::CONTENT_SECURITY_POLICY, policy(&nonce)))
        .body(page))
}

fn fresh_nonce(state: &AppState) -> String {
    let mut bytes = [0_u8; 18];
    state.services.deps.randomness.fill(&mut bytes);
    STANDARD.encode(bytes)
}

fn policy(nonce: &str) -> String {
    format!(
        "default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'nonce-{nonce}'; style-src-attr 'none'; \
         img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; frame-src 'self'; \
         manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
}

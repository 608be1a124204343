//! Requests from other sites' pages are refused: the cookie is `SameSite=Strict`, bodies are JSON, and this checks what the
//! browser says about where a request comes from.

use crate::problem::{Code, Problem};
use actix_web::{
    HttpRequest,
    http::{Method, header},
};

/// The header that only our own pages can send: another site's would need our leave for it (CORS), and never gets it.
const OWN_HEADER: &str = "x-letterlock";

/// Refuses what the browser says comes from another site. Programs that are no browsers say nothing, and pass.
pub(crate) fn check(request: &HttpRequest, public_url: &str) -> Result<(), Problem> {
    let said = |name: &str| {
        request
            .headers()
            .get(name)
            .map(|value| value.to_str().unwrap_or_default())
    };
    let admitted = match (said("sec-fetch-site"), said(header::ORIGIN.as_str())) {
        (Some("same-origin"), _) | (None, None) => true,
        // Typed in, or opened from a bookmark.
        (Some("none"), _) => is_reading(request),
        (Some(_), _) => false,
        (None, Some(origin)) => {
            is_reading(request) || origin == public_url || origin == host(request)
        }
    };
    if admitted {
        Ok(())
    } else {
        Err(Problem::new(Code::CrossSite))
    }
}

/// Whether the request carries our own header. Pages that are navigated to (a message's body, a download) and event
/// streams cannot send one; they only read.
pub(crate) fn has_own_header(request: &HttpRequest) -> bool {
    is_reading(request)
        || request
            .headers()
            .get(OWN_HEADER)
            .is_some_and(|value| value == "1")
}

fn is_reading(request: &HttpRequest) -> bool {
    matches!(*request.method(), Method::GET | Method::HEAD)
}

/// The origin that the request was sent to.
fn host(request: &HttpRequest) -> String {
    let connection = request.connection_info();
    format!("{}://{}", connection.scheme(), connection.host())
}

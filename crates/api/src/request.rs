//! What surrounds every request: its id, its log line, and a problem document even when a handler panics.

use crate::{
    language,
    problem::{Code, Problem},
    state::AppState,
};
use actix_web::{
    Error, HttpMessage as _,
    body::MessageBody,
    dev::{ServiceRequest, ServiceResponse},
    http::header::{HeaderName, HeaderValue},
    middleware::Next,
    web,
};
use domain::id::RequestId;
use futures_util::FutureExt as _;
use std::panic::AssertUnwindSafe;
use tracing::Instrument as _;

/// The header that carries the request's id back.
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

tokio::task_local! {
    static CURRENT: RequestId;
}

/// The id of the request being served, as problem documents show it.
pub(crate) fn current_id() -> String {
    CURRENT.try_with(ToString::to_string).unwrap_or_default()
}

/// Gives the request its id, logs it by route pattern (never by path or query: they may carry tokens) and turns a panic
/// into a problem.
pub(crate) async fn accompany(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let id = request.app_data::<web::Data<AppState>>().map_or_else(
        || RequestId::from_uuid(uuid::Uuid::nil()),
        |state| state.services.deps.new_request_id(),
    );
    request.extensions_mut().insert(id);
    let method = request.method().clone();
    let span = tracing::info_span!("request", request.id = %id);
    let started = std::time::Instant::now();

    let language = language::asked_for(request.headers());
    let answered = async move {
        let mut response = AssertUnwindSafe(next.call(request))
            .catch_unwind()
            .await
            .unwrap_or_else(|_panic| Err(Problem::internal("a handler panicked").into()))?;
        let route = response.request().match_pattern();
        let status = response.status().as_u16();
        let milliseconds = started.elapsed().as_millis();
        tracing::info!(%method, route, status, milliseconds, "answered");
        if let Ok(value) = HeaderValue::from_str(&id.to_string()) {
            response.headers_mut().insert(REQUEST_ID, value);
        }
        Ok(response)
    };
    CURRENT
        .scope(id, language::CURRENT.scope(language, answered))
        .instrument(span)
        .await
}

/// The answer to a path nobody serves.
pub(crate) fn unknown_path() -> Problem {
    Problem::new(Code::NotFound)
}

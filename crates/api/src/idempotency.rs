//! `Idempotency-Key` on creating requests: a client that lost the answer repeats its request under the same key.
//!
//! A handler that creates takes [`Idempotent<T>`] where it would take `JsonBody<T>` ([`Bodiless`] where it takes none), and
//! passes `attempt.as_ref()` to the service; `domain::idempotency` says what happens there. In its documentation it lists
//! [`IdempotencyParam`] among the `params`; the contract test asks for it.

use crate::{
    json,
    problem::{Code, Problem},
    state::AppState,
};
use actix_web::{FromRequest, HttpRequest, dev::Payload, web};
use domain::idempotency::{Attempt, IdempotencyKey};
use futures_util::future::LocalBoxFuture;
use serde::de::DeserializeOwned;
use std::future::{Ready, ready};
use utoipa::IntoParams;

const HEADER: &str = "idempotency-key";

/// The header, for the documentation of an operation.
#[derive(Debug, IntoParams)]
#[into_params(parameter_in = Header)]
#[expect(dead_code, reason = "read by the documentation alone")]
pub(crate) struct IdempotencyParam {
    /// Repeating the request under the same key within 24 hours has no second effect and gets the same status and ids.
    #[param(
        rename = "Idempotency-Key",
        min_length = 1,
        max_length = 255,
        pattern = "^[!-~]+$"
    )]
    idempotency_key: Option<String>,
}

/// A JSON body with the attempt it belongs to.
#[derive(Debug)]
pub(crate) struct Idempotent<T> {
    /// The body.
    pub(crate) body: T,
    /// The attempt, where the client named one.
    pub(crate) attempt: Option<Attempt>,
}

impl<T: DeserializeOwned + 'static> FromRequest for Idempotent<T> {
    type Error = Problem;
    type Future = LocalBoxFuture<'static, Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let request = request.clone();
        let payload = payload.take();
        Box::pin(async move {
            let bytes = json::read(&request, payload).await?;
            let body = json::parse(&bytes)?;
            let attempt = attempt(&request, &bytes)?;
            Ok(Self { body, attempt })
        })
    }
}

/// The attempt that a request without a body belongs to, where the client named one.
#[derive(Debug)]
pub(crate) struct Bodiless(pub(crate) Option<Attempt>);

impl FromRequest for Bodiless {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(attempt(request, &[]).map(Self))
    }
}

/// The attempt that a request belongs to, where the client named one. `body` is what was asked besides method and path: all
/// of it, or what tells one request from another where it streams or holds a secret.
pub(crate) fn attempt(request: &HttpRequest, body: &[u8]) -> Result<Option<Attempt>, Problem> {
    let Some(value) = request.headers().get(HEADER) else {
        return Ok(None);
    };
    let key: IdempotencyKey = value
        .to_str()
        .ok()
        .and_then(|text| text.parse().ok())
        .ok_or_else(|| {
            Problem::new(Code::MalformedRequest)
                .detail("An Idempotency-Key is 1 to 255 ASCII characters without spaces.")
        })?;
    let state = request
        .app_data::<web::Data<AppState>>()
        .ok_or_else(|| Problem::internal("the application has no state"))?;
    let mut asked = format!("{}\n{}\n", request.method(), request.path()).into_bytes();
    asked.extend_from_slice(body);
    let fingerprint = state.services.deps.vault.digest(&asked);
    Ok(Some(Attempt { key, fingerprint }))
}

impl From<domain::idempotency::IdempotencyError> for Problem {
    fn from(error: domain::idempotency::IdempotencyError) -> Self {
        use domain::idempotency::IdempotencyError as E;
        match error {
            E::KeyReused => Self::new(Code::IdempotencyKeyReused),
            E::Store(error) => error.into(),
        }
    }
}

impl From<domain::idempotency::SecretShown> for Problem {
    fn from(_: domain::idempotency::SecretShown) -> Self {
        Self::new(Code::SecretShown)
    }
}

//! Responses that many operations share: what was made, and problems for the OpenAPI document, where each operation lists
//! those it can give.

use crate::{openapi::BASE_PATH, problem::ProblemDocument};
use actix_web::{HttpResponse, http::header};
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::{
    IntoResponses, ToSchema as _,
    openapi::{
        ContentBuilder, Ref, RefOr, Response, ResponseBuilder,
        header::HeaderBuilder,
        schema::{Object, Type},
    },
};

/// The answer to what was made, which from now on is found at this path.
pub(crate) fn created(path: &str, made: &impl Serialize) -> HttpResponse {
    HttpResponse::Created()
        .insert_header((header::LOCATION, format!("{BASE_PATH}{path}")))
        .json(made)
}

fn problem(status: u16) -> (String, RefOr<Response>) {
    let description = match status {
        400 => "The request is not well formed",
        401 => "Nobody is logged on, or the log-on was refused",
        403 => "The caller is known and may not do this",
        404 => "There is no such thing, or it is not yours",
        409 => "The present state does not allow this",
        410 => "It is gone: recalled, expired or used up",
        413 => "The body is too large",
        415 => "The body has another type than is taken here",
        416 => "The range is not in the file",
        422 => "A rule is broken; `errors` names the fields",
        429 => "Too many attempts; `Retry-After` says when to come back",
        503 => "Too busy; `Retry-After` says when to come back",
        _ => "Something went wrong on our side",
    };
    let schema = Ref::from_schema_name(ProblemDocument::name());
    let content = ContentBuilder::new().schema(Some(schema)).build();
    let mut response = ResponseBuilder::new()
        .description(description)
        .content("application/problem+json", content);
    if matches!(status, 429 | 503) {
        let seconds = HeaderBuilder::new()
            .schema(Some(Object::with_type(Type::Integer)))
            .description(Some("Seconds"))
            .build();
        response = response.header("Retry-After", seconds);
    }
    (status.to_string(), response.build().into())
}

/// Declares sets of problem responses.
macro_rules! sets {
    ($($(#[$doc:meta])* $name:ident: $($status:literal)*;)*) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub(crate) enum $name {}

        impl IntoResponses for $name {
            fn responses() -> BTreeMap<String, RefOr<Response>> {
                [$($status),*].into_iter().map(problem).collect()
            }
        }
    )*};
}

sets! {
    /// What every operation open to anyone can answer.
    PublicProblems: 400 403 413 415 422 429 500 503;
    /// What every operation for callers can answer.
    CallerProblems: 400 401 403 429 500 503;
    /// With a JSON body.
    BodyProblems: 413 415 422;
    /// The log-on is refused.
    Unauthorized: 401;
    /// Not there, or not yours.
    NotFound: 404;
    /// Not now.
    Conflict: 409;
    /// The `Idempotency-Key` belongs to another request.
    KeyReused: 422;
    /// Not any more.
    Gone: 410;
    /// Not in the file.
    Range: 416;
    /// Too often.
    Throttled: 429;
}

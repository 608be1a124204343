//! 404 or 405: whether a path that matched no handler exists with another method.
//!
//! actix answers 404 to both, since each handler is a resource of its own guarded by its method.

use crate::problem::{Code, Problem};
use actix_web::{HttpRequest, HttpResponse, ResponseError as _, dev::ResourceDef, http::header};
use serde::{Deserialize, de::IgnoredAny};
use std::collections::BTreeMap;

/// The part of the document that is looked at. The paths of ours hold methods alone.
#[derive(Deserialize)]
#[expect(
    clippy::zero_sized_map_values,
    reason = "of an object, the keys alone are wanted"
)]
struct Paths {
    paths: BTreeMap<String, BTreeMap<String, IgnoredAny>>,
}

/// The documented paths with their methods.
#[derive(Debug, Clone)]
pub(crate) struct KnownPaths(Vec<(ResourceDef, String)>);

impl KnownPaths {
    /// Takes paths and methods from the OpenAPI document.
    pub(crate) fn of(document: &str) -> serde_json::Result<Self> {
        let document: Paths = serde_json::from_str(document)?;
        let paths = document.paths.into_iter().map(|(path, methods)| {
            let allow: Vec<String> = methods
                .into_keys()
                .map(|method| method.to_ascii_uppercase())
                .collect();
            (ResourceDef::new(path), allow.join(", "))
        });
        Ok(Self(paths.collect()))
    }

    /// The answer to a request that no handler took.
    pub(crate) fn refuse(&self, request: &HttpRequest) -> HttpResponse {
        let known = self
            .0
            .iter()
            .find(|(path, _)| path.is_match(request.path()));
        let Some((_, allow)) = known else {
            return crate::request::unknown_path().error_response();
        };
        let mut response = Problem::new(Code::MethodNotAllowed).error_response();
        if let Ok(allow) = header::HeaderValue::from_str(allow) {
            response.headers_mut().insert(header::ALLOW, allow);
        }
        response
    }
}

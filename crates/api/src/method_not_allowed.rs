//! 404 or 405: whether a path that matched no handler exists with another method.
//!
//! actix answers 404 to both, since each handler is a resource of its own guarded by its method.

use crate::problem::{Code, Problem};
use actix_web::{HttpRequest, HttpResponse, ResponseError as _, dev::ResourceDef, http::header};

/// The documented paths with their methods.
#[derive(Debug, Clone)]
pub(crate) struct KnownPaths(Vec<(ResourceDef, String)>);

impl KnownPaths {
    /// Takes paths and methods from the OpenAPI document.
    pub(crate) fn of(document: &utoipa::openapi::OpenApi) -> Self {
        let paths = document.paths.paths.iter().map(|(path, item)| {
            let methods = [
                ("GET", item.get.is_some()),
                ("PUT", item.put.is_some()),
                ("POST", item.post.is_some()),
                ("DELETE", item.delete.is_some()),
                ("PATCH", item.patch.is_some()),
            ];
            let allow: Vec<_> = methods
                .into_iter()
                .filter_map(|(name, is)| is.then_some(name))
                .collect();
            (ResourceDef::new(path.as_str()), allow.join(", "))
        });
        Self(paths.collect())
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

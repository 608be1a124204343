//! What endpoints register with: the document, which collects what they say of themselves, or a server's worker, which only
//! routes to them. A worker that collected it too would keep megabytes of heap it never looks at again.

use actix_web::{dev::HttpServiceFactory, web};
use utoipa_actix_web::{OpenApiFactory, service_config::ServiceConfig};

/// Takes endpoints.
pub(crate) trait Endpoints: Sized {
    /// Takes one endpoint.
    fn service(
        &mut self,
        endpoint: impl HttpServiceFactory + OpenApiFactory + 'static,
    ) -> &mut Self;

    /// Takes the endpoints of a noun.
    fn configure(&mut self, routes: impl FnOnce(&mut Self)) -> &mut Self {
        routes(self);
        self
    }
}

impl Endpoints for ServiceConfig<'_> {
    fn service(
        &mut self,
        endpoint: impl HttpServiceFactory + OpenApiFactory + 'static,
    ) -> &mut Self {
        ServiceConfig::service(self, endpoint)
    }
}

impl Endpoints for web::ServiceConfig {
    fn service(
        &mut self,
        endpoint: impl HttpServiceFactory + OpenApiFactory + 'static,
    ) -> &mut Self {
        web::ServiceConfig::service(self, endpoint)
    }
}

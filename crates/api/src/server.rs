//! The application: every route with everything that surrounds a request.

use crate::{
    authorized, date, drain, health,
    openapi::{self, Published},
    problem::{Code, Problem},
    request, security_headers,
    state::AppState,
    web_app,
};
use actix_web::{
    App, Error, HttpRequest,
    body::MessageBody,
    dev::{ServiceFactory, ServiceRequest, ServiceResponse},
    error::{InternalError, JsonPayloadError},
    middleware::{Compress, from_fn},
    web,
};
use utoipa_swagger_ui::{Config, SwaggerUi};

/// The largest JSON body taken.
pub(crate) const MAX_JSON_BYTES: usize = 1024 * 1024;

/// The application for one worker.
pub fn app(
    state: AppState,
    document: Published,
) -> App<
    impl ServiceFactory<
        ServiceRequest,
        Config = (),
        Response = ServiceResponse<impl MessageBody>,
        Error = Error,
        InitError = (),
    >,
> {
    App::new()
        .service(web::scope(openapi::BASE_PATH).configure(openapi::register))
        .service(document.resource())
        .service(SwaggerUi::new("/docs/{_:.*}").config(Config::from(Published::PATH)))
        .configure(health::routes)
        .service(web::redirect("/docs", "/docs/"))
        .route("/assets/{path:.*}", web::get().to(web_app::asset))
        .default_service(web::to(move |request: HttpRequest| {
            let answer = if is_page(&request) {
                web_app::index(&request)
            } else {
                Ok(document.known_paths.refuse(&request))
            };
            async move { answer }
        }))
        .app_data(web::Data::new(state))
        .configure(extractor_errors)
        .wrap(from_fn(authorized::identify))
        .wrap(Compress::default())
        .wrap(from_fn(security_headers::add))
        .wrap(from_fn(date::add))
        .wrap(from_fn(health::measure))
        .wrap(from_fn(drain::hold))
        .wrap(from_fn(request::accompany))
}

/// Whether a request that no route took asks for a page of the portal: its routes live in the browser.
fn is_page(request: &HttpRequest) -> bool {
    let elsewhere = ["/api/", "/assets/", "/docs", "/health/", "/metrics"];
    request.method() == actix_web::http::Method::GET
        && !elsewhere
            .iter()
            .any(|prefix| request.path().starts_with(prefix))
}

/// Extractors answer problems too.
fn extractor_errors(config: &mut web::ServiceConfig) {
    config
        .app_data(
            web::JsonConfig::default()
                .limit(MAX_JSON_BYTES)
                .error_handler(|error, _| json_problem(error).into()),
        )
        .app_data(web::QueryConfig::default().error_handler(|error, _| {
            Problem::new(Code::MalformedRequest)
                .detail(error.to_string())
                .into()
        }))
        // A path segment that is no id names nothing that exists.
        .app_data(
            web::PathConfig::default().error_handler(|_, _| Problem::new(Code::NotFound).into()),
        );
}

fn json_problem(error: JsonPayloadError) -> Problem {
    match error {
        JsonPayloadError::Overflow { limit }
        | JsonPayloadError::OverflowKnownLength { limit, .. } => Problem::new(Code::BodyTooLarge)
            .with("limit_bytes", limit)
            .detail(format!("The body may have {limit} bytes at most.")),
        JsonPayloadError::ContentType => {
            Problem::new(Code::UnsupportedMediaType).detail("Send application/json.")
        }
        // serde's words name the field and the place and nothing of the inside.
        JsonPayloadError::Deserialize(error) => {
            Problem::new(Code::MalformedRequest).detail(error.to_string())
        }
        error => Problem::new(Code::MalformedRequest).detail(
            InternalError::new(error, actix_web::http::StatusCode::BAD_REQUEST).to_string(),
        ),
    }
}

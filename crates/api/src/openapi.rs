//! The OpenAPI document, made from the handlers.

use crate::{endpoints::Endpoints, method_not_allowed::KnownPaths};
use actix_web::{App, HttpResponse, Resource, guard, http::header::ContentType, web};
use std::sync::Arc;
use utoipa::{
    Modify, OpenApi,
    openapi::{
        RefOr, Schema,
        schema::AdditionalProperties,
        security::{ApiKey, ApiKeyValue, HttpAuthScheme, HttpBuilder, SecurityScheme},
    },
};
use utoipa_actix_web::{AppExt as _, scope};

/// Where the API lives.
pub const BASE_PATH: &str = "/api/v1";

/// What the handlers do not say themselves.
#[derive(Debug, OpenApi)]
#[openapi(
    info(
        title = "Letterlock",
        description = "Secure messages that stay in the portal.\n\nBrowsers log on and send a session cookie with the header \
            `X-Letterlock: 1`; scripts send an API key as `Authorization: Bearer`. Failures are `application/problem+json` \
            (RFC 9457) with a stable `code`. Lists are pages: pass `next` as `after`. Every creating POST takes an \
            `Idempotency-Key`.",
        license(name = "Apache-2.0", identifier = "Apache-2.0"),
    ),
    modifiers(&Security),
    tags(
        (name = "portal", description = "What this installation is"),
        (name = "logon", description = "Links, codes, passwords: open to anyone, the same answer for everyone"),
        (name = "session", description = "The session of the browser, and what users change about themselves"),
        (name = "messages", description = "Send, open, read, recall and track"),
        (name = "drafts", description = "Messages being written, and their attachments"),
        (name = "mailbox", description = "Folders: what one has sent and received"),
        (name = "api keys", description = "Keys for programs"),
        (name = "directory", description = "Users, for administrators and the help desk"),
        (name = "definitions", description = "What messages are sent under, for administrators"),
        (name = "groups", description = "Addresses and domains that policies name, for administrators"),
        (name = "policies", description = "From whom, to whom, which definitions; for administrators"),
        (name = "tracking", description = "Messages of the whole account, without their content; for those who look after it"),
        (name = "audit", description = "Who did what, and the proof of it; for administrators and auditors"),
        (name = "delivery policies", description = "How mail to a domain is protected on its way; for administrators"),
        (name = "mail queue", description = "Mails that are not delivered; for administrators"),
        (name = "account", description = "What administrators decide"),
        (name = "branding", description = "How the portal and its mails look, for administrators"),
        (name = "mail templates", description = "The wording of mails, for administrators"),
    )
)]
struct Base;

#[derive(Debug)]
struct Security;

impl Modify for Security {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        let components = document.components.get_or_insert_default();
        let cookie = ApiKeyValue::with_description(
            "__Host-letterlock",
            "The session, set by logging on. Send `X-Letterlock: 1` with it.",
        );
        components.add_security_scheme("session", SecurityScheme::ApiKey(ApiKey::Cookie(cookie)));
        let bearer = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).build();
        components.add_security_scheme("api_key", SecurityScheme::Http(bearer));
    }
}

/// Registers every endpoint of every noun.
fn routes(endpoints: &mut impl Endpoints) {
    endpoints
        .configure(crate::portal::routes)
        .configure(crate::message::routes)
        .configure(crate::extension_request::routes)
        .configure(crate::draft::routes)
        .configure(crate::send_options::routes)
        .configure(crate::mailbox::routes)
        .configure(crate::account::routes)
        .configure(crate::branding::routes)
        .configure(crate::mail_template::routes)
        .configure(crate::logon::routes)
        .configure(crate::registration::routes)
        .configure(crate::second_factor::routes)
        .configure(crate::session::routes)
        .configure(crate::api_key::routes)
        .configure(crate::user::routes)
        .configure(crate::external_directory::routes)
        .configure(crate::quota::routes)
        .configure(crate::definition::routes)
        .configure(crate::group::routes)
        .configure(crate::policy::routes)
        .configure(crate::delivery_policy::routes)
        .configure(crate::mail_queue::routes)
        .configure(crate::change::routes)
        .configure(crate::dashboard::routes)
        .configure(crate::tracking::routes)
        .configure(crate::evidence::routes)
        .configure(crate::audit::routes)
        .configure(crate::outbox::routes);
}

/// Registers every endpoint with a worker.
pub(crate) fn register(worker: &mut web::ServiceConfig) {
    routes(worker);
}

/// The whole document, without a server or a database.
pub fn document() -> utoipa::openapi::OpenApi {
    let (_, mut document) = App::new()
        .into_utoipa_app()
        .openapi(Base::openapi())
        .service(scope::scope(BASE_PATH).configure(|document| routes(document)))
        .split_for_parts();
    if let Some(components) = &mut document.components {
        for name in FORMS {
            components.schemas.get_mut(*name).map(close_forms);
        }
    }
    document
}

/// Enumerations told apart by a field. `deny_unknown_fields` holds for each of their forms, but utoipa says it of structs
/// alone.
const FORMS: &[&str] = &["PolicyScope"];

fn close_forms(schema: &mut RefOr<Schema>) {
    let RefOr::T(Schema::OneOf(forms)) = schema else {
        return;
    };
    for form in &mut forms.items {
        if let RefOr::T(Schema::Object(form)) = form {
            let closed = AdditionalProperties::FreeForm(false);
            form.additional_properties = Some(Box::new(closed));
        }
    }
}

/// What every worker needs of the document, made once.
#[derive(Debug, Clone)]
pub struct Published {
    json: web::Bytes,
    pub(crate) known_paths: Arc<KnownPaths>,
}

impl Published {
    /// Where the document is served.
    pub(crate) const PATH: &str = "/api/openapi.json";

    /// Takes the text of the document. The server has it as the file that is committed and checked: to make it at every
    /// start would take megabytes of heap that never go back.
    pub fn new(json: &'static str) -> serde_json::Result<Self> {
        Ok(Self {
            known_paths: Arc::new(KnownPaths::of(json)?),
            json: web::Bytes::from_static(json.as_bytes()),
        })
    }

    /// The resource that serves it.
    pub(crate) fn resource(&self) -> Resource {
        let json = self.json.clone();
        web::resource(Self::PATH).guard(guard::Get()).to(move || {
            let answer = HttpResponse::Ok()
                .content_type(ContentType::json())
                .body(json.clone());
            async move { answer }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{FORMS, document};

    #[test]
    fn each_form_of_an_enumeration_has_no_further_fields() {
        let document = serde_json::to_value(document()).unwrap();
        for name in FORMS {
            let forms = &document["components"]["schemas"][name]["oneOf"];
            let forms = forms.as_array().unwrap();
            let closed = |form: &serde_json::Value| form["additionalProperties"] == false;
            assert!(forms.iter().all(closed), "{name}: {forms:?}");
        }
    }

    /// Schemas of query parameters are not collected by themselves; a client cannot be generated with one missing.
    #[test]
    fn every_reference_leads_to_a_schema() {
        const PREFIX: &str = "#/components/schemas/";
        let document = document();
        let schemas = &document.components.as_ref().unwrap().schemas;
        let text = document.to_json().unwrap();
        let missing: Vec<&str> = text
            .split(PREFIX)
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .filter(|name| !schemas.contains_key(*name))
            .collect();
        assert!(missing.is_empty(), "not in components: {missing:?}");
    }
}

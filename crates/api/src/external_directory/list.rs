//! `GET /external-domains`

use crate::{
    authorized::{Authorized, ReadDirectory},
    page::{PageView, parse_page},
    problem::{Code, Problem},
    responses::CallerProblems,
    state::AppState,
};
use actix_web::{get, web};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::external_directory::ExternalDomain;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use utoipa::{IntoParams, ToSchema};

/// Which domains.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(crate) struct DomainQuery {
    /// Only those whose name begins with this.
    #[param(max_length = 253)]
    prefix: Option<String>,
    /// The `next` of the page before.
    #[param(max_length = 400)]
    after: Option<String>,
    /// Rows on the page, 1 to 100; 50 unless said.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<u16>,
}

/// A domain of the external directory.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ExternalDomain)]
pub(crate) struct ExternalDomainView {
    #[schema(example = "example.org")]
    domain: String,
    /// How many users it has; a new one is counted within seconds.
    users: u64,
    /// When one of them last logged on.
    #[serde(with = "time::serde::rfc3339::option")]
    #[schema(required = true)]
    last_activity_at: Option<OffsetDateTime>,
}

impl From<ExternalDomain> for ExternalDomainView {
    fn from(domain: ExternalDomain) -> Self {
        Self {
            domain: domain.domain,
            users: domain.users,
            last_activity_at: domain.last_activity_at,
        }
    }
}

/// What a domain's name is made of, and no more than it may have.
fn name(text: &str, pointer: &str) -> Result<String, Problem> {
    let name = text.trim().to_lowercase();
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '.';
    if name.len() <= 253 && name.chars().all(is_name) {
        Ok(name)
    } else {
        Err(Problem::new(Code::MalformedRequest).fault(
            pointer,
            "invalid_characters",
            "Letters, digits, hyphens and dots.",
        ))
    }
}

/// A cursor is the last name of the page before, in an opaque form.
fn after(text: &str) -> Result<String, Problem> {
    URL_SAFE_NO_PAD
        .decode(text)
        .ok()
        .and_then(|bytes| String::from_utf8(bytes).ok())
        .ok_or_else(|| {
            Problem::new(Code::MalformedRequest).fault("/after", "cursor_invalid", "not a cursor")
        })
        .and_then(|text| name(&text, "/after"))
}

/// The domains of external users, by name
#[utoipa::path(
    operation_id = "list_external_domains",
    tag = "directory",
    security(("session" = []), ("api_key" = ["directory:read"])),
    params(DomainQuery),
    responses((status = 200, body = PageView<ExternalDomainView>), CallerProblems)
)]
#[get("/external-domains")]
pub(crate) async fn list_external_domains(
    state: web::Data<AppState>,
    authorized: Authorized<ReadDirectory>,
    query: web::Query<DomainQuery>,
) -> Result<web::Json<PageView<ExternalDomainView>>, Problem> {
    let (_, limit) = parse_page(None, query.limit)?;
    let prefix = name(query.prefix.as_deref().unwrap_or_default(), "/prefix")?;
    let after = query.after.as_deref().map(after).transpose()?;
    let (domains, more) = state
        .run(move |services| {
            services
                .external_directory
                .list(&authorized.caller, &prefix, after.as_deref(), limit)
        })
        .await?;
    let last = domains.last().filter(|_| more);
    Ok(web::Json(PageView {
        next: last.map(|last| URL_SAFE_NO_PAD.encode(&last.domain)),
        items: domains.into_iter().map(Into::into).collect(),
    }))
}

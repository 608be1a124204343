//! `/users`

use super::wire::{CreateUserBody, KindName, UpdateUserBody, UserView};
use crate::{
    authorized::{Authorized, ManageDirectory, ProvedFor, ReadDirectory},
    idempotency::{IdempotencyParam, Idempotent},
    json::JsonBody,
    page::{PageView, parse_page},
    problem::{Code, Problem},
    responses::{BodyProblems, CallerProblems, Conflict, NotFound, created},
    state::AppState,
};
use actix_web::{HttpResponse, get, patch, post, web};
use domain::{
    id::UserId,
    user::{Role, UserFilter},
};
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;

/// Which users.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(crate) struct UserQuery {
    /// Only this kind.
    kind: Option<KindName>,
    /// Only those whose address or name contains this.
    #[param(max_length = 254)]
    query: Option<String>,
    /// Only addresses in this domain.
    #[param(max_length = 253)]
    domain: Option<String>,
    /// The `next` of the page before.
    #[param(max_length = 64)]
    after: Option<String>,
    /// Rows on the page, 1 to 100; 50 unless said.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<u16>,
}

/// Which users, all of them.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(super) struct UserFilterQuery {
    /// Only this kind.
    pub(super) kind: Option<KindName>,
    /// Only those whose address or name contains this.
    #[param(max_length = 254)]
    pub(super) query: Option<String>,
    /// Only addresses in this domain.
    #[param(max_length = 253)]
    pub(super) domain: Option<String>,
}

pub(super) fn filter(
    kind: Option<KindName>,
    domain: Option<&str>,
    query: Option<&str>,
) -> Result<UserFilter, Problem> {
    let tidy = |text: Option<&str>, longest, pointer| match text.map(str::trim) {
        Some(text) if text.len() > longest || text.chars().any(char::is_control) => {
            Err(Problem::new(Code::MalformedRequest).fault(
                pointer,
                "invalid_characters",
                format!("No control characters, at most {longest} bytes."),
            ))
        }
        text => Ok(text.filter(|text| !text.is_empty()).map(str::to_owned)),
    };
    Ok(UserFilter {
        kind: kind.map(Into::into),
        query: tidy(query, 254, "/query")?,
        domain: tidy(domain, 253, "/domain")?.map(|domain| domain.to_lowercase()),
    })
}

/// The account's users, newest first
#[utoipa::path(
    operation_id = "list_users",
    tag = "directory",
    security(("session" = []), ("api_key" = ["directory:read"])),
    params(UserQuery),
    responses((status = 200, body = PageView<UserView>), CallerProblems)
)]
#[get("/users")]
pub(crate) async fn list_users(
    state: web::Data<AppState>,
    authorized: Authorized<ReadDirectory>,
    query: web::Query<UserQuery>,
) -> Result<web::Json<PageView<UserView>>, Problem> {
    let (after, limit) = parse_page(query.after.as_deref(), query.limit)?;
    let filter = filter(query.kind, query.domain.as_deref(), query.query.as_deref())?;
    let page = state
        .run(move |services| {
            services
                .users
                .list(&authorized.caller, &filter, after, limit)
        })
        .await?;
    Ok(web::Json(PageView::of(page, UserView::from)))
}

/// Make an internal user
///
/// One who looks after the account is made by a session begun within the last 5 minutes, or a key.
#[utoipa::path(
    operation_id = "create_user",
    tag = "directory",
    security(("session" = []), ("api_key" = ["directory:manage"])),
    params(IdempotencyParam),
    request_body = CreateUserBody,
    responses(
        (status = 201, body = UserView, headers(("Location" = String))),
        CallerProblems, BodyProblems, Conflict,
    )
)]
#[post("/users")]
pub(crate) async fn create_user(
    state: web::Data<AppState>,
    authorized: ProvedFor<Authorized<ManageDirectory>>,
    request: Idempotent<CreateUserBody>,
) -> Result<HttpResponse, Problem> {
    let Idempotent { body, attempt } = request;
    let command = body.parse()?;
    let caller = authorized.asking(command.role.looks_after())?.caller;
    let user = state
        .run(move |services| services.users.create(&caller, attempt.as_ref(), &command))
        .await?;
    let path = format!("/users/{}", user.id);
    Ok(created(&path, &UserView::from(user)))
}

/// One user
#[utoipa::path(
    operation_id = "get_user",
    tag = "directory",
    security(("session" = []), ("api_key" = ["directory:read"])),
    params(("id" = Uuid, Path, description = "The user")),
    responses((status = 200, body = UserView), CallerProblems, NotFound)
)]
#[get("/users/{id}")]
pub(crate) async fn get_user(
    state: web::Data<AppState>,
    authorized: Authorized<ReadDirectory>,
    id: web::Path<Uuid>,
) -> Result<web::Json<UserView>, Problem> {
    let id = UserId::from_uuid(id.into_inner());
    let user = state
        .run(move |services| services.users.find(&authorized.caller, id))
        .await?;
    Ok(web::Json(user.into()))
}

/// Change a user
///
/// Another role, or log-on withdrawn, ends the user's sessions at once. A role that looks after the account is given by a session
/// begun within the last 5 minutes, or a key.
#[utoipa::path(
    operation_id = "update_user",
    tag = "directory",
    security(("session" = []), ("api_key" = ["directory:manage"])),
    params(("id" = Uuid, Path, description = "The user")),
    request_body = UpdateUserBody,
    responses((status = 200, body = UserView), CallerProblems, BodyProblems, NotFound, Conflict)
)]
#[patch("/users/{id}")]
pub(crate) async fn update_user(
    state: web::Data<AppState>,
    authorized: ProvedFor<Authorized<ManageDirectory>>,
    id: web::Path<Uuid>,
    body: JsonBody<UpdateUserBody>,
) -> Result<web::Json<UserView>, Problem> {
    let id = UserId::from_uuid(id.into_inner());
    let change = body.into_inner().parse()?;
    let is_weighty = change.role.is_some_and(Role::looks_after);
    let caller = authorized.asking(is_weighty)?.caller;
    let user = state
        .run(move |services| services.users.update(&caller, id, &change))
        .await?;
    Ok(web::Json(user.into()))
}

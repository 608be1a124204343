//! `/users/{id}/aliases`

use crate::{
    authorized::{Authorized, ManageDirectory, ReadDirectory},
    json::JsonBody,
    problem::Problem,
    responses::{BodyProblems, CallerProblems, Conflict, NotFound},
    state::AppState,
    text,
};
use actix_web::{get, put, web};
use domain::{address::Address, id::UserId};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// A user's further addresses.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Aliases)]
pub(crate) struct AliasesView {
    /// By name.
    #[schema(example = json!(["claims@northwind.example"]))]
    aliases: Vec<String>,
}

impl From<Vec<Address>> for AliasesView {
    fn from(aliases: Vec<Address>) -> Self {
        Self {
            aliases: aliases.iter().map(ToString::to_string).collect(),
        }
    }
}

/// All the aliases a user is to have.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SetAliasesBody {
    /// Addresses in the account's own domains that nobody else has, as an address or an alias.
    #[schema(max_items = 20, example = json!(["claims@northwind.example"]))]
    aliases: Vec<String>,
}

/// A user's aliases
#[utoipa::path(
    operation_id = "get_user_aliases",
    tag = "directory",
    security(("session" = []), ("api_key" = ["directory:read"])),
    params(("id" = Uuid, Path, description = "The user")),
    responses((status = 200, body = AliasesView), CallerProblems, NotFound)
)]
#[get("/users/{id}/aliases")]
pub(crate) async fn get_user_aliases(
    state: web::Data<AppState>,
    authorized: Authorized<ReadDirectory>,
    id: web::Path<Uuid>,
) -> Result<web::Json<AliasesView>, Problem> {
    let id = UserId::from_uuid(id.into_inner());
    let aliases = state
        .run(move |services| services.users.aliases(&authorized.caller, id))
        .await?;
    Ok(web::Json(aliases.into()))
}

/// Give an internal user these aliases, and no others
///
/// Mail to an alias comes into the same mailbox and counts as the same address; who logs on may type it, too.
#[utoipa::path(
    operation_id = "set_user_aliases",
    tag = "directory",
    security(("session" = []), ("api_key" = ["directory:manage"])),
    params(("id" = Uuid, Path, description = "The user")),
    request_body = SetAliasesBody,
    responses((status = 200, body = AliasesView), CallerProblems, BodyProblems, NotFound, Conflict)
)]
#[put("/users/{id}/aliases")]
pub(crate) async fn set_user_aliases(
    state: web::Data<AppState>,
    authorized: Authorized<ManageDirectory>,
    id: web::Path<Uuid>,
    body: JsonBody<SetAliasesBody>,
) -> Result<web::Json<AliasesView>, Problem> {
    let id = UserId::from_uuid(id.into_inner());
    let aliases: Vec<Address> = body
        .into_inner()
        .aliases
        .iter()
        .enumerate()
        .map(|(index, alias)| text::address(alias, &format!("/aliases/{index}")))
        .collect::<Result<_, _>>()?;
    let aliases = state
        .run(move |services| services.users.set_aliases(&authorized.caller, id, &aliases))
        .await?;
    Ok(web::Json(aliases.into()))
}

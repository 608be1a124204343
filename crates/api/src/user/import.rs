//! `/user-imports`

use super::{
    table,
    wire::{KindName, RoleName},
};
use crate::{
    authorized::{Authorized, ManageDirectory, ProvedFor},
    idempotency::{IdempotencyParam, Idempotent},
    json::JsonBody,
    problem::{Code, Problem},
    responses::{BodyProblems, CallerProblems, Conflict},
    state::AppState,
};
use actix_web::{HttpResponse, post, web};
use domain::user::{CellFault, CheckedLine, ImportUsers, Role, User};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use utoipa::ToSchema;
use uuid::Uuid;

/// A file of users.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ImportUsersBody {
    /// Which directory they go into.
    kind: KindName,
    /// Comma-separated values, at most 5000 lines. The first line names the columns: `address`, and any of `name`, `role`,
    /// `licensed`, `logon_allowed`, `language`, `aliases` (separated by spaces).
    #[schema(example = "address,name\nbob@example.org,Bob Lee\n")]
    csv: String,
    /// Lines to leave out, by their number in the file.
    #[serde(default)]
    #[schema(max_items = 5000)]
    skip: Vec<u64>,
}

impl ImportUsersBody {
    /// As many and as large as the document says.
    fn lines_to_skip(&self) -> Result<BTreeSet<u64>, Problem> {
        if self.skip.len() > ImportUsers::MAX_LINES {
            return Err(Problem::new(Code::InvalidFields).fault(
                "/skip",
                "too_many",
                "No file has so many lines.",
            ));
        }
        let too_large = |line: &u64| i64::try_from(*line).is_err();
        if let Some(place) = self.skip.iter().position(too_large) {
            return Err(Problem::new(Code::InvalidFields).fault(
                format!("/skip/{place}"),
                "too_large",
                "No file has so many lines.",
            ));
        }
        Ok(self.skip.iter().copied().collect())
    }

    fn parse(self) -> Result<ImportUsers, Problem> {
        Ok(ImportUsers {
            kind: self.kind.into(),
            lines: table::read(&self.csv)?,
            skip: self.lines_to_skip()?,
        })
    }
}

/// What is wrong in one cell.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ImportCellFault)]
pub(crate) struct CellFaultView {
    /// The column; empty where it is the line as a whole.
    #[schema(example = "address")]
    column: &'static str,
    #[schema(example = "address_taken")]
    code: &'static str,
    /// For people.
    detail: &'static str,
}

impl From<CellFault> for CellFaultView {
    fn from(fault: CellFault) -> Self {
        Self {
            column: fault.column,
            code: fault.fault.as_str(),
            detail: fault.fault.detail(),
        }
    }
}

/// A line of the file, as it was understood.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ImportLine)]
pub(crate) struct ImportLineView {
    /// Its number in the file.
    line: u64,
    address: String,
    name: String,
    role: RoleName,
    licensed: bool,
    logon_allowed: bool,
    #[schema(required = true)]
    language: Option<String>,
    aliases: Vec<String>,
    /// What is wrong with it; nothing where it can be imported.
    faults: Vec<CellFaultView>,
}

impl From<CheckedLine> for ImportLineView {
    fn from(line: CheckedLine) -> Self {
        let user = line.user.as_ref();
        Self {
            line: line.line,
            address: line.address,
            name: user.map(|user| user.name.clone()).unwrap_or_default(),
            role: user.map_or(Role::Member, |user| user.role).into(),
            licensed: user.is_some_and(|user| user.licensed),
            logon_allowed: user.is_some_and(|user| user.logon_allowed),
            language: user.and_then(|user: &User| user.language.clone()),
            aliases: line.aliases.iter().map(ToString::to_string).collect(),
            faults: line.faults.into_iter().map(Into::into).collect(),
        }
    }
}

/// What an import would do.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ImportPreview)]
pub(crate) struct PreviewView {
    /// Every line, in the order of the file.
    lines: Vec<ImportLineView>,
    /// How many of them are faulty.
    faulty: usize,
}

/// What an import did.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = UserImport)]
pub(crate) struct ImportView {
    id: Uuid,
    /// How many users were made.
    created: usize,
    /// How many lines were left out.
    skipped: usize,
}

/// Look at a file of users before it is imported
///
/// Every line as it was understood, with everything that is wrong with it. Changes nothing.
#[utoipa::path(
    operation_id = "preview_user_import",
    tag = "directory",
    security(("session" = []), ("api_key" = ["directory:manage"])),
    request_body = ImportUsersBody,
    responses((status = 200, body = PreviewView), CallerProblems, BodyProblems)
)]
#[post("/user-imports/preview")]
pub(crate) async fn preview_user_import(
    state: web::Data<AppState>,
    authorized: Authorized<ManageDirectory>,
    body: JsonBody<ImportUsersBody>,
) -> Result<web::Json<PreviewView>, Problem> {
    let import = body.into_inner().parse()?;
    let lines = state
        .run(move |services| services.users.preview_import(&authorized.caller, &import))
        .await?;
    let lines: Vec<ImportLineView> = lines.into_iter().map(Into::into).collect();
    Ok(web::Json(PreviewView {
        faulty: lines.iter().filter(|line| !line.faults.is_empty()).count(),
        lines,
    }))
}

/// Import a file of users
///
/// All of them or nobody: it is refused if anything is wrong with a line that is not among those to leave out. A file that gives
/// roles which look after the account is for a session begun within the last 5 minutes, or a key.
#[utoipa::path(
    operation_id = "import_users",
    tag = "directory",
    security(("session" = []), ("api_key" = ["directory:manage"])),
    params(IdempotencyParam),
    request_body = ImportUsersBody,
    responses((status = 201, body = ImportView), CallerProblems, BodyProblems, Conflict)
)]
#[post("/user-imports")]
pub(crate) async fn import_users(
    state: web::Data<AppState>,
    authorized: ProvedFor<Authorized<ManageDirectory>>,
    request: Idempotent<ImportUsersBody>,
) -> Result<HttpResponse, Problem> {
    let Idempotent { body, attempt } = request;
    let import = body.parse()?;
    let caller = authorized.asking(import.gives_roles())?.caller;
    let imported = state
        .run(move |services| services.users.import(&caller, attempt.as_ref(), &import))
        .await?;
    Ok(HttpResponse::Created().json(ImportView {
        id: imported.id,
        created: imported.created,
        skipped: imported.skipped,
    }))
}

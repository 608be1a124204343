//! The portal: its build and its checks, all as scripts of `frontend/package.json`.

use crate::ensure;
use crate::failure::{Failure, Outcome};
use crate::files::{self, Stamp};
use crate::tool::Tool;
use crate::workspace::Workspace;

/// Scripts of `frontend/package.json` that the gate runs, in this order.
const CHECKS: [&str; 6] = ["typecheck", "lint", "knip", "test", "i18n:check", "size"];

/// Builds `frontend/dist`, unless it was built from these very files.
pub(crate) fn build(workspace: &Workspace) -> Outcome<Vec<String>> {
    ensure::npm(workspace, "frontend")?;
    let sources = files::listed(workspace.root(), "frontend")?;
    let stamp = Stamp::new(
        workspace.target("xtask/frontend-build"),
        files::fingerprint(workspace.root(), &sources)?,
    );
    if stamp.is_fresh() && workspace.path("frontend/dist/index.html").is_file() {
        return Ok(vec!["the portal is built already".to_owned()]);
    }
    let lines = script(workspace, "build")?;
    stamp.renew()?;
    Ok(lines)
}

/// Every check of the portal that needs no server.
pub(crate) fn check(workspace: &Workspace) -> Outcome<Vec<String>> {
    ensure::npm(workspace, "frontend")?;
    build(workspace)?;
    let mut lines = Vec::new();
    for name in CHECKS {
        lines.extend(script(workspace, name)?);
    }
    Ok(lines)
}

/// Runs one script of the portal's package.
pub(crate) fn script(workspace: &Workspace, name: &str) -> Outcome<Vec<String>> {
    let folder = workspace.path("frontend");
    if !folder.join("package.json").is_file() {
        return Err(Failure::new("frontend/package.json is missing"));
    }
    Tool::new("npm")
        .in_folder(&folder)
        .env("NO_COLOR", "1")
        .args(["run", "--silent", name])
        .run()
}

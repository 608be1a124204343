//! `cargo xtask openapi`: the committed document, the catalogue of problem codes, and the client generated from the document.

use std::path::Path;

use crate::ensure;
use crate::failure::{Failure, Outcome};
use crate::files;
use crate::frontend;
use crate::report::Report;
use crate::tool::Tool;
use crate::workspace::Workspace;

/// The committed files, and the arguments that make the server print them.
const DOCUMENTS: [(&str, &[&str]); 2] = [
    ("openapi/openapi.json", &["openapi"]),
    ("openapi/problems.md", &["openapi", "--problems"]),
];
const CLIENT: &str = "frontend/src/api/gen";

/// Whether to bring the committed files up to date or to complain that they are not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    Write,
    Check,
}

/// The command: builds the server first.
pub(crate) fn run(workspace: &Workspace, mode: Mode) -> Outcome {
    let mut report = Report::new();
    // What the tests build too: the server alone would unify features differently and build its dependencies again.
    report.step("server: build", || {
        workspace.build_for_tests()?;
        Ok(Vec::new())
    })?;
    report.step("OpenAPI document and client", || refresh(workspace, mode))
}

/// Writes or checks what the server binary that is built already prints. No server is started and
/// no database opened.
pub(crate) fn refresh(workspace: &Workspace, mode: Mode) -> Outcome<Vec<String>> {
    std::fs::create_dir_all(workspace.path("openapi"))?;
    for (name, arguments) in DOCUMENTS {
        let document = Tool::new(workspace.debug_server())
            .in_folder(workspace.root())
            .args(arguments)
            .output()?;
        let file = workspace.path(name);
        match mode {
            Mode::Check => compare(&file, name, &document)?,
            Mode::Write => std::fs::write(&file, &document)?,
        }
    }
    client(workspace, mode)
}

fn compare(file: &Path, name: &str, expected: &[u8]) -> Outcome {
    if std::fs::read(file).is_ok_and(|found| found == expected) {
        return Ok(());
    }
    Err(Failure::new(format!(
        "{name} is not what the server says; run `cargo xtask openapi`"
    )))
}

/// Generates the client; in check mode a client that changes by it is stale.
fn client(workspace: &Workspace, mode: Mode) -> Outcome<Vec<String>> {
    ensure::npm(workspace, "frontend")?;
    let before = fingerprint(workspace)?;
    let lines = frontend::script(workspace, "api:generate")?;
    if mode == Mode::Check && before != fingerprint(workspace)? {
        return Err(Failure::new(format!(
            "{CLIENT} was stale; it is regenerated now: commit it"
        )));
    }
    Ok(lines)
}

fn fingerprint(workspace: &Workspace) -> Outcome<String> {
    let paths = files::listed(workspace.root(), CLIENT)?;
    files::fingerprint(workspace.root(), &paths)
}

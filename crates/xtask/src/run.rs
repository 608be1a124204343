//! `cargo xtask run`: the demo, from sources.

use crate::ensure;
use crate::failure::Outcome;
use crate::frontend;
use crate::report::Report;
use crate::workspace::Workspace;

/// Builds what is not built yet and becomes `letterlock demo`.
pub(crate) fn run(workspace: &Workspace, arguments: &[String]) -> Outcome {
    let mut report = Report::new();
    report.step("portal: packages", || ensure::npm(workspace, "frontend"))?;
    report.step("portal: build", || frontend::build(workspace))?;
    report.step(
        "server: release build (several minutes the first time)",
        || {
            workspace
                .cargo()
                .args(["build", "--locked", "--release", "--package", "server"])
                .run()
        },
    )?;
    eprintln!();
    let server = workspace.target("release/letterlock");
    Err(crate::tool::Tool::new(server)
        .in_folder(workspace.root())
        .arg("demo")
        .args(arguments)
        .replace_this_process())
}

//! What the tests need from the machine. Each function is quick when the thing is there, installs
//! it where it can, and otherwise says precisely what is missing.

mod apt;
mod node;
mod python;
mod system;

pub(crate) use node::npm;
pub(crate) use python::{folder as python_folder, packages as python};
pub(crate) use system::{chromium, postgres};

use crate::failure::Outcome;
use crate::report::Report;
use crate::workspace::Workspace;

/// `cargo xtask setup`.
pub(crate) fn everything(workspace: &Workspace) -> Outcome {
    let mut report = Report::new();
    report.step("Chromium", chromium)?;
    report.step("PostgreSQL", postgres)?;
    report.step("Python packages", || python(workspace))?;
    report.step("portal: packages", || npm(workspace, "frontend"))?;
    report.step("browser tests: packages", || {
        npm(workspace, "tests/browser")
    })?;
    report.print();
    Ok(())
}

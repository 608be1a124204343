//! Python packages in a virtual environment of their own: schemathesis, which generates requests
//! from the OpenAPI document, and moto, which plays an S3-compatible store.

use std::path::PathBuf;

use super::apt;
use crate::failure::{Failure, Outcome};
use crate::files::{self, Stamp};
use crate::tool::{Tool, find_in_path};
use crate::workspace::Workspace;

/// Exact versions, with all that they need in turn.
const REQUIREMENTS: &str = "tests/requirements.txt";

/// The folder with the programs of the environment.
pub(crate) fn folder(workspace: &Workspace) -> PathBuf {
    workspace.target("python/bin")
}

/// Makes the environment, unless it was made from this very list.
pub(crate) fn packages(workspace: &Workspace) -> Outcome<Vec<String>> {
    let requirements = PathBuf::from(REQUIREMENTS);
    let fingerprint = files::fingerprint(workspace.root(), &[requirements])?;
    let environment = workspace.target("python");
    let stamp = Stamp::new(environment.join("letterlock-stamp"), fingerprint);
    if stamp.is_fresh() {
        return Ok(Vec::new());
    }
    if environment.exists() {
        std::fs::remove_dir_all(&environment)?;
    }
    create(&environment)?;
    let lines = Tool::new(environment.join("bin/pip"))
        .in_folder(workspace.root())
        .args([
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--requirement",
            REQUIREMENTS,
        ])
        .run()?;
    stamp.renew()?;
    Ok(lines)
}

fn create(environment: &std::path::Path) -> Outcome {
    let venv = || {
        Tool::new("python3")
            .args(["-m", "venv"])
            .arg(environment)
            .run_quietly()
    };
    if find_in_path("python3").is_some() && venv().is_ok() {
        return Ok(());
    }
    // Debian ships python3 without the part that makes environments.
    apt::install(&["python3", "python3-venv"])?;
    venv()
        .map(drop)
        .map_err(|failure| Failure::new(format!("no Python environment: {failure}")))
}

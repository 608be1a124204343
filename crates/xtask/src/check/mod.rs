//! `cargo xtask check`: the rules that are read from manifests and sources, without compiling.
//!
//! Each rule is a function from what it reads to the faults that it found; each fault says how to
//! mend it. To add one, write a module and list it in [`check`].

mod bans;
mod crates;
mod licences;
mod metadata;
mod migrations;
mod spdx;
mod words;

use crate::failure::{Failure, Outcome};
use crate::report::Report;
use crate::workspace::Workspace;
use metadata::Metadata;

/// The command.
pub(crate) fn run(workspace: &Workspace) -> Outcome {
    Report::new().step("check", || check(workspace))
}

/// All rules; every fault is listed before it fails.
pub(crate) fn check(workspace: &Workspace) -> Outcome<Vec<String>> {
    let metadata = Metadata::read(workspace)?;
    let rules: [(&str, Vec<String>); 6] = [
        (
            "crates depend only on the crates they may",
            crates::edges(&metadata),
        ),
        (
            "crates inherit the workspace's lints",
            crates::lints(&metadata)?,
        ),
        (
            "licences of dependencies",
            licences::faults(workspace, &metadata)?,
        ),
        ("banned dependencies", bans::faults(&metadata)),
        (
            "migrations have the same names and both ways",
            migrations::faults(workspace)?,
        ),
        ("forbidden words", words::faults(workspace)?),
    ];
    let mut count = 0;
    for (rule, faults) in &rules {
        eprintln!(
            "  {}  {rule}",
            if faults.is_empty() {
                "ok    "
            } else {
                "FAILED"
            }
        );
        for fault in faults {
            eprintln!("          {fault}");
        }
        count += faults.len();
    }
    if count == 0 {
        return Ok(Vec::new());
    }
    Err(Failure::new(format!("{count} faults")))
}

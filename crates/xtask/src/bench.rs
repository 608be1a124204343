//! `cargo xtask bench`: the ratios of the design's budgets.

use crate::ensure;
use crate::failure::Outcome;
use crate::report::Report;
use crate::workspace::Workspace;

/// Builds the benchmark in release and runs it; it prints, and writes to `target/bench/`.
pub(crate) fn run(workspace: &Workspace, arguments: &[String]) -> Outcome {
    let mut report = Report::new();
    report.step("PostgreSQL", ensure::postgres)?;
    report.step("portal: packages", || ensure::npm(workspace, "frontend"))?;
    report.step("portal: build", || crate::frontend::build(workspace))?;
    report.step("benchmark", || {
        workspace
            .cargo()
            .args([
                "run",
                "--locked",
                "--release",
                "--package",
                "acceptance",
                "--bin",
                "bench",
                "--",
            ])
            .args(arguments)
            .run()
    })
}

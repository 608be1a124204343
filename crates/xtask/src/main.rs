//! Developer commands, run as `cargo xtask <command>`: everything a developer or the integration
//! server runs, so that both run the same.
//!
//! This crate knows nothing of the product's code; it drives `cargo`, `npm` and the built binary
//! as child processes. To add a check to the gate, add a [`test::Step`] to the list in `test.rs`.

mod bench;
mod check;
mod ensure;
mod failure;
mod files;
mod frontend;
mod openapi;
mod report;
mod run;
mod schemathesis;
mod service;
mod test;
mod tool;
mod workspace;

use std::process::ExitCode;

use failure::{Failure, Outcome};
use workspace::Workspace;

const USAGE: &str = "\
usage: cargo xtask <command>

  run [argument...]         build the portal and the server (release) and start `letterlock demo`
  test [--full] [step...]   every check there is, or only the named steps; installs what they need
  bench [argument...]       measure the ratios of the design's budgets (release build)
  openapi [--check]         write, or check, openapi/openapi.json and the generated client
  check                     the rules that are read from manifests and sources
  setup                     install what the tests need, and nothing else
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\nxtask: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(arguments: &[String]) -> Outcome {
    let workspace = Workspace::locate()?;
    let (command, rest) = arguments
        .split_first()
        .ok_or_else(|| Failure::new(format!("which command?\n\n{USAGE}")))?;
    match (command.as_str(), rest) {
        ("run", _) => run::run(&workspace, rest),
        ("test", _) => test::run(&workspace, rest),
        ("bench", _) => bench::run(&workspace, rest),
        ("openapi", []) => openapi::run(&workspace, openapi::Mode::Write),
        ("openapi", [flag]) if flag == "--check" => openapi::run(&workspace, openapi::Mode::Check),
        ("check", []) => check::run(&workspace),
        ("setup", []) => ensure::everything(&workspace),
        ("help" | "--help" | "-h", _) => {
            eprint!("{USAGE}");
            Ok(())
        }
        _ => Err(Failure::new(format!(
            "cannot do `{}`\n\n{USAGE}",
            arguments.join(" ")
        ))),
    }
}

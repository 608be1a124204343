//! `letterlock openapi`

use super::{Outcome, print};
use std::process::ExitCode;

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Print the catalogue of problem codes instead, as Markdown.
    #[arg(long)]
    problems: bool,
}

/// Prints the document and nothing else.
pub(super) fn run(arguments: &Arguments) -> Outcome {
    if arguments.problems {
        print(api::problem::catalogue().trim_end())?;
    } else {
        print(&api::openapi::document().to_pretty_json()?)?;
    }
    Ok(ExitCode::SUCCESS)
}

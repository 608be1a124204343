//! `letterlock openapi`

use super::{Outcome, print};
use std::process::ExitCode;

/// Prints the document and nothing else.
pub(super) fn run() -> Outcome {
    print(&api::openapi::document().to_pretty_json()?)?;
    Ok(ExitCode::SUCCESS)
}

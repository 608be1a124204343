//! `letterlock openapi`

use std::{io::Write as _, process::ExitCode};

/// Prints the document, with a line end, and nothing else.
pub(super) fn run() -> ExitCode {
    let Ok(document) = api::openapi::document().to_pretty_json() else {
        return ExitCode::FAILURE;
    };
    let mut out = std::io::stdout().lock();
    if writeln!(out, "{document}").is_ok() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

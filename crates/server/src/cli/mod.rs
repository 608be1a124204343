//! The operator's commands.

mod openapi;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Secure messages that stay in the portal.
#[derive(Debug, Parser)]
#[command(name = "letterlock", version, propagate_version = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Print the OpenAPI document of this version.
    Openapi,
}

/// Runs the command on the command line.
pub fn run() -> ExitCode {
    match Cli::parse().command {
        Command::Openapi => openapi::run(),
    }
}

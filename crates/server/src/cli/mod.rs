//! The operator's commands.

mod account;
mod audit;
mod configured;
mod demo;
mod doctor;
mod evidence;
mod openapi;
mod packs;
mod serve;
mod user;

use clap::{Parser, Subcommand};
use std::{path::PathBuf, process::ExitCode};

/// Secure messages that stay in the portal.
#[derive(Debug, Parser)]
#[command(name = "letterlock", version, propagate_version = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the portal and the API, as configured.
    Serve(ConfigFile),
    /// Show the product with made-up people and messages; needs no configuration.
    Demo(demo::Arguments),
    /// Check the configuration and everything it names, and say what to mend.
    Doctor(ConfigFile),
    /// Manage accounts.
    Account {
        #[command(subcommand)]
        command: account::Command,
    },
    /// Help users whom nobody else can help.
    User {
        #[command(subcommand)]
        command: user::Command,
    },
    /// Inspect the audit log.
    Audit {
        #[command(subcommand)]
        command: audit::Command,
    },
    /// Check evidence that the portal has handed out.
    Evidence {
        #[command(subcommand)]
        command: evidence::Command,
    },
    /// Print the OpenAPI document of this version.
    Openapi(openapi::Arguments),
}

/// Where the configuration is.
#[derive(Debug, clap::Args)]
struct ConfigFile {
    /// The configuration file (TOML); the environment overrides it as `LETTERLOCK__SECTION__KEY`.
    #[arg(long, short, value_name = "FILE")]
    config: Option<PathBuf>,
}

/// Runs the command on the command line.
pub fn run() -> ExitCode {
    let outcome = match Cli::parse().command {
        Command::Serve(file) => serve::run(&file),
        Command::Demo(arguments) => demo::run(&arguments),
        Command::Doctor(file) => doctor::run(&file),
        Command::Account { command } => account::run(&command),
        Command::User { command } => user::run(&command),
        Command::Audit { command } => audit::run(&command),
        Command::Evidence { command } => evidence::run(&command),
        Command::Openapi(arguments) => openapi::run(&arguments),
    };
    match outcome {
        Ok(code) => code,
        Err(failure) => {
            say(&format!("letterlock: {failure}"));
            ExitCode::FAILURE
        }
    }
}

/// What is wrong, in words for the operator.
#[derive(Debug)]
struct CommandFailed(String);

impl std::fmt::Display for CommandFailed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl<E: std::error::Error> From<E> for CommandFailed {
    fn from(error: E) -> Self {
        let mut text = error.to_string();
        let mut cause = error.source();
        while let Some(error) = cause {
            text.push_str(": ");
            text.push_str(&error.to_string());
            cause = error.source();
        }
        Self(text)
    }
}

/// What a command comes to.
type Outcome = Result<ExitCode, CommandFailed>;

/// Tells the operator something, on standard error: standard output is for what is asked for.
fn say(line: &str) {
    use std::io::Write as _;
    // Nobody is left to tell when standard error is closed.
    let _closed = writeln!(std::io::stderr().lock(), "{line}");
}

/// Prints what was asked for.
fn print(line: &str) -> Result<(), CommandFailed> {
    use std::io::Write as _;
    writeln!(std::io::stdout().lock(), "{line}")?;
    Ok(())
}

//! An installation for tests that are not written in Rust.
//!
//! `test-installation FOLDER sqlite|postgres [RELAY_PORT]` prints the origin once it serves, then
//! runs the operator's command on each line of its input, arguments divided by tabs, and answers
//! with a line of JSON, the command's output. When the input ends, so does the installation.

use std::error::Error;
use std::io::{BufRead as _, Write as _};
use std::path::PathBuf;

use acceptance::database::Backend;
use acceptance::installation::{Installation, Options};

const USAGE: &str = "usage: test-installation FOLDER sqlite|postgres [RELAY_PORT]";

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let installation = Installation::start(&options(&arguments)?);
    let mut answers = std::io::stdout().lock();
    writeln!(answers, "{}", installation.origin)?;
    answers.flush()?;
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        let output = installation.command(&line.split('\t').collect::<Vec<_>>());
        writeln!(answers, "{}", serde_json::Value::String(output))?;
        answers.flush()?;
    }
    Ok(())
}

fn options(arguments: &[String]) -> Result<Options, Box<dyn Error>> {
    let [folder, backend, rest @ ..] = arguments else {
        return Err(USAGE.into());
    };
    let backend = match backend.as_str() {
        "sqlite" => Backend::Sqlite,
        "postgres" => Backend::Postgres,
        _ => return Err(USAGE.into()),
    };
    Ok(Options {
        folder: PathBuf::from(folder),
        backend,
        relay: rest.first().map(|port| port.parse()).transpose()?,
    })
}

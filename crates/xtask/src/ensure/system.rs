//! Programs of the operating system: the browser and the database server.

use std::path::Path;

use super::apt;
use crate::failure::{Failure, Outcome};
use crate::tool::find_in_path;

/// Where the browser suite looks for its browser.
const CHROMIUM: &str = "/usr/bin/chromium";

/// Debian keeps the server's binaries out of `PATH`, one folder a version.
const POSTGRES_FOLDERS: &str = "/usr/lib/postgresql";

/// Chromium and a font, for the browser tests.
pub(crate) fn chromium() -> Outcome<Vec<String>> {
    let browser = Path::new(CHROMIUM);
    if !browser.is_file() {
        apt::install(&["chromium", "fonts-liberation"])?;
    }
    if !browser.is_file() {
        return Err(Failure::new(format!(
            "Chromium is still missing at {CHROMIUM}"
        )));
    }
    Ok(vec![CHROMIUM.to_owned()])
}

/// What a throw-away cluster is made with.
const POSTGRES_PROGRAMS: [&str; 3] = ["initdb", "pg_ctl", "psql"];

/// The server's and the client's programs, for a throw-away cluster.
pub(crate) fn postgres() -> Outcome<Vec<String>> {
    if POSTGRES_PROGRAMS.iter().any(|name| !has_postgres(name)) {
        apt::install(&["postgresql", "postgresql-client"])?;
    }
    match POSTGRES_PROGRAMS.iter().find(|name| !has_postgres(name)) {
        None => Ok(Vec::new()),
        Some(name) => Err(Failure::new(format!(
            "PostgreSQL's {name} is neither in PATH nor in {POSTGRES_FOLDERS}/*/bin"
        ))),
    }
}

fn has_postgres(name: &str) -> bool {
    let of_versions = std::fs::read_dir(POSTGRES_FOLDERS)
        .into_iter()
        .flatten()
        .flatten();
    find_in_path(name).is_some()
        || of_versions
            .map(|version| version.path().join("bin").join(name))
            .any(|program| program.is_file())
}

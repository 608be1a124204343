//! Programs of the operating system: the browser and the database server.

use std::path::{Path, PathBuf};

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

/// `initdb`, `pg_ctl` and `psql`, for a throw-away cluster.
pub(crate) fn postgres() -> Outcome<Vec<String>> {
    if find_postgres().is_none() {
        apt::install(&["postgresql"])?;
    }
    let folder = find_postgres()
        .ok_or_else(|| Failure::new(format!("no initdb in PATH or in {POSTGRES_FOLDERS}/*/bin")))?;
    Ok(vec![folder.display().to_string()])
}

fn find_postgres() -> Option<PathBuf> {
    if let Some(program) = find_in_path("initdb") {
        return program.parent().map(Path::to_owned);
    }
    std::fs::read_dir(POSTGRES_FOLDERS)
        .ok()?
        .flatten()
        .map(|version| version.path().join("bin"))
        .find(|folder| folder.join("initdb").is_file())
}

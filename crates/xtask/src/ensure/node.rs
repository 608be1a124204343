//! Packages of npm, exactly as locked.

use std::path::PathBuf;

use crate::failure::{Failure, Outcome};
use crate::files::{self, Stamp};
use crate::tool::{Tool, find_in_path};
use crate::workspace::Workspace;

/// Below this, Vite refuses to run.
const OLDEST_NODE: (u32, u32) = (20, 19);

/// Runs `npm ci` in a folder of the repository, unless it ran for this very lock file.
pub(crate) fn npm(workspace: &Workspace, folder: &str) -> Outcome<Vec<String>> {
    check_node()?;
    let lock = PathBuf::from(folder).join("package-lock.json");
    if !workspace.root().join(&lock).is_file() {
        return Err(Failure::new(format!("{} is missing", lock.display())));
    }
    let fingerprint = files::fingerprint(workspace.root(), &[lock])?;
    let here = workspace.path(folder);
    let stamp = Stamp::new(here.join("node_modules/.letterlock-stamp"), fingerprint);
    if stamp.is_fresh() {
        return Ok(Vec::new());
    }
    let lines = Tool::new("npm")
        .in_folder(&here)
        .args(["ci", "--no-audit", "--no-fund", "--loglevel=error"])
        .run()?;
    stamp.renew()?;
    Ok(lines)
}

fn check_node() -> Outcome {
    let (major, minor) = OLDEST_NODE;
    let wanted = format!("Node {major}.{minor} or later, with npm, is needed (https://nodejs.org)");
    if find_in_path("node").is_none() || find_in_path("npm").is_none() {
        return Err(Failure::new(wanted));
    }
    let output = Tool::new("node").arg("--version").output()?;
    let version = String::from_utf8_lossy(&output).trim().to_owned();
    match parse_version(&version) {
        Some(found) if found >= OLDEST_NODE => Ok(()),
        _ => Err(Failure::new(format!("{wanted}; this is {version}"))),
    }
}

fn parse_version(version: &str) -> Option<(u32, u32)> {
    let mut numbers = version.strip_prefix('v')?.split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_of_node_are_compared_as_numbers() {
        assert!(parse_version("v20.20.2").unwrap() >= OLDEST_NODE);
        assert!(parse_version("v22.3.0").unwrap() >= OLDEST_NODE);
        assert!(parse_version("v20.9.0").unwrap() < OLDEST_NODE);
        assert_eq!(parse_version("nonsense"), None);
    }
}

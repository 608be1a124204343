//! Licences of everything that we build with: nothing copyleft beyond the file.

use std::path::Path;

use serde_json::Value;

use super::metadata::Metadata;
use super::spdx;
use crate::failure::Outcome;
use crate::workspace::Workspace;

const ALLOWED: [&str; 17] = [
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "BlueOak-1.0.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "OpenSSL",
    "PostgreSQL",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// Allowed beside these for packages of npm.
const ALLOWED_IN_NPM: [&str; 4] = [
    // A font, which we ship with its licence.
    "OFL-1.1",
    // Tables of browser versions, which the build reads and does not ship.
    "CC-BY-4.0",
    "Python-2.0",
    "W3C-20150513",
];

/// Packages that state their licence in words only: name, version and what the words say.
const READ_BY_HAND: [(&str, &str, &str); 1] = [("cli-table", "0.3.11", "MIT")];

const LOCKS: [&str; 2] = [
    "frontend/package-lock.json",
    "tests/browser/package-lock.json",
];

/// Every dependency without a licence that we accept.
pub(super) fn faults(workspace: &Workspace, metadata: &Metadata) -> Outcome<Vec<String>> {
    let mut faults: Vec<String> = metadata
        .foreign()
        .filter_map(|package| {
            let licence = package.license.as_deref().unwrap_or("");
            fault(&package.name, &package.version, licence, &ALLOWED)
        })
        .collect();
    for lock in LOCKS {
        let file = workspace.path(lock);
        if file.is_file() {
            faults.extend(faults_of_lock(&file)?);
        }
    }
    Ok(faults)
}

fn fault(name: &str, version: &str, licence: &str, allowed: &[&str]) -> Option<String> {
    let stated = READ_BY_HAND
        .iter()
        .find(|(of, at, _)| licence.is_empty() && *of == name && *at == version)
        .map_or(licence, |(_, _, stated)| stated);
    if spdx::is_allowed(stated, allowed) {
        return None;
    }
    let said = if licence.is_empty() {
        "no licence"
    } else {
        licence
    };
    Some(format!(
        "{name} {version}: {said}; replace it, or allow its licence with a reason"
    ))
}

fn faults_of_lock(file: &Path) -> Outcome<Vec<String>> {
    let lock: Value = serde_json::from_slice(&std::fs::read(file)?)?;
    Ok(lock_faults(&lock))
}

/// Packages of a lock file; the first entry, named "", is our own.
fn lock_faults(lock: &Value) -> Vec<String> {
    let allowed = [ALLOWED.as_slice(), ALLOWED_IN_NPM.as_slice()].concat();
    let Some(packages) = lock.get("packages").and_then(Value::as_object) else {
        return vec!["a package-lock.json without packages".to_owned()];
    };
    packages
        .iter()
        .filter(|(path, _)| !path.is_empty())
        .filter_map(|(path, package)| {
            let text = |key| package.get(key).and_then(Value::as_str).unwrap_or("");
            let name = path.rsplit("node_modules/").next().unwrap_or(path);
            fault(name, text("version"), text("license"), &allowed)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_licence_outside_the_list_is_a_fault() {
        assert_eq!(fault("good", "1.0.0", "MIT OR Apache-2.0", &ALLOWED), None);
        assert!(fault("bad", "1.0.0", "GPL-3.0-or-later", &ALLOWED).is_some());
        assert!(fault("silent", "1.0.0", "", &ALLOWED).is_some_and(|it| it.contains("no licence")));
    }

    #[test]
    fn packages_of_npm_are_read_from_the_lock() {
        let lock = serde_json::json!({ "packages": {
            "": { "name": "ours" },
            "node_modules/good": { "version": "1.0.0", "license": "ISC" },
            "node_modules/a/node_modules/bad": { "version": "2.0.0", "license": "AGPL-3.0" },
        }});
        let faults = lock_faults(&lock);
        assert_eq!(faults.len(), 1);
        assert!(faults[0].starts_with("bad 2.0.0: AGPL-3.0"), "{faults:?}");
    }
}

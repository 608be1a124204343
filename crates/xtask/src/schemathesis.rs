//! Bad input: requests that schemathesis generates from the OpenAPI document, against a whole
//! server. No answer may be 5xx or outside the document.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use serde::Deserialize;
use serde_json::Value;

use crate::ensure;
use crate::failure::{Failure, Outcome};
use crate::tool::Tool;
use crate::workspace::Workspace;

const DOCUMENT: &str = "openapi/openapi.json";
const CONFIGURATION: &str = "tests/schemathesis.toml";
const METHODS: [&str; 7] = ["get", "put", "post", "delete", "patch", "head", "options"];

/// A server to throw requests at; it ends with its input.
struct Target {
    child: Child,
    place: Place,
}

/// What the server says of itself.
#[derive(Deserialize)]
struct Place {
    origin: String,
    authority: PathBuf,
    key: String,
}

impl Target {
    fn start(workspace: &Workspace) -> Outcome<Self> {
        let mut child = Command::new(workspace.target("debug/test-fuzz-target"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let output = child
            .stdout
            .as_mut()
            .ok_or_else(|| Failure::new("no output to read"))?;
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line)?;
        let place = serde_json::from_str(&line).map_err(|error| {
            Failure::new(format!("the server under test did not start: {error}"))
        })?;
        Ok(Self { child, place })
    }
}

impl Drop for Target {
    fn drop(&mut self) {
        // Closing its input ends it; if it is gone already, so much the better.
        drop(self.child.stdin.take());
        drop(self.child.wait());
    }
}

/// Sends at least so many requests.
pub(crate) fn run(workspace: &Workspace, requests: u64) -> Outcome<Vec<String>> {
    let document = std::fs::read(workspace.path(DOCUMENT))?;
    let operations = count_operations(&serde_json::from_slice(&document)?);
    let each = requests.div_ceil(operations.max(1));
    // It leaves notes where it runs.
    let folder = workspace.target("schemathesis");
    std::fs::create_dir_all(&folder)?;
    let target = Target::start(workspace)?;
    let lines = Tool::new(ensure::python_folder(workspace).join("schemathesis"))
        .in_folder(&folder)
        .env("LETTERLOCK_ORIGIN", &target.place.origin)
        .env("LETTERLOCK_AUTHORITY", &target.place.authority)
        .env("LETTERLOCK_KEY", &target.place.key)
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .arg("--config-file")
        .arg(workspace.path(CONFIGURATION))
        .args(["run", "--max-examples", &each.to_string()])
        .arg(workspace.path(DOCUMENT))
        .run()?;
    match lines.iter().find_map(|line| generated(line)) {
        Some(sent) if sent >= requests => Ok(lines),
        sent => Err(Failure::new(format!(
            "{requests} requests were wanted, sent were {sent:?}"
        ))),
    }
}

fn count_operations(document: &Value) -> u64 {
    let paths = document.get("paths").and_then(Value::as_object);
    let methods = paths
        .into_iter()
        .flatten()
        .filter_map(|(_, path)| path.as_object())
        .flatten();
    let operations = methods.filter(|(name, _)| METHODS.contains(&name.as_str()));
    operations.fold(0, |count, _| count + 1)
}

/// How many requests a line of the summary, such as `1234 generated, 1234 passed`, says there were.
fn generated(line: &str) -> Option<u64> {
    let (count, _) = line.trim().split_once(" generated")?;
    count.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operations_are_counted_over_all_paths() {
        let document = serde_json::json!({ "paths": {
            "/a": { "get": {}, "post": {}, "parameters": [] },
            "/b": { "delete": {} },
        }});
        assert_eq!(count_operations(&document), 3);
    }

    #[test]
    fn the_summary_says_how_many_requests_there_were() {
        assert_eq!(generated("  1532 generated, 1532 passed"), Some(1532));
        assert_eq!(generated("Test cases:"), None);
    }
}

//! Words that must not be committed: unfinished work, and tests that are switched off or on alone.

use std::path::Path;

use crate::failure::Outcome;
use crate::files;
use crate::workspace::Workspace;

/// A word and the endings of the files that it must not stand in.
struct Word {
    text: &'static str,
    endings: &'static [&'static str],
    instead: &'static str,
}

const RUST: &[&str] = &["rs"];
const SCRIPTS: &[&str] = &["ts", "tsx", "js", "mjs"];
const SOURCES: &[&str] = &[
    "rs", "ts", "tsx", "js", "mjs", "css", "sql", "toml", "yml", "html",
];

const FINISH: &str = "finish it, or write an issue";
const ALL_TESTS: &str = "every test runs, always";
const NO_SLEEP: &str = "wait for what you expect, or move the clock";

const WORDS: [Word; 17] = [
    Word {
        text: "FIXME",
        endings: SOURCES,
        instead: FINISH,
    },
    Word {
        text: "TODO",
        endings: SOURCES,
        instead: FINISH,
    },
    Word {
        text: "XXX:",
        endings: SOURCES,
        instead: FINISH,
    },
    Word {
        text: "todo!(",
        endings: RUST,
        instead: FINISH,
    },
    Word {
        text: "unimplemented!(",
        endings: RUST,
        instead: FINISH,
    },
    Word {
        text: "dbg!(",
        endings: RUST,
        instead: "log it with tracing, or remove it",
    },
    Word {
        text: "#[ignore",
        endings: RUST,
        instead: ALL_TESTS,
    },
    Word {
        text: "#[allow(",
        endings: RUST,
        instead: "#[expect(lint, reason = \"…\")]",
    },
    Word {
        text: "test.only(",
        endings: SCRIPTS,
        instead: ALL_TESTS,
    },
    Word {
        text: "it.only(",
        endings: SCRIPTS,
        instead: ALL_TESTS,
    },
    Word {
        text: "describe.only(",
        endings: SCRIPTS,
        instead: ALL_TESTS,
    },
    Word {
        text: "test.skip(",
        endings: SCRIPTS,
        instead: ALL_TESTS,
    },
    Word {
        text: "it.skip(",
        endings: SCRIPTS,
        instead: ALL_TESTS,
    },
    Word {
        text: "test.fixme(",
        endings: SCRIPTS,
        instead: ALL_TESTS,
    },
    Word {
        text: "waitForTimeout(",
        endings: SCRIPTS,
        instead: NO_SLEEP,
    },
    Word {
        text: "networkidle",
        endings: SCRIPTS,
        instead: NO_SLEEP,
    },
    Word {
        text: "@ts-ignore",
        endings: SCRIPTS,
        instead: "@ts-expect-error with a reason",
    },
];

/// This list itself, and what tools wrote.
const EXEMPT: [&str; 3] = [
    "crates/xtask/src/check/words.rs",
    "frontend/src/api/gen",
    "openapi/",
];

/// Every place that holds such a word.
pub(super) fn faults(workspace: &Workspace) -> Outcome<Vec<String>> {
    let mut faults = Vec::new();
    for path in files::listed(workspace.root(), ".")? {
        if EXEMPT.iter().any(|exempt| path.starts_with(exempt)) {
            continue;
        }
        let Ok(text) = std::fs::read_to_string(workspace.root().join(&path)) else {
            continue;
        };
        faults.extend(faults_of(&path, &text));
    }
    Ok(faults)
}

fn faults_of(path: &Path, text: &str) -> Vec<String> {
    let ending = path
        .extension()
        .map_or_else(String::new, |ending| ending.to_string_lossy().into_owned());
    let words: Vec<&Word> = WORDS
        .iter()
        .filter(|word| word.endings.contains(&ending.as_str()))
        .collect();
    let mut faults = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        for word in words.iter().filter(|word| line.contains(word.text)) {
            faults.push(format!(
                "{}:{number}: {}: {}",
                path.display(),
                word.text,
                word.instead
            ));
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_with_its_place() {
        let faults = faults_of(Path::new("a/b.rs"), "fn a() {\n    todo!()\n}\n");
        assert_eq!(faults, ["a/b.rs:2: todo!(: finish it, or write an issue"]);
    }

    #[test]
    fn a_word_counts_only_in_files_of_its_kind() {
        assert!(faults_of(Path::new("a.md"), "TODO and test.only(").is_empty());
        assert!(faults_of(Path::new("a.rs"), "test.only(").is_empty());
        assert_eq!(
            faults_of(Path::new("a.spec.ts"), "test.only(\"x\")").len(),
            1
        );
    }
}

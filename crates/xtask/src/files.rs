//! Files of the repository, and fingerprints of them.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use crate::failure::{Failure, Outcome};
use crate::tool::Tool;

/// Folders that hold nothing of ours, for when git cannot say so.
const FOREIGN: [&str; 6] = [
    ".git",
    "node_modules",
    "target",
    "dist",
    "test-results",
    "playwright-report",
];

/// Paths, relative to `root`, of the files that are tracked or could be added.
pub(crate) fn listed(root: &Path, below: &str) -> Outcome<Vec<PathBuf>> {
    let listing = Tool::new("git")
        .in_folder(root)
        .args([
            "ls-files",
            "-z",
            "--cached",
            "--others",
            "--exclude-standard",
            "--",
            below,
        ])
        .output();
    let Ok(output) = listing else {
        return walked(root, below);
    };
    let mut paths: Vec<PathBuf> = output
        .split(|byte| *byte == 0)
        .filter(|name| !name.is_empty())
        .map(|name| PathBuf::from(String::from_utf8_lossy(name).into_owned()))
        .filter(|path| root.join(path).is_file())
        .collect();
    paths.sort();
    paths.dedup();
    Ok(paths)
}

/// The same from an unpacked archive, where there is no git to ask.
fn walked(root: &Path, below: &str) -> Outcome<Vec<PathBuf>> {
    let mut folders = vec![root.join(below)];
    let mut paths = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder)? {
            let entry = entry?;
            if FOREIGN.iter().any(|name| entry.file_name() == *name) {
                continue;
            }
            if entry.file_type()?.is_dir() {
                folders.push(entry.path());
            } else if let Ok(path) = entry.path().strip_prefix(root) {
                paths.push(path.to_owned());
            }
        }
    }
    paths.sort();
    Ok(paths)
}

/// A number that changes when a name or a content does. Good for deciding whether to do work
/// again, and for nothing else.
pub(crate) fn fingerprint(root: &Path, paths: &[PathBuf]) -> Outcome<String> {
    let mut hasher = DefaultHasher::new();
    for path in paths {
        path.hash(&mut hasher);
        std::fs::read(root.join(path))
            .map_err(|error| Failure::new(format!("cannot read {}: {error}", path.display())))?
            .hash(&mut hasher);
    }
    Ok(format!("{:016x}", hasher.finish()))
}

/// What differs from the last commit, as one text; `None` outside a git repository.
pub(crate) fn changes_of_tracked_files(root: &Path) -> Option<String> {
    let output = Tool::new("git")
        .in_folder(root)
        .args(["diff", "HEAD", "--"])
        .output()
        .ok()?;
    Some(String::from_utf8_lossy(&output).into_owned())
}

/// Remembers, in a file, the fingerprint for which some work was done last.
#[derive(Debug)]
pub(crate) struct Stamp {
    file: PathBuf,
    fingerprint: String,
}

impl Stamp {
    pub(crate) fn new(file: PathBuf, fingerprint: String) -> Self {
        Self { file, fingerprint }
    }

    /// Whether the work was done for this very fingerprint.
    pub(crate) fn is_fresh(&self) -> bool {
        std::fs::read_to_string(&self.file).is_ok_and(|found| found == self.fingerprint)
    }

    /// To be called once the work is done.
    pub(crate) fn renew(&self) -> Outcome {
        if let Some(folder) = self.file.parent() {
            std::fs::create_dir_all(folder)?;
        }
        Ok(std::fs::write(&self.file, &self.fingerprint)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_follows_names_and_contents() {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, content: &str| std::fs::write(folder.path().join(name), content);
        let print = |names: &[&str]| {
            let paths: Vec<PathBuf> = names.iter().map(PathBuf::from).collect();
            fingerprint(folder.path(), &paths).unwrap()
        };
        write("a", "1").unwrap();
        write("b", "1").unwrap();
        let first = print(&["a"]);
        assert_eq!(first, print(&["a"]));
        assert_ne!(first, print(&["b"]));
        write("a", "2").unwrap();
        assert_ne!(first, print(&["a"]));
    }

    #[test]
    fn without_git_the_folder_is_walked() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["src/b.rs", "src/node_modules/c.js", "a.rs"] {
            let file = folder.path().join(name);
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            std::fs::write(file, "").unwrap();
        }
        assert_eq!(
            walked(folder.path(), "src").unwrap(),
            [PathBuf::from("src/b.rs")]
        );
    }

    #[test]
    fn a_stamp_is_fresh_only_for_its_fingerprint() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("deep/stamp");
        let stamp = Stamp::new(file.clone(), "1".to_owned());
        assert!(!stamp.is_fresh());
        stamp.renew().unwrap();
        assert!(stamp.is_fresh());
        assert!(!Stamp::new(file, "2".to_owned()).is_fresh());
    }
}

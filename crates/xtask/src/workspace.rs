//! Where things are.

use std::path::{Path, PathBuf};

use crate::failure::{Failure, Outcome};
use crate::tool::Tool;

/// The folders that commands work in.
#[derive(Debug)]
pub(crate) struct Workspace {
    root: PathBuf,
    target: PathBuf,
}

impl Workspace {
    /// The workspace that this program was built from.
    pub(crate) fn locate() -> Outcome<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .ancestors()
            .nth(2)
            .ok_or_else(|| Failure::new("xtask was built outside its workspace"))?
            .to_owned();
        let target = std::env::var_os("CARGO_TARGET_DIR")
            .map_or_else(|| root.join("target"), |folder| root.join(folder));
        Ok(Self { root, target })
    }

    /// The root of the repository.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// A path below the root.
    pub(crate) fn path(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// A path below cargo's target folder.
    pub(crate) fn target(&self, relative: &str) -> PathBuf {
        self.target.join(relative)
    }

    /// `cargo` in the root, the same one that started us.
    pub(crate) fn cargo(&self) -> Tool {
        let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        Tool::new(program).in_folder(&self.root)
    }

    /// Builds everything that the tests run, in one go: building package by package would unify
    /// features differently and compile half of the dependencies twice.
    pub(crate) fn build_for_tests(&self) -> Outcome {
        self.cargo()
            .args([
                "build",
                "--locked",
                "--workspace",
                "--lib",
                "--bins",
                "--tests",
                "--examples",
            ])
            .run()?;
        Ok(())
    }

    /// The server binary that [`Self::build_for_tests`] leaves.
    pub(crate) fn debug_server(&self) -> PathBuf {
        self.target("debug/letterlock")
    }
}

//! `cargo metadata`, as far as the rules need it.

use std::path::PathBuf;

use serde::Deserialize;

use crate::failure::{Failure, Outcome};
use crate::workspace::Workspace;

/// The dependency graph with every feature on.
#[derive(Debug, Deserialize)]
pub(super) struct Metadata {
    pub(super) packages: Vec<Package>,
    workspace_members: Vec<String>,
    resolve: Resolve,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct Package {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) version: String,
    pub(super) license: Option<String>,
    pub(super) manifest_path: PathBuf,
    pub(super) dependencies: Vec<Dependency>,
}

/// A dependency as a manifest declares it.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Dependency {
    pub(super) name: String,
    /// `None` is the ordinary kind; else `dev` or `build`.
    pub(super) kind: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Debug, Deserialize)]
struct Node {
    id: String,
    dependencies: Vec<String>,
}

impl Metadata {
    pub(super) fn read(workspace: &Workspace) -> Outcome<Self> {
        let output = workspace
            .cargo()
            .args([
                "metadata",
                "--format-version",
                "1",
                "--locked",
                "--all-features",
            ])
            .output()?;
        let metadata: Self = serde_json::from_slice(&output)?;
        if metadata.workspace_members.is_empty() {
            return Err(Failure::new("cargo metadata names no workspace members"));
        }
        Ok(metadata)
    }

    /// Our own crates.
    pub(super) fn members(&self) -> impl Iterator<Item = &Package> {
        self.packages
            .iter()
            .filter(|package| self.is_member(package))
    }

    /// Everybody else's.
    pub(super) fn foreign(&self) -> impl Iterator<Item = &Package> {
        self.packages
            .iter()
            .filter(|package| !self.is_member(package))
    }

    /// Names of the packages that depend on this one, in the resolved graph.
    pub(super) fn dependents(&self, package: &Package) -> Vec<&str> {
        let ids: Vec<&String> = self
            .resolve
            .nodes
            .iter()
            .filter(|node| node.dependencies.contains(&package.id))
            .map(|node| &node.id)
            .collect();
        self.packages
            .iter()
            .filter(|candidate| ids.contains(&&candidate.id))
            .map(|candidate| candidate.name.as_str())
            .collect()
    }

    fn is_member(&self, package: &Package) -> bool {
        self.workspace_members.contains(&package.id)
    }

    #[cfg(test)]
    pub(super) fn of_members(packages: Vec<Package>) -> Self {
        let workspace_members = packages.iter().map(|package| package.id.clone()).collect();
        Self {
            packages,
            workspace_members,
            resolve: Resolve { nodes: Vec::new() },
        }
    }

    #[cfg(test)]
    pub(super) fn of_graph(edges: &[(&str, &[&str])]) -> Self {
        let packages = edges
            .iter()
            .map(|(name, _)| Package::named(name, &[]))
            .collect();
        let nodes = edges
            .iter()
            .map(|(name, dependencies)| Node {
                id: (*name).to_owned(),
                dependencies: dependencies.iter().map(|name| (*name).to_owned()).collect(),
            })
            .collect();
        Self {
            packages,
            workspace_members: Vec::new(),
            resolve: Resolve { nodes },
        }
    }
}

impl Package {
    #[cfg(test)]
    pub(super) fn named(name: &str, dependencies: &[(&str, Option<&str>)]) -> Self {
        Self {
            id: name.to_owned(),
            name: name.to_owned(),
            version: "1.0.0".to_owned(),
            license: Some("MIT".to_owned()),
            manifest_path: PathBuf::new(),
            dependencies: dependencies
                .iter()
                .map(|(name, kind)| Dependency {
                    name: (*name).to_owned(),
                    kind: kind.map(str::to_owned),
                })
                .collect(),
        }
    }
}

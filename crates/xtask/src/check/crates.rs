//! The arrows of the architecture: who may depend on whom, and on what else.

use super::metadata::{Metadata, Package};
use crate::failure::Outcome;

/// What one of our crates may use of ours, and must never use of others'. A name that ends in `*`
/// stands for all that start so.
struct Rule {
    name: &'static str,
    may_use: &'static [&'static str],
    must_not_use: &'static [&'static str],
}

/// `server` and the acceptance tests see everything; `xtask` sees nothing.
const RULES: [Rule; 9] = [
    Rule {
        name: "domain",
        may_use: &[],
        must_not_use: &[
            "serde*",
            "tokio*",
            "actix*",
            "diesel*",
            "reqwest",
            "getrandom",
            "rand*",
        ],
    },
    Rule {
        name: "persistence",
        may_use: &["domain"],
        must_not_use: &[
            "actix*",
            "tokio*",
            "reqwest",
            "argon2",
            "aes*",
            "jsonwebtoken",
        ],
    },
    Rule {
        name: "vault",
        may_use: &["domain"],
        must_not_use: &["diesel*", "actix*", "reqwest"],
    },
    Rule {
        name: "mail",
        may_use: &["domain", "vault"],
        must_not_use: &["diesel*", "actix*", "argon2", "aes*", "jsonwebtoken"],
    },
    Rule {
        name: "storage",
        may_use: &["domain", "vault"],
        must_not_use: &["diesel*", "actix*", "argon2", "aes*", "jsonwebtoken"],
    },
    Rule {
        name: "api",
        may_use: &["domain"],
        must_not_use: &[
            "diesel*",
            "argon2",
            "aes*",
            "jsonwebtoken",
            "reqwest",
            "lettre",
            "object_store",
        ],
    },
    Rule {
        name: "server",
        may_use: &["api", "domain", "mail", "persistence", "storage", "vault"],
        must_not_use: &["diesel*", "argon2", "aes*", "jsonwebtoken"],
    },
    Rule {
        name: "acceptance",
        may_use: &[
            "api",
            "domain",
            "mail",
            "persistence",
            "server",
            "storage",
            "vault",
        ],
        must_not_use: &["diesel*"],
    },
    Rule {
        name: "xtask",
        may_use: &[],
        must_not_use: &["tokio*", "actix*", "diesel*"],
    },
];

/// Every dependency of ours that the table does not allow.
pub(super) fn edges(metadata: &Metadata) -> Vec<String> {
    let ours: Vec<&str> = metadata
        .members()
        .map(|package| package.name.as_str())
        .collect();
    let mut faults = Vec::new();
    for package in metadata.members() {
        match RULES.iter().find(|rule| rule.name == package.name) {
            Some(rule) => faults.extend(faults_of(package, rule, &ours)),
            None => faults.push(format!(
                "crate {} has no rule; say in xtask's check/crates.rs what it may use",
                package.name
            )),
        }
    }
    faults
}

fn faults_of(package: &Package, rule: &Rule, ours: &[&str]) -> Vec<String> {
    // What tests use does not end up in the product.
    let ordinary = package
        .dependencies
        .iter()
        .filter(|dependency| dependency.kind.as_deref() != Some("dev"))
        .map(|dependency| dependency.name.as_str());
    ordinary
        .filter(|name| {
            let is_ours = ours.contains(name) && !rule.may_use.contains(name);
            is_ours
                || rule
                    .must_not_use
                    .iter()
                    .any(|pattern| matches(pattern, name))
        })
        .map(|name| format!("{} must not depend on {name}", package.name))
        .collect()
}

fn matches(pattern: &str, name: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(start) => name.starts_with(start),
        None => name == pattern,
    }
}

/// Every crate of ours that does not say `[lints] workspace = true`.
pub(super) fn lints(metadata: &Metadata) -> Outcome<Vec<String>> {
    let mut faults = Vec::new();
    for package in metadata.members() {
        let manifest = std::fs::read_to_string(&package.manifest_path)?;
        if !inherits_lints(&manifest) {
            faults.push(format!(
                "{}: add `[lints]` with `workspace = true`",
                package.name
            ));
        }
    }
    Ok(faults)
}

fn inherits_lints(manifest: &str) -> bool {
    manifest
        .lines()
        .map(str::trim)
        .skip_while(|line| *line != "[lints]")
        .skip(1)
        .take_while(|line| !line.starts_with('['))
        .any(|line| line.replace(' ', "") == "workspace=true")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_arrow_against_the_architecture_is_a_fault() {
        let metadata = Metadata::of_members(vec![
            Package::named("domain", &[("time", None)]),
            Package::named("api", &[("domain", None), ("persistence", None)]),
            Package::named("persistence", &[("domain", None)]),
        ]);
        assert_eq!(edges(&metadata), ["api must not depend on persistence"]);
    }

    #[test]
    fn a_framework_in_the_domain_is_a_fault_but_not_in_its_tests() {
        let metadata = Metadata::of_members(vec![Package::named(
            "domain",
            &[("serde_json", Some("dev")), ("actix-web", None)],
        )]);
        assert_eq!(edges(&metadata), ["domain must not depend on actix-web"]);
    }

    #[test]
    fn a_crate_without_a_rule_is_a_fault() {
        let metadata = Metadata::of_members(vec![Package::named("utils", &[])]);
        assert_eq!(edges(&metadata).len(), 1);
    }

    #[test]
    fn lints_are_inherited_only_by_saying_so_in_their_table() {
        assert!(inherits_lints(
            "[package]\nname = \"a\"\n\n[lints]\nworkspace = true\n"
        ));
        assert!(!inherits_lints(
            "[lints]\n\n[dependencies]\nworkspace = true\n"
        ));
        assert!(!inherits_lints("[package]\nedition.workspace = true\n"));
    }
}

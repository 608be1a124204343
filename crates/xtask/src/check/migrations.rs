//! The two sets of migrations stay one schema.

use std::collections::BTreeSet;
use std::path::Path;

use crate::failure::Outcome;
use crate::workspace::Workspace;

const SIDES: [&str; 2] = ["sqlite", "postgres"];

/// The database's own clock: time comes from the `Clock` port, so that both databases and the
/// tests agree on it.
const DATABASE_CLOCKS: [&str; 4] = ["current_timestamp", "now()", "strftime(", "datetime("];

/// Every difference of names, missing direction, use of the database's clock, and foreign key that
/// leaves open what happens when the other row goes.
pub(super) fn faults(workspace: &Workspace) -> Outcome<Vec<String>> {
    let folder = workspace.path("migrations");
    if !folder.is_dir() {
        return Ok(vec!["the folder migrations is missing".to_owned()]);
    }
    faults_in(&folder)
}

fn faults_in(folder: &Path) -> Outcome<Vec<String>> {
    let [sqlite, postgres] = SIDES;
    let (of_sqlite, of_postgres) = (names(&folder.join(sqlite))?, names(&folder.join(postgres))?);
    let mut faults: Vec<String> = of_sqlite
        .symmetric_difference(&of_postgres)
        .map(|name| format!("{name} exists on one side only; both need it under the same name"))
        .collect();
    for (side, names) in [(sqlite, &of_sqlite), (postgres, &of_postgres)] {
        for name in names {
            faults.extend(faults_of(folder, &format!("{side}/{name}")));
        }
    }
    Ok(faults)
}

fn names(side: &Path) -> Outcome<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    if side.is_dir() {
        for entry in std::fs::read_dir(side)? {
            names.insert(entry?.file_name().to_string_lossy().into_owned());
        }
    }
    Ok(names)
}

fn faults_of(folder: &Path, migration: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for direction in ["up.sql", "down.sql"] {
        let text =
            std::fs::read_to_string(folder.join(migration).join(direction)).unwrap_or_default();
        let statements = without_comments(&text).to_lowercase();
        if statements.trim().is_empty() {
            faults.push(format!("{migration} has no {direction}"));
        }
        for clock in DATABASE_CLOCKS
            .iter()
            .filter(|clock| statements.contains(**clock))
        {
            faults.push(format!(
                "{migration}/{direction} uses {clock}; time comes from the Clock"
            ));
        }
        for key in silent_foreign_keys(&statements) {
            faults.push(format!(
                "{migration}/{direction}: the foreign key to {key} does not state its ON DELETE"
            ));
        }
    }
    faults
}

/// The tables that foreign keys without an `ON DELETE` refer to.
fn silent_foreign_keys(statements: &str) -> Vec<&str> {
    statements
        .split("references ")
        .skip(1)
        .filter_map(|key| {
            let table = key.split([' ', '(', ',', ';', '\n']).next()?;
            let rest = key.strip_prefix(table)?.trim_start();
            let rest = match rest.strip_prefix('(').and_then(|key| key.split_once(')')) {
                Some((_columns, rest)) => rest.trim_start(),
                None => rest,
            };
            (!rest.starts_with("on delete ")).then_some(table)
        })
        .collect()
}

fn without_comments(text: &str) -> String {
    text.lines()
        .map(|line| line.split("--").next().unwrap_or(""))
        .collect::<Vec<_>>()
        .join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(folder: &Path, migration: &str, up: &str, down: &str) {
        let folder = folder.join(migration);
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("up.sql"), up).unwrap();
        std::fs::write(folder.join("down.sql"), down).unwrap();
    }

    #[test]
    fn the_same_names_with_both_directions_are_right() {
        let folder = tempfile::tempdir().unwrap();
        for side in SIDES {
            write(
                folder.path(),
                &format!("{side}/0001_a"),
                "create table a;",
                "drop table a;",
            );
        }
        assert!(faults_in(folder.path()).unwrap().is_empty());
    }

    #[test]
    fn a_name_on_one_side_only_is_a_fault() {
        let folder = tempfile::tempdir().unwrap();
        write(
            folder.path(),
            "sqlite/0001_a",
            "create table a;",
            "drop table a;",
        );
        assert_eq!(faults_in(folder.path()).unwrap().len(), 1);
    }

    #[test]
    fn an_empty_direction_and_the_databases_clock_are_faults() {
        let folder = tempfile::tempdir().unwrap();
        write(
            folder.path(),
            "sqlite/0001_a",
            "create table a (at default now());",
            "-- nothing",
        );
        write(
            folder.path(),
            "postgres/0001_a",
            "create table a; -- now() in a comment",
            "drop table a;",
        );
        let faults = faults_in(folder.path()).unwrap();
        assert_eq!(faults.len(), 2, "{faults:?}");
    }

    #[test]
    fn a_foreign_key_says_what_happens_on_deletion() {
        let good = "a blob references t on delete cascade, \
                    foreign key (a, b) references t (a, b) on delete no action)";
        assert!(silent_foreign_keys(good).is_empty());
        let bad = "a blob references t, b blob references u (b) on update cascade, \
                   foreign key (a, b) references v (a, b));";
        assert_eq!(silent_foreign_keys(bad), ["t", "u", "v"]);
    }
}

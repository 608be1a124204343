//! The migrations make one schema on both databases, can be taken back, and are what `src/schema.rs` declares.

mod declared;
mod described;

use crate::database::{Backend, TestDatabase};
use described::Schema;
use diesel_migrations::{FileBasedMigrations, MigrationHarness as _};
use std::collections::BTreeSet;

fn migrations(backend: Backend) -> FileBasedMigrations {
    let side = match backend {
        Backend::Sqlite => "sqlite",
        Backend::Postgres => "postgres",
    };
    let folder = format!("{}/../../migrations/{side}", env!("CARGO_MANIFEST_DIR"));
    FileBasedMigrations::from_path(folder).unwrap()
}

fn has_pending(schema: &mut Schema, source: FileBasedMigrations) -> bool {
    match schema {
        Schema::Postgres(c) => c.has_pending_migration(source),
        Schema::Sqlite(c) => c.has_pending_migration(source),
    }
    .unwrap()
}

fn up(schema: &mut Schema, source: FileBasedMigrations) -> String {
    match schema {
        Schema::Postgres(c) => c.run_next_migration(source),
        Schema::Sqlite(c) => c.run_next_migration(source),
    }
    .unwrap()
    .to_string()
}

fn down(schema: &mut Schema, source: FileBasedMigrations) {
    match schema {
        Schema::Postgres(c) => c.revert_last_migration(source),
        Schema::Sqlite(c) => c.revert_last_migration(source),
    }
    .unwrap();
}

fn differences(left: &BTreeSet<String>, right: &BTreeSet<String>) -> Vec<String> {
    let (gone, new) = (left.difference(right), right.difference(left));
    gone.map(|line| format!("- {line}"))
        .chain(new.map(|line| format!("+ {line}")))
        .collect()
}

#[test]
fn each_migration_can_be_taken_back_and_applied_again() {
    let backend = Backend::chosen();
    let source = migrations(backend);
    let database = TestDatabase::new();
    let mut schema = Schema::open(&database.url);
    let newest = schema.describe();
    while !schema.describe().is_empty() {
        down(&mut schema, source.clone());
    }
    while has_pending(&mut schema, source.clone()) {
        let before = schema.describe();
        let name = up(&mut schema, source.clone());
        let after = schema.describe();
        down(&mut schema, source.clone());
        let left = differences(&before, &schema.describe());
        assert!(left.is_empty(), "{name}/down.sql is no way back: {left:#?}");
        assert_eq!(up(&mut schema, source.clone()), name);
        let again = differences(&after, &schema.describe());
        assert!(again.is_empty(), "{name} differs at second: {again:#?}");
    }
    let changed = differences(&newest, &schema.describe());
    assert!(changed.is_empty(), "{changed:#?}");
}

#[test]
fn keys_and_indexes_are_the_same_on_both_databases() {
    let [sqlite, postgres] = [Backend::Sqlite, Backend::Postgres].map(|backend| {
        let database = TestDatabase::of(backend);
        Schema::open(&database.url).describe_keys()
    });
    assert!(sqlite.len() > 50, "{sqlite:?}");
    let differences = differences(&sqlite, &postgres);
    assert!(
        differences.is_empty(),
        "- is on SQLite alone, + on PostgreSQL alone: {differences:#?}"
    );
}

/// So both databases have the same tables and columns, too.
#[test]
fn the_declared_tables_and_columns_are_those_of_each_database() {
    let declared = declared::tables();
    for backend in [Backend::Sqlite, Backend::Postgres] {
        let database = TestDatabase::of(backend);
        let there = Schema::open(&database.url).describe_columns();
        let declared = declared
            .iter()
            .flat_map(|table| table.lines(backend))
            .collect();
        let differences = differences(&declared, &there);
        assert!(
            differences.is_empty(),
            "{backend:?}: - is declared in schema.rs alone, + in the database alone: {differences:#?}"
        );
    }
}

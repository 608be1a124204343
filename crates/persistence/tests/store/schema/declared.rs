//! What `src/schema.rs` declares, read from its text: diesel keeps no list of a table's columns at run time.

use crate::database::Backend;

/// Declared type, and what it is on SQLite and PostgreSQL (`src/sql_type.rs`).
const TYPES: [(&str, &str, &str); 10] = [
    ("BigInt", "INTEGER", "int8"),
    ("Binary", "BLOB", "bytea"),
    ("Bool", "INTEGER", "bool"),
    ("Double", "REAL", "float8"),
    ("Id", "BLOB", "uuid"),
    ("Instant", "INTEGER", "timestamptz"),
    ("Integer", "INTEGER", "int4"),
    ("Json", "TEXT", "jsonb"),
    ("SmallInt", "INTEGER", "int2"),
    ("Text", "TEXT", "text"),
];

/// One `table!`.
pub(super) struct Table {
    name: &'static str,
    primary_key: &'static str,
    /// Name and type.
    columns: Vec<(&'static str, &'static str)>,
}

/// Every table.
pub(super) fn tables() -> Vec<Table> {
    let text = include_str!("../../../src/schema.rs");
    let tables: Vec<Table> = text.split("diesel::table! {").skip(1).map(table).collect();
    assert!(tables.len() > 20, "schema.rs is written otherwise");
    tables
}

fn table(text: &'static str) -> Table {
    let mut lines = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with("use ") && !line.starts_with("//"));
    let head = lines.next().unwrap();
    let (name, primary_key) = head.split_once(" (").expect(head);
    Table {
        name,
        primary_key: primary_key.strip_suffix(") {").expect(head),
        columns: lines
            .take_while(|line| *line != "}")
            .map(|line| line.trim_end_matches(',').split_once(" -> ").expect(line))
            .collect(),
    }
}

impl Table {
    /// As the database would describe it.
    pub(super) fn lines(&self, backend: Backend) -> Vec<String> {
        let mut lines = vec![format!("{} primary key {}", self.name, self.primary_key)];
        for (column, kind) in &self.columns {
            let nullable = kind.strip_prefix("Nullable<");
            let plain = nullable.map_or(*kind, |kind| kind.trim_end_matches('>'));
            let native = TYPES.iter().find(|known| known.0 == plain);
            let (_, sqlite, postgres) = native.expect("the type stands in TYPES");
            let native = match backend {
                Backend::Sqlite => sqlite,
                Backend::Postgres => postgres,
            };
            let null = if nullable.is_some() { " null" } else { "" };
            lines.push(format!("{}.{column} {native}{null}", self.name));
        }
        lines
    }
}

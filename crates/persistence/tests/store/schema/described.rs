//! What a database says of its own schema: one line for each fact, worded alike on both.

use diesel::{
    Connection as _, PgConnection, QueryableByName, RunQueryDsl as _, SqliteConnection,
    connection::SimpleConnection as _, sql_query, sql_types::Text,
};
use persistence::DatabaseUrl;
use std::collections::BTreeSet;

/// A connection that may change the schema.
pub(super) enum Schema {
    Postgres(PgConnection),
    Sqlite(SqliteConnection),
}

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

/// `table.column type[ null]`, and `table primary key columns`.
const SQLITE_COLUMNS: &str = "
    WITH tables AS (
        SELECT name FROM sqlite_master
        WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE '\\_\\_diesel%' ESCAPE '\\'
    )
    SELECT t.name || '.' || c.name || ' ' || c.type || iif(c.\"notnull\", '', ' null') AS line
    FROM tables t JOIN pragma_table_xinfo(t.name) c
    UNION ALL
    SELECT t.name || ' primary key ' || group_concat(c.name, ', ' ORDER BY c.pk)
    FROM tables t JOIN pragma_table_info(t.name) c ON c.pk > 0
    GROUP BY t.name";

/// `table unique columns`, `table index name[ unique] columns[ partial]`, and
/// `table foreign key columns to table columns on delete action`.
const SQLITE_KEYS: &str = "
    WITH tables AS (
        SELECT name FROM sqlite_master
        WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE '\\_\\_diesel%' ESCAPE '\\'
    ), indexes AS (
        SELECT t.name AS of, i.name, i.origin, i.\"unique\" AS is_unique, i.partial,
            group_concat(coalesce(c.name, 'expression') || iif(c.desc, ' desc', ''), ', ' ORDER BY c.seqno) AS columns
        FROM tables t JOIN pragma_index_list(t.name) i JOIN pragma_index_xinfo(i.name) c ON c.key
        GROUP BY t.name, i.name
    )
    SELECT of || ' unique ' || columns AS line FROM indexes WHERE origin = 'u'
    UNION ALL
    SELECT of || ' index ' || name || iif(is_unique, ' unique ', ' ') || columns || iif(partial, ' partial', '')
    FROM indexes WHERE origin = 'c'
    UNION ALL
    SELECT t.name || ' foreign key ' || group_concat(k.\"from\", ', ' ORDER BY k.seq) || ' to ' || k.\"table\" || ' '
        || group_concat(k.\"to\", ', ' ORDER BY k.seq) || ' on delete ' || lower(k.on_delete)
    FROM tables t JOIN pragma_foreign_key_list(t.name) k
    GROUP BY t.name, k.id";

const POSTGRES_COLUMNS: &str = "
    SELECT format('%s.%s %s', table_name, column_name, udt_name)
        || CASE is_nullable WHEN 'YES' THEN ' null' ELSE '' END AS line
    FROM information_schema.columns
    WHERE table_schema = current_schema() AND table_name NOT LIKE '\\_\\_diesel%'
    UNION ALL
    SELECT format('%s primary key %s', t.relname, (
            SELECT string_agg(a.attname, ', ' ORDER BY k.n)
            FROM unnest(p.conkey) WITH ORDINALITY k (attnum, n)
            JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.attnum))
    FROM pg_constraint p JOIN pg_class t ON t.oid = p.conrelid
    WHERE p.contype = 'p' AND p.connamespace = current_schema()::regnamespace AND t.relname NOT LIKE '\\_\\_diesel%'";

const POSTGRES_KEYS: &str = "
    WITH indexes AS (
        SELECT t.relname AS of, i.relname AS name, c.contype, x.indisunique, x.indpred IS NOT NULL AS partial, (
                SELECT string_agg(coalesce(a.attname, 'expression')
                    || CASE x.indoption[k.n::int - 1] & 1 WHEN 1 THEN ' desc' ELSE '' END, ', ' ORDER BY k.n)
                FROM unnest(x.indkey) WITH ORDINALITY k (attnum, n)
                LEFT JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.attnum) AS columns
        FROM pg_index x
        JOIN pg_class i ON i.oid = x.indexrelid
        JOIN pg_class t ON t.oid = x.indrelid
        LEFT JOIN pg_constraint c ON c.conindid = i.oid AND c.contype IN ('p', 'u')
        WHERE t.relnamespace = current_schema()::regnamespace AND t.relname NOT LIKE '\\_\\_diesel%'
    ), foreign_keys AS (
        SELECT t.relname AS of, r.relname AS to, f.confdeltype, (
                SELECT string_agg(a.attname, ', ' ORDER BY k.n)
                FROM unnest(f.conkey) WITH ORDINALITY k (attnum, n)
                JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.attnum) AS own, (
                SELECT string_agg(a.attname, ', ' ORDER BY k.n)
                FROM unnest(f.confkey) WITH ORDINALITY k (attnum, n)
                JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum = k.attnum) AS theirs
        FROM pg_constraint f
        JOIN pg_class t ON t.oid = f.conrelid
        JOIN pg_class r ON r.oid = f.confrelid
        WHERE f.contype = 'f' AND f.connamespace = current_schema()::regnamespace
    )
    SELECT format('%s unique %s', of, columns) AS line FROM indexes WHERE contype = 'u'
    UNION ALL
    SELECT format('%s index %s%s%s%s', of, name, CASE WHEN indisunique THEN ' unique ' ELSE ' ' END, columns,
        CASE WHEN partial THEN ' partial' ELSE '' END)
    FROM indexes WHERE contype IS NULL
    UNION ALL
    SELECT format('%s foreign key %s to %s %s on delete %s', of, own, \"to\", theirs, CASE confdeltype
        WHEN 'a' THEN 'no action' WHEN 'r' THEN 'restrict' WHEN 'c' THEN 'cascade' WHEN 'n' THEN 'set null' END)
    FROM foreign_keys";

impl Schema {
    pub(super) fn open(url: &DatabaseUrl) -> Self {
        match url {
            DatabaseUrl::Postgres(url) => Self::Postgres(PgConnection::establish(url).unwrap()),
            DatabaseUrl::Sqlite(path) => {
                let mut c = SqliteConnection::establish(&path.to_string_lossy()).unwrap();
                c.batch_execute("PRAGMA foreign_keys = ON").unwrap();
                Self::Sqlite(c)
            }
        }
    }

    /// Everything.
    pub(super) fn describe(&mut self) -> BTreeSet<String> {
        let mut lines = self.describe_columns();
        lines.append(&mut self.describe_keys());
        lines
    }

    /// Tables, columns with their types, and primary keys.
    pub(super) fn describe_columns(&mut self) -> BTreeSet<String> {
        self.lines(SQLITE_COLUMNS, POSTGRES_COLUMNS)
    }

    /// Unique constraints, indexes and foreign keys.
    pub(super) fn describe_keys(&mut self) -> BTreeSet<String> {
        self.lines(SQLITE_KEYS, POSTGRES_KEYS)
    }

    fn lines(&mut self, sqlite: &str, postgres: &str) -> BTreeSet<String> {
        let lines: Vec<Line> = match self {
            Self::Postgres(c) => sql_query(postgres).load(c),
            Self::Sqlite(c) => sql_query(sqlite).load(c),
        }
        .unwrap();
        lines.into_iter().map(|line| line.line).collect()
    }
}

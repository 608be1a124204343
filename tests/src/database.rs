//! A database for one test: SQLite in a temporary file or a clone on the throw-away PostgreSQL cluster, as
//! `TEST_DATABASE` says (`sqlite` unless set).

use crate::postgres::{Cluster, Durability};
use persistence::DatabaseUrl;
use std::sync::LazyLock;
use tempfile::TempDir;

static CLUSTER: LazyLock<Cluster> = LazyLock::new(|| {
    Cluster::start_with(durability(), |url| {
        migrate(&url.parse().expect("a PostgreSQL URL"))
    })
    .unwrap_or_else(|error| panic!("{error}"))
});

/// A SQLite file with the schema, copied for each test.
static TEMPLATE: LazyLock<TempDir> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let url = format!("sqlite:{}", folder.path().join("template.db").display());
    migrate(&url.parse().expect("a SQLite URL")).expect("the schema applies");
    folder
});

/// Durable when `TEST_DURABLE` is set, as the benchmark does.
#[expect(
    clippy::disallowed_methods,
    reason = "the benchmark says by environment that commits must last"
)]
fn durability() -> Durability {
    match std::env::var("TEST_DURABLE") {
        Ok(_) => Durability::Full,
        Err(_) => Durability::None,
    }
}

fn migrate(url: &DatabaseUrl) -> Result<(), domain::store::StoreError> {
    persistence::migrate(url).map(drop)
}

/// Which database the tests run on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Backend {
    /// The embedded one.
    Sqlite,
    /// The server.
    Postgres,
}

impl Backend {
    /// The one that `TEST_DATABASE` names.
    ///
    /// # Panics
    /// When it names neither: a typing error must not silently test the wrong one.
    #[expect(
        clippy::disallowed_methods,
        reason = "the test command says by environment what to test on"
    )]
    pub fn chosen() -> Self {
        match std::env::var("TEST_DATABASE").as_deref() {
            Err(_) | Ok("sqlite") => Self::Sqlite,
            Ok("postgres") => Self::Postgres,
            Ok(other) => panic!("TEST_DATABASE is sqlite or postgres, not {other}"),
        }
    }
}

/// A migrated, empty database.
#[derive(Debug)]
pub struct TestDatabase {
    /// Its URL.
    pub url: DatabaseUrl,
    /// The folder of a SQLite file; gone with the test.
    pub folder: TempDir,
}

impl TestDatabase {
    /// A new one.
    pub fn new() -> Self {
        Self::of(Backend::chosen())
    }

    /// A new one on this backend.
    pub fn of(backend: Backend) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let url = match backend {
            Backend::Sqlite => {
                let file = folder.path().join("letterlock.db");
                std::fs::copy(TEMPLATE.path().join("template.db"), &file).expect("a copy");
                format!("sqlite:{}", file.display())
            }
            Backend::Postgres => CLUSTER.create_database().expect("a database"),
        };
        Self {
            url: url.parse().expect("a database URL"),
            folder,
        }
    }
}

impl Default for TestDatabase {
    fn default() -> Self {
        Self::new()
    }
}

//! The schema's migrations, embedded for both databases.

use crate::{
    db::{Db, Purpose},
    dialect,
    url::DatabaseUrl,
};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness as _, embed_migrations};
use domain::store::StoreError;

const SQLITE: EmbeddedMigrations = embed_migrations!("../../migrations/sqlite");
const POSTGRES: EmbeddedMigrations = embed_migrations!("../../migrations/postgres");

/// Brings the database to the newest schema; creates the SQLite file if there is none. Returns the names of the
/// migrations applied. Safe when several processes start at once.
pub fn migrate(url: &DatabaseUrl) -> Result<Vec<String>, StoreError> {
    let mut db = Db::open(url, Purpose::Write).map_err(|e| StoreError::Failed(Box::new(e)))?;
    let applied = dialect::with_migration_lock(&mut db, |db| match db {
        Db::Pg(c) => names(c.run_pending_migrations(POSTGRES)),
        Db::Sqlite(c) => names(c.run_pending_migrations(SQLITE)),
    });
    applied
        .map_err(|e| StoreError::Failed(Box::new(e)))?
        .map_err(StoreError::Failed)
}

fn names(
    applied: diesel::migration::Result<Vec<diesel::migration::MigrationVersion<'_>>>,
) -> diesel::migration::Result<Vec<String>> {
    Ok(applied?.iter().map(ToString::to_string).collect())
}

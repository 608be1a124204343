//! A database with one account, the use cases over it, and a clock that stands still.

use crate::database::TestDatabase;
use diesel::{Connection as _, PgConnection, SqliteConnection, connection::SimpleConnection as _};
use domain::{
    account::{Account, AccountSettings},
    clock::{Clock as _, FixedClock},
    id::{AccountId, MessageId, UserId},
    randomness::Randomness,
    services::{Deps, Services},
    store::{Store, StoreError, Tx},
};
use persistence::{DatabaseUrl, PoolSizes, SqlStore};
use std::sync::Arc;
use time::{OffsetDateTime, macros::datetime};
use uuid::Uuid;
use vault::{
    Argon2Hasher, ContentVault, JwtEnvelopes, MasterKey, MasterKeys, OsRandomness, PasswordCost,
};

pub(crate) const START: OffsetDateTime = datetime!(2030-01-15 09:00 UTC);

pub(crate) struct Fixture {
    pub(crate) services: Services,
    pub(crate) clock: Arc<FixedClock>,
    pub(crate) account: AccountId,
    database: TestDatabase,
}

impl Fixture {
    pub(crate) fn new() -> Self {
        let database = TestDatabase::new();
        let store: Arc<dyn Store> =
            Arc::new(SqlStore::connect(&database.url, PoolSizes::default()).unwrap());
        let clock = Arc::new(FixedClock::at(START));
        let randomness: Arc<dyn Randomness> = Arc::new(OsRandomness);
        let keys = MasterKeys::single(MasterKey::generate(randomness.as_ref()));
        let cost = PasswordCost::insecurely_fast_for_tests();
        let services = Services::new(Deps {
            store,
            clock: clock.clone(),
            vault: Arc::new(ContentVault::new(keys.clone(), Arc::clone(&randomness))),
            hasher: Arc::new(Argon2Hasher::new(cost, Arc::clone(&randomness)).unwrap()),
            envelopes: Arc::new(JwtEnvelopes::new(&keys).unwrap()),
            randomness,
        });
        let mut fixture = Self {
            services,
            clock,
            account: AccountId::from_uuid(Uuid::nil()),
            database,
        };
        fixture.account = fixture.add_account("northwind");
        fixture
    }

    pub(crate) fn add_account(&self, slug: &str) -> AccountId {
        let account = Account {
            id: AccountId::from_uuid(self.id()),
            slug: slug.parse().unwrap(),
            name: format!("{slug} Clinic"),
            internal_domains: vec![format!("{slug}.example")],
            settings: AccountSettings::default(),
            created_at: self.clock.now(),
        };
        self.write(|tx| tx.insert_account(&account));
        account.id
    }

    pub(crate) fn id(&self) -> Uuid {
        self.services.deps.new_id(self.clock.now())
    }

    pub(crate) fn user(&self) -> UserId {
        UserId::from_uuid(self.id())
    }

    pub(crate) fn message(&self) -> MessageId {
        MessageId::from_uuid(self.id())
    }

    pub(crate) fn read<T>(&self, work: impl FnMut(&mut dyn Tx) -> Result<T, StoreError>) -> T {
        self.services.deps.store.read(work).unwrap()
    }

    pub(crate) fn write<T>(&self, work: impl FnMut(&mut dyn Tx) -> Result<T, StoreError>) -> T {
        self.services.deps.store.write(work).unwrap()
    }

    /// What somebody with the database's password could do.
    pub(crate) fn tamper(&self, statements: &str) {
        match &self.database.url {
            DatabaseUrl::Postgres(url) => PgConnection::establish(url)
                .unwrap()
                .batch_execute(statements)
                .unwrap(),
            DatabaseUrl::Sqlite(path) => {
                let mut db = SqliteConnection::establish(&path.to_string_lossy()).unwrap();
                db.batch_execute("PRAGMA busy_timeout = 5000").unwrap();
                db.batch_execute(statements).unwrap();
            }
        }
    }

    /// An id as a literal of the database's dialect.
    pub(crate) fn literal(&self, id: Uuid) -> String {
        match &self.database.url {
            DatabaseUrl::Postgres(_) => format!("'{id}'"),
            DatabaseUrl::Sqlite(_) => format!("X'{}'", id.simple()),
        }
    }
}

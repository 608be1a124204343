//! What every use case relies on of the store, on either database.

use acceptance::database::TestDatabase;
use domain::{
    account::{Account, AccountSettings},
    id::AccountId,
    store::{Store, StoreError},
};
use persistence::{PoolSizes, SqlStore};
use std::{panic::AssertUnwindSafe, sync::Arc, thread};
use time::macros::datetime;
use uuid::Uuid;

struct Fixture {
    store: Arc<dyn Store>,
    _database: TestDatabase,
}

fn fixture() -> Fixture {
    let database = TestDatabase::new();
    let store = SqlStore::connect(&database.url, PoolSizes::default()).unwrap();
    Fixture {
        store: Arc::new(store),
        _database: database,
    }
}

fn account(number: u128) -> Account {
    Account {
        id: AccountId::from_uuid(Uuid::from_u128(number)),
        slug: format!("account-{number}").parse().unwrap(),
        name: format!("Account {number}"),
        internal_domains: vec![format!("{number}.example")],
        settings: AccountSettings::default(),
        created_at: datetime!(2030-01-01 00:00:00.123456 UTC),
    }
}

fn exists(store: &dyn Store, number: u128) -> bool {
    store
        .read(|tx| tx.find_account(AccountId::from_uuid(Uuid::from_u128(number))))
        .unwrap_or_else(|error: StoreError| panic!("{error}"))
        .is_some()
}

#[test]
fn a_failed_write_leaves_nothing_and_disturbs_nobody() {
    let fixture = fixture();
    let failed = fixture.store.write(|tx| {
        tx.insert_account(&account(1))?;
        Err::<(), _>(StoreError::Conflict)
    });
    assert!(matches!(failed, Err(StoreError::Conflict)));
    assert!(!exists(fixture.store.as_ref(), 1));
    fixture
        .store
        .write(|tx| tx.insert_account(&account(1)))
        .unwrap();
    assert!(exists(fixture.store.as_ref(), 1));
}

#[test]
fn a_panic_inside_a_write_leaves_nothing_and_the_store_usable() {
    let fixture = fixture();
    let panicked = std::panic::catch_unwind(AssertUnwindSafe(|| {
        fixture.store.write(|tx| -> Result<(), StoreError> {
            tx.insert_account(&account(1))?;
            panic!("a defect in a use case")
        })
    }));
    assert!(panicked.is_err());
    assert!(!exists(fixture.store.as_ref(), 1));
    fixture
        .store
        .write(|tx| tx.insert_account(&account(1)))
        .unwrap();
    assert!(exists(fixture.store.as_ref(), 1));
}

#[test]
fn writes_at_once_are_each_whole_or_not_there() {
    const WRITERS: u128 = 24;
    let fixture = fixture();
    thread::scope(|scope| {
        for number in 1..=WRITERS {
            let store = &fixture.store;
            scope.spawn(move || {
                let written = store.write(|tx| {
                    tx.insert_account(&account(number))?;
                    if number % 3 == 0 {
                        Err(StoreError::Conflict)
                    } else {
                        Ok(())
                    }
                });
                assert_eq!(written.is_ok(), number % 3 != 0);
                // Answered means there: whoever reads next sees it.
                assert_eq!(exists(store.as_ref(), number), number % 3 != 0);
            });
        }
    });
    let accounts = fixture.store.read(|tx| tx.list_accounts()).unwrap();
    assert_eq!(accounts.len(), 16);
    assert!(
        accounts
            .iter()
            .all(|account| account.internal_domains.len() == 1)
    );
}

#[test]
fn a_taken_slug_is_a_conflict_and_the_transaction_can_be_given_up() {
    let fixture = fixture();
    fixture
        .store
        .write(|tx| tx.insert_account(&account(1)))
        .unwrap();
    let twin = Account {
        id: account(2).id,
        ..account(1)
    };
    let refused = fixture.store.write(|tx| tx.insert_account(&twin));
    assert!(matches!(refused, Err(StoreError::Conflict)), "{refused:?}");
}

//! That everything is counted once: again, at once, late, and after a count that broke off.

use super::{administrator, count, dashboard, today};
use crate::message::Office;
use domain::{
    audit::{AuditAction, AuditActor, AuditEntry},
    clock::Clock as _,
    dashboard::{Day, Figure},
    id::AuditEntryId,
    store::StoreError,
};
use std::thread;
use time::{Duration, OffsetDateTime};

/// An act that took place at `at` and is committed now.
fn recalled_at(office: &Office, at: OffsetDateTime) -> AuditEntry {
    AuditEntry {
        id: AuditEntryId::from_uuid(office.app.services.deps.new_id(at)),
        account: office.account.id,
        at,
        actor: AuditActor::System,
        action: AuditAction::MessageRecalled,
        message: None,
        user: None,
        object: None,
        details: Vec::new(),
        origin: None,
    }
}

fn record(office: &Office, entries: &[AuditEntry]) {
    let store = &office.app.services.deps.store;
    let recorded = store.write(|tx| tx.record_all(entries));
    recorded.unwrap_or_else(|error: StoreError| panic!("{error}"));
}

#[tokio::test]
async fn counting_again_counts_nothing_twice() {
    let office = Office::open().await;
    let (_, admin) = administrator(&office).await;
    office.letter().await;
    assert!(count(&office) > 0);
    assert_eq!(count(&office), 0);
    assert_eq!(today(&dashboard(&admin).await, "sent"), 1);
}

#[tokio::test]
async fn what_is_committed_late_is_not_passed_over() {
    let office = Office::open().await;
    let (_, admin) = administrator(&office).await;
    let now = office.app.clock.now();
    record(&office, &[recalled_at(&office, now)]);
    count(&office);
    // Its time is before all that was counted, as of a transaction that took long.
    record(&office, &[recalled_at(&office, now - Duration::hours(2))]);
    assert_eq!(count(&office), 1);
    assert_eq!(today(&dashboard(&admin).await, "recalled"), 2);
}

#[tokio::test]
async fn a_count_that_breaks_off_leaves_nothing_and_is_made_up_for() {
    let office = Office::open().await;
    let (_, admin) = administrator(&office).await;
    office.letter().await;
    office.app.services.audit.seal_pending().unwrap();
    let account = office.account.id;
    let store = &office.app.services.deps.store;
    // As a process that is killed between the statements and the commit.
    let broken: Result<(), StoreError> = store.write(|tx| {
        assert!(tx.advance_counted(account, 0, 1_000_000)?);
        let day = Day::of(office.app.clock.now());
        tx.add_figures(account, &[(day, Figure::Sent, 1)])?;
        Err(StoreError::Busy)
    });
    assert!(broken.is_err());
    assert!(office.app.services.dashboard.count_pending().unwrap() > 0);
    assert_eq!(today(&dashboard(&admin).await, "sent"), 1);
}

#[tokio::test]
async fn counters_at_once_count_each_act_once() {
    let office = Office::open().await;
    let (_, admin) = administrator(&office).await;
    let now = office.app.clock.now();
    // More than a batch, so that each counter comes upon what another has moved on.
    let entries: Vec<_> = (0..1_700).map(|_| recalled_at(&office, now)).collect();
    for some in entries.chunks(200) {
        record(&office, some);
    }
    office.app.services.audit.seal_pending().unwrap();
    thread::scope(|scope| {
        for _ in 0..4 {
            let dashboard = &office.app.services.dashboard;
            scope.spawn(move || {
                for _ in 0..10 {
                    dashboard.count_pending().unwrap();
                }
            });
        }
    });
    assert_eq!(today(&dashboard(&admin).await, "recalled"), 1_700);
}

//! Idempotency keys: one effect per key, whoever repeats it and whenever.

use crate::fixture::Fixture;
use domain::{
    clock::Clock as _,
    id::UserId,
    idempotency::{Attempt, Claim, Claimed},
    store::{StoreError, Tx},
};
use std::{
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};
use time::Duration;
use uuid::Uuid;

fn attempt(key: &str, body: u8) -> Attempt {
    Attempt {
        key: key.parse().unwrap(),
        fingerprint: [body; 32],
    }
}

fn claim(
    fixture: &Fixture,
    tx: &mut dyn Tx,
    user: UserId,
    attempt: &Attempt,
    resource: Uuid,
) -> Result<Claimed, StoreError> {
    let now = fixture.clock.now();
    tx.claim_key(&Claim {
        account: fixture.account,
        user,
        attempt,
        resource,
        at: now,
        expires_at: now + Duration::hours(24),
    })
}

#[test]
fn a_key_belongs_to_its_first_request_for_a_day() {
    let fixture = Fixture::new();
    let (ann, bob) = (fixture.user(), fixture.user());
    let (first, second) = (fixture.id(), fixture.id());
    let try_it = |user, attempt: &Attempt, resource| {
        fixture.write(|tx| claim(&fixture, tx, user, attempt, resource))
    };
    let look = |user| {
        let key = "k".parse().unwrap();
        fixture.read(|tx| tx.find_claim(fixture.account, user, &key, fixture.clock.now()))
    };
    assert_eq!(look(ann), Claimed::New);
    assert_eq!(try_it(ann, &attempt("k", 1), first), Claimed::New);
    let before = Claimed::Before {
        fingerprint: [1; 32],
        resource: first,
    };
    assert_eq!(try_it(ann, &attempt("k", 1), second), before);
    assert_eq!(try_it(ann, &attempt("k", 2), second), before);
    assert_eq!((look(ann), look(bob)), (before, Claimed::New));
    assert_eq!(try_it(ann, &attempt("other", 1), second), Claimed::New);
    assert_eq!(try_it(bob, &attempt("k", 1), second), Claimed::New);
    fixture
        .clock
        .advance(Duration::hours(24) - Duration::microseconds(1));
    assert_eq!(try_it(ann, &attempt("k", 1), second), before);
    fixture.clock.advance(Duration::microseconds(1));
    assert_eq!(look(ann), Claimed::New);
    assert_eq!(try_it(ann, &attempt("k", 2), second), Claimed::New);
}

#[test]
fn a_request_that_failed_leaves_its_key_free() {
    let fixture = Fixture::new();
    let ann = fixture.user();
    let refused: Result<(), StoreError> = fixture.services.deps.store.write(|tx| {
        claim(&fixture, tx, ann, &attempt("k", 1), fixture.id())?;
        Err(StoreError::Busy)
    });
    assert!(refused.is_err());
    let again = fixture.write(|tx| claim(&fixture, tx, ann, &attempt("k", 2), fixture.id()));
    assert_eq!(again, Claimed::New);
}

#[test]
fn of_requests_at_once_one_has_the_effect_and_all_name_it() {
    let fixture = Fixture::new();
    let ann = fixture.user();
    let effects = AtomicUsize::new(0);
    let made: Vec<Uuid> = thread::scope(|scope| {
        let tries: Vec<_> = (0..8)
            .map(|_| {
                scope.spawn(|| {
                    let mine = fixture.id();
                    let claimed =
                        fixture.write(|tx| claim(&fixture, tx, ann, &attempt("k", 1), mine));
                    match claimed {
                        Claimed::New => {
                            effects.fetch_add(1, Ordering::Relaxed);
                            mine
                        }
                        Claimed::Before { resource, .. } => resource,
                    }
                })
            })
            .collect();
        tries.into_iter().map(|it| it.join().unwrap()).collect()
    });
    assert_eq!(effects.load(Ordering::Relaxed), 1);
    assert!(made.iter().all(|id| *id == made[0]));
}

#[test]
fn expired_keys_are_pruned_and_live_ones_stay() {
    let fixture = Fixture::new();
    let ann = fixture.user();
    for key in ["a", "b", "c"] {
        fixture.write(|tx| claim(&fixture, tx, ann, &attempt(key, 1), fixture.id()));
    }
    fixture.clock.advance(Duration::hours(24));
    fixture.write(|tx| claim(&fixture, tx, ann, &attempt("live", 1), fixture.id()));
    let now = fixture.clock.now();
    assert_eq!(fixture.write(|tx| tx.prune_keys(now, 2)), 2);
    assert_eq!(fixture.write(|tx| tx.prune_keys(now, 2)), 1);
    assert_eq!(fixture.write(|tx| tx.prune_keys(now, 2)), 0);
    let live = fixture.write(|tx| claim(&fixture, tx, ann, &attempt("live", 1), fixture.id()));
    assert!(matches!(live, Claimed::Before { .. }));
}

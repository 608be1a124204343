//! The change feed: numbered after commit, in one order, without a gap a reader could fall into.

use crate::{database::Backend, fixture::Fixture};
use domain::{
    change::{ChangeKind, NewChange},
    clock::Clock as _,
    id::{ChangeId, MailboxItemId, UserId},
};
use std::{sync::Barrier, thread};
use time::Duration;

fn change(fixture: &Fixture, user: UserId, kind: ChangeKind) -> NewChange {
    NewChange {
        id: ChangeId::from_uuid(fixture.id()),
        account: fixture.account,
        user,
        at: fixture.clock.now(),
        kind,
        message: Some(fixture.message()),
        item: Some(MailboxItemId::from_uuid(fixture.id())),
    }
}

fn positions(fixture: &Fixture, user: UserId, since: i64) -> Vec<i64> {
    let changed = fixture
        .services
        .changes
        .list_for(fixture.account, user, Some(since), 100)
        .unwrap();
    changed.items.iter().map(|change| change.position).collect()
}

#[test]
fn a_user_reads_their_own_changes_in_order_and_nobody_elses() {
    let fixture = Fixture::new();
    let (ann, bob) = (fixture.user(), fixture.user());
    let announced = [
        change(&fixture, ann, ChangeKind::MessageSent),
        change(&fixture, bob, ChangeKind::MessageReceived),
        change(&fixture, ann, ChangeKind::MessageOpened),
    ];
    for (seconds, change) in announced.iter().enumerate() {
        let mut change = change.clone();
        change.at += Duration::seconds(i64::try_from(seconds).unwrap());
        fixture.write(|tx| tx.announce(std::slice::from_ref(&change)));
    }
    assert!(positions(&fixture, ann, 0).is_empty(), "not yet numbered");
    assert_eq!(fixture.services.changes.number_pending().unwrap(), 3);
    assert_eq!(fixture.services.changes.number_pending().unwrap(), 0);
    let read = fixture
        .services
        .changes
        .list_for(fixture.account, ann, Some(0), 100)
        .unwrap();
    assert_eq!(read.next, 3);
    assert_eq!(
        read.items
            .iter()
            .map(|change| (change.position, change.kind, change.message, change.item))
            .collect::<Vec<_>>(),
        [&announced[0], &announced[2]]
            .into_iter()
            .zip([1, 3])
            .map(|(change, position)| (position, change.kind, change.message, change.item))
            .collect::<Vec<_>>()
    );
    assert_eq!(positions(&fixture, ann, 1), [3]);
    assert_eq!(positions(&fixture, bob, 0), [2]);
}

#[test]
fn a_reader_without_a_position_starts_at_the_newest() {
    let fixture = Fixture::new();
    let ann = fixture.user();
    let changes = &fixture.services.changes;
    let start = changes.list_for(fixture.account, ann, None, 100).unwrap();
    assert_eq!((start.items.len(), start.next), (0, 0));
    let many: Vec<NewChange> = (0..7)
        .map(|_| change(&fixture, ann, ChangeKind::ItemMoved))
        .collect();
    fixture.write(|tx| tx.announce(&many));
    changes.number_pending().unwrap();
    let start = changes.list_for(fixture.account, ann, None, 100).unwrap();
    assert_eq!((start.items.len(), start.next), (0, 7));
    let first = changes.list_for(fixture.account, ann, Some(0), 3).unwrap();
    assert_eq!((first.items.len(), first.next), (3, 3));
    let rest = changes
        .list_for(fixture.account, ann, Some(3), 100)
        .unwrap();
    assert_eq!((rest.items.len(), rest.next), (4, 7));
}

#[test]
fn a_change_that_commits_late_comes_after_what_was_read() {
    if Backend::chosen() == Backend::Sqlite {
        // There nobody else writes while a transaction is open.
        return;
    }
    let fixture = Fixture::new();
    let ann = fixture.user();
    let (announced, others_read) = (Barrier::new(2), Barrier::new(2));
    let early = change(&fixture, ann, ChangeKind::MessageSent);
    thread::scope(|scope| {
        scope.spawn(|| {
            fixture.write(|tx| {
                tx.announce(std::slice::from_ref(&early))?;
                announced.wait();
                others_read.wait();
                Ok(())
            });
        });
        announced.wait();
        fixture.clock.advance(Duration::seconds(1));
        let later = change(&fixture, ann, ChangeKind::MessageOpened);
        fixture.write(|tx| tx.announce(std::slice::from_ref(&later)));
        fixture.services.changes.number_pending().unwrap();
        assert_eq!(positions(&fixture, ann, 0), [1]);
        others_read.wait();
    });
    fixture.services.changes.number_pending().unwrap();
    assert_eq!(positions(&fixture, ann, 1), [2]);
}

#[test]
fn sequencers_at_once_give_each_change_one_position() {
    const WRITERS: usize = 4;
    const EACH: usize = 25;
    let fixture = Fixture::new();
    let ann = fixture.user();
    thread::scope(|scope| {
        for _ in 0..WRITERS {
            scope.spawn(|| {
                for _ in 0..EACH {
                    let change = change(&fixture, ann, ChangeKind::ItemRead);
                    fixture.write(|tx| tx.announce(std::slice::from_ref(&change)));
                    fixture.services.changes.number_pending().unwrap();
                }
            });
        }
    });
    fixture.services.changes.number_pending().unwrap();
    let expected: Vec<i64> = (1..=i64::try_from(WRITERS * EACH).unwrap()).collect();
    assert_eq!(positions(&fixture, ann, 0), expected);
}

#[test]
fn a_process_learns_what_came_after_what_it_has_published() {
    let fixture = Fixture::new();
    let (ann, other) = (fixture.user(), fixture.add_account("fabrikam"));
    for _ in 0..2 {
        let change = change(&fixture, ann, ChangeKind::ItemRead);
        fixture.write(|tx| tx.announce(std::slice::from_ref(&change)));
        fixture.services.changes.number_pending().unwrap();
    }
    let changes = &fixture.services.changes;
    let news = changes
        .list_published_after(&[(fixture.account, 1), (other, 0)], 100)
        .unwrap();
    assert_eq!(news.len(), 1);
    assert_eq!((news[0].0, news[0].1.len()), (fixture.account, 1));
    assert_eq!(news[0].1[0].position, 2);
    let nothing = changes
        .list_published_after(&[(fixture.account, 2)], 100)
        .unwrap();
    assert_eq!(nothing, []);
}

#[test]
fn old_changes_are_pruned_in_bounded_batches_and_positions_go_on() {
    let fixture = Fixture::new();
    let ann = fixture.user();
    let old: Vec<NewChange> = (0..5)
        .map(|_| change(&fixture, ann, ChangeKind::ItemRead))
        .collect();
    fixture.write(|tx| tx.announce(&old));
    fixture.services.changes.number_pending().unwrap();
    fixture.clock.advance(Duration::days(1));
    let now = fixture.clock.now();
    assert_eq!(fixture.write(|tx| tx.prune_changes(now, 3)), 3);
    assert_eq!(fixture.write(|tx| tx.prune_changes(now, 3)), 2);
    assert_eq!(fixture.write(|tx| tx.prune_changes(now, 3)), 0);
    let new = change(&fixture, ann, ChangeKind::ItemRead);
    fixture.write(|tx| tx.announce(std::slice::from_ref(&new)));
    fixture.services.changes.number_pending().unwrap();
    assert_eq!(positions(&fixture, ann, 5), [6]);
}

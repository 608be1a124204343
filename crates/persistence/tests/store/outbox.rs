//! The outbox: each mail leased once, tried until its time is over, emptied when it is done, and its fate reported.

use crate::fixture::Fixture;
use domain::{
    change::ChangeKind,
    clock::Clock as _,
    id::{MailId, MessageId, UserId},
    outbox::{
        self, Delivery, LeasedMail, MailContent, MailState, MailToSend, MailWriter, NewMail,
        WrittenMail,
    },
    page::Limit,
    secret::Secret,
};
use std::{collections::HashSet, thread};
use time::Duration;

fn mail(fixture: &Fixture, user: UserId, message: Option<MessageId>) -> NewMail {
    let now = fixture.clock.now();
    NewMail {
        id: MailId::from_uuid(fixture.id()),
        account: fixture.account,
        message,
        user,
        reports_to: None,
        to: "bob@example.org".parse().unwrap(),
        language: "en".to_owned(),
        content: MailContent::Notification {
            sender: "Alice".to_owned(),
            link: Secret::new("canary-token".to_owned()),
            reference: "LL-1".to_owned(),
            expires_at: now + Duration::days(30),
            subject: None,
        },
        created_at: now,
        deadline: now + Duration::days(5),
    }
}

fn enqueue(fixture: &Fixture, mails: Vec<NewMail>) {
    let sealed = outbox::seal(&*fixture.services.deps.vault, mails).unwrap();
    fixture.write(|tx| tx.enqueue(&sealed));
}

fn lease(fixture: &Fixture) -> Vec<LeasedMail> {
    fixture.services.outbox.lease(100).unwrap()
}

fn accepted() -> Delivery {
    Delivery::Accepted {
        answer: "250 2.0.0 queued".to_owned(),
    }
}

fn deferred() -> Delivery {
    Delivery::Deferred {
        answer: "451 4.7.1 later".to_owned(),
    }
}

fn settle(fixture: &Fixture, mail: &LeasedMail, delivery: Delivery) -> Option<MailState> {
    fixture
        .services
        .outbox
        .settle(mail, delivery, false)
        .unwrap()
}

#[test]
fn a_mail_is_leased_with_its_content_and_sent_once() {
    let fixture = Fixture::new();
    let new = mail(&fixture, fixture.user(), Some(fixture.message()));
    enqueue(&fixture, vec![new.clone()]);
    let leased = lease(&fixture);
    assert_eq!(leased.len(), 1);
    assert_eq!((leased[0].id, leased[0].attempts), (new.id, 1));
    assert!(!leased[0].payload.windows(6).any(|bytes| bytes == b"canary"));
    let outbox = &fixture.services.outbox;
    let stationeries = outbox.stationeries(&leased).unwrap();
    let open = outbox.open(&leased[0], &stationeries).unwrap().mail;
    assert_eq!(open.stationery.account_name, "northwind Clinic");
    let MailContent::Notification { link, .. } = &open.content else {
        panic!("{open:?}");
    };
    assert_eq!(link.expose(), "canary-token");
    assert_eq!(lease(&fixture).len(), 0, "leased already");
    assert_eq!(
        settle(&fixture, &leased[0], accepted()),
        Some(MailState::Sent)
    );
    fixture.clock.advance(Duration::days(1));
    assert_eq!(lease(&fixture).len(), 0, "sent");
}

#[test]
fn a_batch_of_any_size_is_taken_in() {
    let fixture = Fixture::new();
    let mails = (0..1_200)
        .map(|_| mail(&fixture, fixture.user(), None))
        .collect();
    enqueue(&fixture, mails);
    let mut leased = 0;
    loop {
        let batch = lease(&fixture).len();
        if batch == 0 {
            break;
        }
        leased += batch;
    }
    assert_eq!(leased, 1_200);
}

#[test]
fn workers_at_once_never_lease_the_same_mail() {
    let fixture = Fixture::new();
    let mails = (0..200)
        .map(|_| mail(&fixture, fixture.user(), None))
        .collect();
    enqueue(&fixture, mails);
    let leased: Vec<MailId> = thread::scope(|scope| {
        let workers: Vec<_> = (0..4)
            .map(|_| {
                scope.spawn(|| {
                    let mut mine = Vec::new();
                    loop {
                        let batch = fixture.services.outbox.lease(7).unwrap();
                        if batch.is_empty() {
                            return mine;
                        }
                        mine.extend(batch.into_iter().map(|mail| mail.id));
                    }
                })
            })
            .collect();
        workers
            .into_iter()
            .flat_map(|worker| worker.join().unwrap())
            .collect()
    });
    let distinct: HashSet<MailId> = leased.iter().copied().collect();
    assert_eq!((leased.len(), distinct.len()), (200, 200));
}

#[test]
fn a_mail_whose_worker_died_is_leased_again_and_the_dead_one_settles_nothing() {
    let fixture = Fixture::new();
    enqueue(&fixture, vec![mail(&fixture, fixture.user(), None)]);
    let lost = lease(&fixture).remove(0);
    fixture
        .clock
        .advance(Duration::minutes(2) - Duration::microseconds(1));
    assert!(lease(&fixture).is_empty(), "its worker may still be at it");
    fixture.clock.advance(Duration::microseconds(1));
    let again = lease(&fixture).remove(0);
    assert_eq!((again.id, again.attempts), (lost.id, 2));
    assert_eq!(settle(&fixture, &lost, deferred()), None);
    assert_eq!(settle(&fixture, &again, accepted()), Some(MailState::Sent));
}

#[test]
fn a_deferred_mail_comes_back_until_its_deadline() {
    let fixture = Fixture::new();
    let message = fixture.message();
    enqueue(
        &fixture,
        vec![mail(&fixture, fixture.user(), Some(message))],
    );
    let mut attempts = 0;
    loop {
        let Some(mail) = lease(&fixture).pop() else {
            fixture.clock.advance(Duration::minutes(1));
            continue;
        };
        attempts += 1;
        if settle(&fixture, &mail, deferred()) == Some(MailState::Failed) {
            break;
        }
    }
    assert!(attempts > 20, "{attempts}");
    fixture.clock.advance(Duration::days(1));
    assert_eq!(lease(&fixture).len(), 0);
    let state = fixture.read(|tx| tx.list_notifications(fixture.account, message));
    assert_eq!(state[0].state, MailState::Failed);
    assert_eq!(state[0].answer.as_deref(), Some("451 4.7.1 later"));
    assert_eq!(state[0].attempts, attempts);
}

#[test]
fn what_is_done_keeps_no_content() {
    for delivery in [
        accepted(),
        Delivery::Rejected {
            answer: "550 5.1.1 unknown".to_owned(),
        },
        Delivery::Unwritable,
    ] {
        let fixture = Fixture::new();
        enqueue(&fixture, vec![mail(&fixture, fixture.user(), None)]);
        let leased = lease(&fixture).remove(0);
        settle(&fixture, &leased, delivery);
        // A row that still had a content would meet itself.
        fixture.tamper("INSERT INTO outbox SELECT * FROM outbox WHERE payload IS NOT NULL");
    }
}

#[test]
fn the_sender_of_the_message_is_told_when_the_state_changes_and_only_then() {
    let fixture = Fixture::new();
    let (ann, message) = (fixture.user(), fixture.message());
    let mut new = mail(&fixture, fixture.user(), Some(message));
    new.reports_to = Some(ann);
    enqueue(&fixture, vec![new]);
    for delivery in [deferred(), deferred(), accepted()] {
        fixture.clock.advance(Duration::hours(1));
        let leased = lease(&fixture).remove(0);
        settle(&fixture, &leased, delivery);
    }
    fixture.services.changes.number_pending().unwrap();
    let told = fixture
        .services
        .changes
        .list_for(fixture.account, ann, Some(0), 10)
        .unwrap();
    let kinds: Vec<_> = told
        .items
        .iter()
        .map(|change| (change.kind, change.message))
        .collect();
    assert_eq!(kinds, [(ChangeKind::NotificationState, Some(message)); 2]);
}

#[test]
fn a_recipient_mailed_again_shows_the_newest_mail() {
    let fixture = Fixture::new();
    let (message, bob, eve) = (fixture.message(), fixture.user(), fixture.user());
    enqueue(
        &fixture,
        vec![
            mail(&fixture, bob, Some(message)),
            mail(&fixture, eve, Some(message)),
        ],
    );
    for leased in lease(&fixture) {
        settle(&fixture, &leased, deferred());
    }
    fixture.clock.advance(Duration::seconds(1));
    enqueue(&fixture, vec![mail(&fixture, bob, Some(message))]);
    let states = fixture.read(|tx| tx.list_notifications(fixture.account, message));
    let of = |user| {
        let mut found = states.iter().filter(|state| state.user == user);
        let state = found.next().unwrap();
        assert!(found.next().is_none());
        (state.state, state.at, state.attempts)
    };
    assert_eq!(of(bob), (MailState::Queued, None, 0));
    assert_eq!(of(eve).0, MailState::Deferred);
    assert_eq!(of(eve).2, 1);
}

#[test]
fn deferred_mails_can_be_retried_now() {
    let fixture = Fixture::new();
    let message = fixture.message();
    enqueue(
        &fixture,
        vec![mail(&fixture, fixture.user(), Some(message))],
    );
    let leased = lease(&fixture).remove(0);
    let now = fixture.clock.now();
    let hasten = || fixture.write(|tx| tx.hasten_mails(fixture.account, message, now));
    assert_eq!(hasten(), 0, "in hand");
    settle(&fixture, &leased, deferred());
    assert_eq!(lease(&fixture).len(), 0, "not due");
    assert_eq!(hasten(), 1);
    assert_eq!(lease(&fixture).len(), 1);
}

#[test]
fn the_mails_of_a_recalled_message_are_withdrawn() {
    let fixture = Fixture::new();
    let (message, other) = (fixture.message(), fixture.message());
    enqueue(
        &fixture,
        vec![
            mail(&fixture, fixture.user(), Some(message)),
            mail(&fixture, fixture.user(), Some(other)),
        ],
    );
    let in_hand = lease(&fixture);
    let now = fixture.clock.now();
    assert_eq!(
        fixture.write(|tx| tx.withdraw_mails(fixture.account, message, now)),
        1
    );
    let withdrawn = in_hand
        .iter()
        .find(|mail| mail.message == Some(message))
        .unwrap();
    assert_eq!(settle(&fixture, withdrawn, accepted()), None);
    fixture.clock.advance(Duration::minutes(11));
    let left: Vec<_> = lease(&fixture)
        .into_iter()
        .map(|mail| mail.message)
        .collect();
    assert_eq!(left, [Some(other)]);
}

#[derive(Debug)]
struct Plain;

impl MailWriter for Plain {
    fn write(&self, mail: &MailToSend) -> WrittenMail {
        WrittenMail {
            from: mail.stationery.account_name.clone(),
            subject: format!("{:?}", mail.content.kind()),
            text: String::new(),
            html: String::new(),
        }
    }
}

#[test]
fn the_built_in_viewer_shows_what_was_kept_newest_first() {
    let fixture = Fixture::new();
    let mut ids = Vec::new();
    for _ in 0..3 {
        let new = mail(&fixture, fixture.user(), None);
        ids.push(new.id);
        enqueue(&fixture, vec![new]);
        let leased = lease(&fixture).remove(0);
        let outbox = &fixture.services.outbox;
        outbox.settle(&leased, accepted(), true).unwrap();
        fixture.clock.advance(Duration::seconds(1));
    }
    let show = |after, limit| {
        let limit = Limit::new(limit).unwrap();
        fixture
            .services
            .outbox
            .list_shown(&Plain, after, limit)
            .unwrap()
    };
    let first = show(None, 2);
    let shown: Vec<_> = first.items.iter().map(|mail| mail.id).collect();
    assert_eq!(shown, [ids[2], ids[1]]);
    assert_eq!(first.items[0].written.from, "northwind Clinic");
    let second = show(first.next, 2);
    assert_eq!(second.items[0].id, ids[0]);
    assert_eq!(second.next, None);
}

#[test]
fn old_mails_go_and_the_tracking_record_stays() {
    let fixture = Fixture::new();
    let message = fixture.message();
    enqueue(
        &fixture,
        vec![
            mail(&fixture, fixture.user(), Some(message)),
            mail(&fixture, fixture.user(), None),
        ],
    );
    for leased in lease(&fixture) {
        let outbox = &fixture.services.outbox;
        outbox.settle(&leased, accepted(), true).unwrap();
    }
    enqueue(&fixture, vec![mail(&fixture, fixture.user(), None)]);
    let later = fixture.clock.now() + Duration::days(30);
    assert_eq!(fixture.write(|tx| tx.prune_mails(later, 100)), 2);
    assert_eq!(fixture.write(|tx| tx.prune_mails(later, 100)), 0);
    assert_eq!(lease(&fixture).len(), 1, "what waits is not old");
    let states = fixture.read(|tx| tx.list_notifications(fixture.account, message));
    assert_eq!(states[0].state, MailState::Sent);
    let shown = fixture.read(|tx| tx.list_sent_mails(None, Limit::default()));
    assert_eq!(shown.items, []);
}

#[test]
fn what_waits_is_counted_by_state_with_the_age_of_the_oldest() {
    let fixture = Fixture::new();
    let waiting = || fixture.services.outbox.waiting().unwrap();
    let nothing = |state| (state, 0, Duration::ZERO);
    let (queued, deferred) = (MailState::Queued, MailState::Deferred);
    assert_eq!(waiting(), [nothing(queued), nothing(deferred)]);
    for _ in 0..3 {
        let mail = mail(&fixture, fixture.user(), None);
        enqueue(&fixture, vec![mail]);
        fixture.clock.advance(Duration::seconds(10));
    }
    let age = |seconds| Duration::seconds(seconds);
    assert_eq!(waiting(), [(queued, 3, age(30)), nothing(deferred)]);
    let leased = lease(&fixture);
    // Being sent is waiting still.
    assert_eq!(waiting(), [(queued, 3, age(30)), nothing(deferred)]);
    settle(&fixture, &leased[0], accepted());
    let later = Delivery::Deferred {
        answer: "451 later".to_owned(),
    };
    settle(&fixture, &leased[1], later);
    assert_eq!(waiting(), [(queued, 1, age(10)), (deferred, 1, age(20))]);
}

#[test]
fn a_mail_that_is_given_back_is_due_at_once_and_its_lease_worth_nothing() {
    let fixture = Fixture::new();
    let mail = mail(&fixture, fixture.user(), None);
    enqueue(&fixture, vec![mail]);
    let leased = lease(&fixture);
    assert_eq!(lease(&fixture).len(), 0);
    fixture.services.outbox.release(&leased).unwrap();
    assert_eq!(settle(&fixture, &leased[0], accepted()), None);
    let again = lease(&fixture);
    assert_eq!((again[0].id, again[0].attempts), (leased[0].id, 2));
    // A lease that has passed on is not given back by who had it before.
    fixture.services.outbox.release(&leased).unwrap();
    assert_eq!(lease(&fixture).len(), 0);
}

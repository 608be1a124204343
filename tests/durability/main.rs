//! What was answered 2xx survives: the server is killed in the middle of sends, again and again, and each time starts
//! over what it left. A server that is asked to stop cuts nobody off besides.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "what is not as expected ends the test, and says where"
)]

mod office;
mod shutdown;

use acceptance::{
    database::Backend,
    installation::{Installation, Options},
};
use office::{Office, Sent, recipients};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};
use tokio::sync::Notify;

const ROUNDS: usize = 50;
/// Sends that are under way at any time.
const AT_ONCE: usize = 4;
/// A round's kill comes after so many answers at most; it differs from round to round.
const ANSWERS: usize = 9;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_send_that_was_answered_is_whole_after_a_kill_and_none_is_half_there() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut installation = Installation::start(&Options {
        folder: folder.path().to_owned(),
        backend: Backend::chosen(),
        relay: None,
    });
    let office = Arc::new(Office::open(&installation).await);

    let mut answered = BTreeMap::new();
    let mut attempted = BTreeSet::new();
    for round in 0..ROUNDS {
        let outcome = send_until_killed(&office, &mut installation, round).await;
        attempted.extend(outcome.attempted);
        answered.extend(outcome.answered);
        installation.resume();
    }
    assert!(
        answered.len() > ROUNDS,
        "too few sends were answered to show anything"
    );

    // Who got no answer asks again, under the same key: one effect.
    for subject in &attempted {
        let sent = office
            .send(subject)
            .await
            .unwrap_or_else(|error| panic!("{subject}: {error:?}, with nobody killed"));
        if let Some(before) = answered.insert(subject.clone(), sent.clone()) {
            assert_eq!(before, sent, "{subject} was sent twice");
        }
    }
    check_whole(&office, &answered).await;
}

/// What a round left.
struct Round {
    attempted: Vec<String>,
    answered: Vec<(String, Sent)>,
}

/// Keeps sending from several tasks; kills the server after some answers, while others are awaited.
async fn send_until_killed(
    office: &Arc<Office>,
    installation: &mut Installation,
    round: usize,
) -> Round {
    let enough = 1 + round % ANSWERS;
    let answers = Arc::new(AtomicUsize::new(0));
    let reached = Arc::new(Notify::new());
    let tasks: Vec<_> = (0..AT_ONCE)
        .map(|task| {
            let (office, answers, reached) = (
                Arc::clone(office),
                Arc::clone(&answers),
                Arc::clone(&reached),
            );
            tokio::spawn(async move {
                let mut left = Round {
                    attempted: Vec::new(),
                    answered: Vec::new(),
                };
                for number in 0.. {
                    let subject = format!("round {round}, task {task}, number {number}");
                    left.attempted.push(subject.clone());
                    // The first one that gets no answer is the one that was cut off.
                    let Ok(sent) = office.send(&subject).await else {
                        break;
                    };
                    left.answered.push((subject, sent));
                    if answers.fetch_add(1, Ordering::Relaxed) + 1 == enough {
                        reached.notify_one();
                    }
                }
                left
            })
        })
        .collect();
    reached.notified().await;
    installation.kill();
    let mut all = Round {
        attempted: Vec::new(),
        answered: Vec::new(),
    };
    for task in tasks {
        let left = task.await.expect("the task ends");
        all.attempted.extend(left.attempted);
        all.answered.extend(left.answered);
    }
    all
}

/// Every message is there for its sender and its recipients, each notified; and there are no others.
async fn check_whole(office: &Office, expected: &BTreeMap<String, Sent>) {
    let ids: BTreeSet<&str> = expected.values().map(|sent| sent.id.as_str()).collect();
    assert_eq!(ids.len(), expected.len(), "two sends became one message");

    let sent = office.messages_in(&office.sender, "sent").await;
    assert_eq!(
        sent.iter().map(String::as_str).collect::<BTreeSet<_>>(),
        ids,
        "in Sent"
    );
    let received = office.messages_in(&office.colleague, "inbox").await;
    assert_eq!(
        received.iter().map(String::as_str).collect::<BTreeSet<_>>(),
        ids,
        "in the Inbox"
    );

    let mut notified = BTreeMap::new();
    for sent in expected.values() {
        let states = office.notifications(&sent.id).await;
        let addresses: BTreeSet<String> = states.keys().cloned().collect();
        assert_eq!(addresses, recipients(), "recipients of {}", sent.id);
        for (address, state) in states {
            notified.insert((sent.reference.clone(), address), state);
        }
    }
    // Asked for after the states: what is sent by then is in the viewer.
    let mailed = office.mailed().await;
    for (mail, state) in &notified {
        // Queued still: it was being sent at a kill, and goes out again when that lease has ended.
        let is_kept = state == "queued" || mailed.contains(mail);
        assert!(is_kept, "{mail:?} is {state}, and no mail");
    }
    let unknown: Vec<_> = mailed
        .iter()
        .filter(|mail| !notified.contains_key(mail))
        .collect();
    assert!(
        unknown.is_empty(),
        "mails about messages that are not there: {unknown:?}"
    );
}

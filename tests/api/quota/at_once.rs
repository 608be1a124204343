//! Sends at the same time (Q3): the count is never passed, and never takes an address twice.

use super::{addresses, administrator, assign, fill, issue, standing, withdraw, write};
use crate::message::Office;
use domain::user::Role;
use futures_util::future::join_all;

#[tokio::test]
async fn of_200_sends_at_once_at_the_last_unit_exactly_one_wins() {
    let office = Office::open().await;
    fill(&office, 0..499);
    let each: Vec<Vec<String>> = (500..700).map(|one| addresses(one..one + 1)).collect();
    let answers = join_all(each.iter().map(|to| write(&office.a, to))).await;
    let sent = answers.iter().filter(|answer| answer.status == 201).count();
    let refused = answers
        .iter()
        .filter(|answer| answer.status == 422 && answer.code() == "quota_exceeded")
        .count();
    assert_eq!((sent, refused), (1, 199));
    assert_eq!(standing(&office.a).await, (500, 500));
}

#[tokio::test]
async fn sends_at_once_to_the_same_new_address_count_it_once() {
    let office = Office::open().await;
    fill(&office, 0..499);
    let last = addresses(499..500);
    for answer in join_all((0..20).map(|_| write(&office.a, &last))).await {
        answer.expect(201);
    }
    assert_eq!(standing(&office.a).await, (500, 500));
}

#[tokio::test]
async fn sends_at_once_with_the_same_addresses_in_another_order_do_not_block_each_other() {
    let office = Office::open().await;
    let forth = addresses(0..40);
    let back: Vec<String> = forth.iter().rev().cloned().collect();
    let both = (0..10).map(|turn| write(&office.a, if turn % 2 == 0 { &forth } else { &back }));
    for answer in join_all(both).await {
        answer.expect(201);
    }
    assert_eq!(standing(&office.a).await, (40, 500));
}

#[tokio::test]
async fn of_two_administrators_at_once_one_assigns_the_pack() {
    let office = Office::open().await;
    let (_, admin) = administrator(&office).await;
    let bob = office
        .app
        .colleague(&office.account, "bob@inside.example", Role::Member);
    for pack in issue(&office, 100, 10) {
        let both = [&office.ada, &bob].map(|user| assign(&admin, &pack, user));
        let answers = join_all(both).await;
        let mut statuses: Vec<u16> = answers.iter().map(|one| one.status.as_u16()).collect();
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 409]);
        let twice = join_all([withdraw(&admin, &pack), withdraw(&admin, &pack)]).await;
        assert!(twice.iter().all(|answer| answer.status == 204));
    }
    assert_eq!(standing(&office.a).await, (0, 500));
}

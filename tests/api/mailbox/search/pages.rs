//! Searches of more than one request, and what they cost.

use super::{finds, search, write};
use crate::message::{BEN, Office};
use domain::{
    mailbox::{Search, SearchBudget, Words},
    page::Limit,
};

#[tokio::test]
async fn pages_of_hits_go_on_where_the_one_before_stopped() {
    let office = Office::open().await;
    for number in 0..7 {
        let word = if number % 3 == 2 { "straw" } else { "needle" };
        write(&office.a, &[BEN], &format!("n{number}"), word).await;
    }
    let whole = finds(&office.a, "needle").await;
    assert_eq!(whole.len(), 5);
    let mut seen = Vec::new();
    let mut after = String::new();
    loop {
        let mut query = vec![("q", "needle"), ("limit", "2")];
        if !after.is_empty() {
            query.push(("after", &after));
        }
        let page = search(&office.a, &query).await.expect(200);
        let items = page.body["items"].as_array().unwrap();
        seen.extend(
            items
                .iter()
                .map(|item| item["subject"].as_str().unwrap().to_owned()),
        );
        assert_eq!(page.body["complete"], page.body["next"].is_null());
        assert_eq!(
            page.body["searched_back_to"].is_null(),
            page.body["next"].is_null()
        );
        match page.body["next"].as_str() {
            Some(next) => after = next.to_owned(),
            None => break,
        }
    }
    assert_eq!(seen, whole);
}

#[tokio::test]
async fn a_spent_budget_ends_a_request_and_the_next_goes_on() {
    let office = Office::open().await;
    for number in 0..150 {
        office.app.send(&office.ada, &[BEN], &format!("n{number}"));
        office.app.clock.advance(time::Duration::seconds(1));
    }
    let services = &office.app.services;
    let caller = office.app.operator(&office.ada);
    let run = |words: &str, after, budget| {
        let search = Search {
            words: Words::parse(words).unwrap(),
            ..Search::default()
        };
        services
            .mailbox
            .search(&caller, &search, after, Limit::default(), budget)
            .unwrap()
    };
    let little = [
        SearchBudget {
            messages: 1,
            ..SearchBudget::default()
        },
        SearchBudget {
            time: time::Duration::ZERO,
            ..SearchBudget::default()
        },
    ];
    for budget in little {
        let first = run("n0", None, budget);
        assert!(
            first.hits.is_empty(),
            "the oldest lies beyond the first batch"
        );
        assert!(first.next.is_some());
        let second = run("n0", first.next, budget);
        assert_eq!(second.hits.len(), 1);
        assert_eq!(second.next, None, "at the end of the mailbox");
    }
    assert_eq!(run("n0", None, SearchBudget::default()).hits.len(), 1);
}

#[tokio::test]
async fn a_search_costs_statements_by_the_batch_and_not_by_the_message() {
    let office = Office::open().await;
    let statements = async || {
        let before = office.app.store.statements();
        finds(&office.a, "nowhere").await;
        office.app.store.statements() - before
    };
    office.letter().await;
    let few = statements().await;
    for _ in 0..30 {
        office.letter().await;
    }
    assert_eq!(statements().await, few);
}

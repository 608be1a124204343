//! What may be asked.

use super::{finds, found, search, write};
use crate::message::{ADA, BEN, Office, faults};
use domain::user::Role;

#[tokio::test]
async fn filters_narrow_the_search() {
    let office = Office::open().await;
    let rosa = office
        .app
        .colleague(&office.account, "rosa@inside.example", Role::Member);
    let rosa = office.app.browser_of(&office.account, &rosa).await;
    write(&office.a, &[BEN], "first", "<p>plan</p>").await;
    office.app.clock.advance(time::Duration::minutes(20));
    write(&rosa, &[BEN], "second", "<p>plan</p>").await;
    office.app.clock.advance(time::Duration::minutes(20));
    write(&office.b, &[ADA], "third", "<p>plan</p>").await;
    let b = &office.b;
    assert_eq!(finds(b, "plan").await, ["third", "second", "first"]);
    for (filter, value, expected) in [
        ("folder", "inbox", vec!["second", "first"]),
        ("folder", "sent", vec!["third"]),
        ("from", "rosa", vec!["second"]),
        ("from", "INSIDE.example", vec!["second", "first"]),
        ("from", "nobody", vec![]),
        ("has_attachments", "true", vec![]),
        ("has_attachments", "false", vec!["third", "second", "first"]),
        ("since", "2030-01-15T09:20:00Z", vec!["third", "second"]),
        ("since", "2030-01-15T10:40:00.000001+01:00", vec![]),
        ("until", "2030-01-15T09:20:00Z", vec!["first"]),
    ] {
        assert_eq!(
            found(b, &[("q", "plan"), (filter, value)]).await,
            expected,
            "{filter}={value}"
        );
    }
    let minutes = [
        ("since", "2030-01-15T09:20:00Z"),
        ("until", "2030-01-15T09:40:00Z"),
    ];
    assert_eq!(found(b, &minutes).await, ["second"], "without words too");
}

#[tokio::test]
async fn what_cannot_be_searched_for_is_refused_by_name() {
    let office = Office::open().await;
    let many: Vec<String> = (0..17).map(|number| format!("w{number}")).collect();
    let many = many.join(" ");
    let long = "x".repeat(201);
    for (query, fault) in [
        (vec![], ("/q", "empty")),
        (vec![("q", " \" ")], ("/q", "empty")),
        (vec![("folder", "inbox")], ("/q", "empty")),
        (vec![("q", long.as_str())], ("/q", "too_long")),
        (vec![("q", many.as_str())], ("/q", "too_many_words")),
        (
            vec![("q", "x"), ("from", long.as_str())],
            ("/from", "too_long"),
        ),
        (
            vec![
                ("since", "2030-01-02T00:00:00Z"),
                ("until", "2030-01-02T00:00:00Z"),
            ],
            ("/until", "before_since"),
        ),
        (vec![("q", "x"), ("limit", "0")], ("/limit", "out_of_range")),
        (
            vec![("q", "x"), ("after", "nonsense")],
            ("/after", "cursor_invalid"),
        ),
    ] {
        let refused = search(&office.a, &query).await.expect(400);
        let (pointer, code) = fault;
        assert_eq!(
            faults(&refused),
            [(pointer.to_owned(), code.to_owned())],
            "{query:?}"
        );
    }
    for query in [
        ("folder", "trash"),
        ("since", "yesterday"),
        ("has_attachments", "maybe"),
        ("words", "x"),
    ] {
        let refused = search(&office.a, &[("q", "x"), query]).await.expect(400);
        assert_eq!(refused.code(), "malformed_request", "{query:?}");
    }
}

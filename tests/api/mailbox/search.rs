//! Searching one's mailbox.

use crate::draft::attach;
use crate::message::{ADA, BEN, CLEO, Office, faults};
use acceptance::actor::{Actor, Answer};
use domain::{
    mailbox::{Search, SearchBudget, Words},
    page::Limit,
    user::Role,
};
use serde_json::{Value, json};

async fn search(actor: &Actor, query: &[(&str, &str)]) -> Answer {
    let url = reqwest::Url::parse_with_params("http://any.example", query).expect("a URL");
    let query = url.query().unwrap_or_default();
    actor.get(&format!("/mailbox/search?{query}")).await
}

/// The subjects of what is found, newest first, everything looked through.
async fn found(actor: &Actor, query: &[(&str, &str)]) -> Vec<String> {
    let page = search(actor, query).await.expect(200);
    assert_eq!(
        (page.body["complete"].clone(), page.body["next"].clone()),
        (json!(true), Value::Null)
    );
    let items = page.body["items"].as_array().unwrap().iter();
    items
        .map(|item| item["subject"].as_str().unwrap().to_owned())
        .collect()
}

async fn finds(actor: &Actor, words: &str) -> Vec<String> {
    found(actor, &[("q", words)]).await
}

async fn write(sender: &Actor, to: &[&str], subject: &str, body: &str) -> String {
    let message = json!({ "to": to, "subject": subject, "body_html": body });
    sender
        .post("/messages", &message)
        .await
        .expect(201)
        .text("/id")
        .to_owned()
}

async fn open(actor: &Actor, id: &str) {
    actor
        .post_empty(&format!("/messages/{id}/open"))
        .await
        .expect(200);
}

/// The excerpts of the only hit: place, and the text with its hits in brackets.
async fn excerpts(actor: &Actor, words: &str) -> Vec<(String, String)> {
    let page = search(actor, &[("q", words)]).await.expect(200);
    assert_eq!(
        page.body["items"].as_array().map(Vec::len),
        Some(1),
        "{}",
        page.body
    );
    let mark = |fragment: &Value| {
        let text = fragment["text"].as_str().unwrap();
        if fragment["hit"] == true {
            format!("[{text}]")
        } else {
            text.to_owned()
        }
    };
    let excerpts = page.body["items"][0]["excerpts"].as_array().unwrap().iter();
    excerpts
        .map(|excerpt| {
            let text = excerpt["fragments"]
                .as_array()
                .unwrap()
                .iter()
                .map(mark)
                .collect();
            (excerpt["place"].as_str().unwrap().to_owned(), text)
        })
        .collect()
}

#[tokio::test]
async fn every_word_must_be_found_somewhere_in_the_message() {
    let office = Office::open().await;
    let body =
        "<p>Die Miet<b>verträge</b> für Stra&szlig;e&nbsp;7</p><p>and the annual   report</p>";
    write(&office.a, &[BEN], "Größere Pläne", body).await;
    write(&office.a, &[CLEO], "Other", "<p>nothing, but a report</p>").await;
    for words in [
        "größere",
        "GROSSERE plane",
        "mietverträge",
        "vertrag",
        "strasse",
        "plane vertrag ben",
        "\"annual report\"",
        "„annual Report“ outside.example",
        "7 and",
        "\"7 and the\"",
    ] {
        assert_eq!(finds(&office.a, words).await, ["Größere Pläne"], "{words}");
    }
    for words in [
        "plane cleo",
        "\"report annual\"",
        "\"verträge ben\"",
        "nbsp",
        "szlig",
        "p",
        "mietvertrage7",
    ] {
        let expected: &[&str] = if words == "p" {
            &["Other", "Größere Pläne"]
        } else {
            &[]
        };
        let mut both = finds(&office.a, words).await;
        both.sort_unstable_by(|one, two| two.cmp(one));
        assert_eq!(both, expected, "{words}");
    }
}

#[tokio::test]
async fn a_hit_shows_what_was_found_and_where() {
    let office = Office::open().await;
    let body = format!(
        "<p>{}</p><p>the Budget for {}</p>",
        "hay ".repeat(40),
        "stack ".repeat(60)
    );
    write(&office.a, &[BEN, CLEO], "The budget", &body).await;
    let place = |place: &str, text: &str| (place.to_owned(), text.to_owned());
    let shown = excerpts(&office.a, "budget").await;
    assert_eq!(shown[0], place("subject", "The [budget]"));
    assert_eq!(shown[1].0, "body");
    assert!(
        shown[1].1.starts_with("… hay hay") && shown[1].1.ends_with("stack …"),
        "{shown:?}"
    );
    assert!(shown[1].1.contains(" the [Budget] for stack"), "{shown:?}");
    assert_eq!(
        excerpts(&office.a, "cleo \"the bud\"").await[..2],
        [
            place("subject", "[The bud]get"),
            place("person", "[cleo] <[cleo]@outside.example>")
        ]
    );
}

#[tokio::test]
async fn names_of_attachments_are_found_once_the_message_is_opened() {
    let office = Office::open().await;
    let content = json!({ "to": [BEN], "subject": "Papers", "body_html": "<p>enclosed</p>" });
    let draft = office.a.post("/drafts", &content).await.expect(201);
    let id = draft.text("/id").to_owned();
    // As some systems write it: the letter and its dots apart.
    attach(
        &office.a,
        &id,
        "U\u{308}bersicht 2026.pdf",
        b"bytes".to_vec(),
    )
    .await
    .expect(201);
    let send = format!("/drafts/{id}/send");
    let sent = office
        .a
        .post(&send, &json!({ "version": 1 }))
        .await
        .expect(201);
    write(&office.a, &[BEN], "No papers", "<p>übersicht</p>").await;

    let name = |text: &str| ("attachment".to_owned(), text.to_owned());
    assert_eq!(
        excerpts(&office.a, "übersicht pdf").await,
        [name("[U\u{308}bersicht] 2026.[pdf]")]
    );
    assert!(finds(&office.b, "2026").await.is_empty());
    open(&office.b, sent.text("/id")).await;
    assert_eq!(finds(&office.b, "2026").await, ["Papers"]);
    assert_eq!(
        found(&office.b, &[("has_attachments", "true")]).await,
        ["Papers"]
    );
    assert_eq!(
        found(
            &office.b,
            &[("q", "ubersicht"), ("has_attachments", "true")]
        )
        .await,
        ["Papers"]
    );
}

#[tokio::test]
async fn of_a_message_not_opened_only_what_lists_show_is_searched() {
    let office = Office::open().await;
    let body = format!("<p>beginning {} secretend</p>", "words ".repeat(40));
    let id = write(&office.a, &[BEN], "The plan", &body).await;
    for words in ["plan", "ada", "beginning"] {
        assert_eq!(finds(&office.b, words).await, ["The plan"], "{words}");
    }
    assert!(finds(&office.b, "secretend").await.is_empty());
    // A search opens nothing.
    let closed = office
        .b
        .get(&format!("/messages/{id}/body"))
        .await
        .expect(409);
    assert_eq!(closed.code(), "message_not_opened");
    open(&office.b, &id).await;
    assert_eq!(finds(&office.b, "secretend").await, ["The plan"]);
    assert!(
        finds(&office.c, "plan").await.is_empty(),
        "another's mailbox"
    );
}

#[tokio::test]
async fn blind_copies_are_found_by_the_sender_and_by_nobody_else() {
    let office = Office::open().await;
    let message =
        json!({ "to": [BEN], "bcc": [CLEO], "subject": "The plan", "body_html": "<p>words</p>" });
    let id = office.a.post("/messages", &message).await.expect(201);
    for actor in [&office.b, &office.c] {
        open(actor, id.text("/id")).await;
    }
    assert_eq!(finds(&office.a, CLEO).await, ["The plan"]);
    assert_eq!(finds(&office.c, CLEO).await, ["The plan"], "oneself");
    assert!(finds(&office.b, CLEO).await.is_empty());
    assert_eq!(finds(&office.c, BEN).await, ["The plan"]);
}

#[tokio::test]
async fn what_may_not_be_read_is_not_found() {
    let office = Office::open().await;
    let mut letters = Vec::new();
    for number in 0..4 {
        let id = write(&office.a, &[BEN], &format!("n{number}"), "<p>findable</p>").await;
        open(&office.b, &id).await;
        letters.push(id);
        office.app.clock.advance(time::Duration::seconds(1));
    }
    office
        .a
        .post(&format!("/messages/{}/recall", letters[0]), &json!({}))
        .await
        .expect(200);
    let page = search(&office.b, &[("q", "n1 findable")]).await.expect(200);
    let item = format!("/mailbox/items/{}", page.text("/items/0/id"));
    office
        .b
        .post_empty(&format!("{item}/delete"))
        .await
        .expect(200);
    assert_eq!(finds(&office.b, "findable").await, ["n3", "n2", "n1"]);
    assert_eq!(
        found(&office.b, &[("q", "findable"), ("folder", "deleted")]).await,
        ["n1"]
    );
    office.b.delete(&item).await.expect(204);
    assert_eq!(finds(&office.b, "findable").await, ["n3", "n2"]);
    // The sender's copies stay: also of what was recalled, and of what has expired.
    assert_eq!(finds(&office.a, "findable").await, ["n3", "n2", "n1", "n0"]);
    let expiry = acceptance::app::START + time::Duration::days(30);
    office
        .app
        .clock
        .set(expiry + time::Duration::seconds(2) - time::Duration::microseconds(1));
    let (ada, ben) = (office.again(ADA).await, office.again(BEN).await);
    assert_eq!(finds(&ben, "findable").await, ["n3", "n2"]);
    office.app.clock.advance(time::Duration::microseconds(1));
    assert_eq!(
        finds(&ben, "findable").await,
        ["n3"],
        "at the very instant of expiry"
    );
    assert_eq!(finds(&ada, "findable").await.len(), 4);
    office
        .app
        .clock
        .set(acceptance::app::START + time::Duration::days(365));
    let ada = office.again(ADA).await;
    assert_eq!(
        finds(&ada, "findable").await,
        ["n3", "n2", "n1"],
        "the end of retention"
    );
    office.app.services.retention.sweep().expect("a sweep");
    assert_eq!(finds(&ada, "findable").await, ["n3", "n2", "n1"]);
}

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

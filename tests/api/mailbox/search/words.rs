//! What is found, and how a hit is shown.

use super::{excerpts, finds, found, open, write};
use crate::draft::attach;
use crate::message::{BEN, CLEO, Office};
use serde_json::json;

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

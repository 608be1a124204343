//! What is found by whom.

use super::{finds, found, open, search, write};
use crate::message::{ADA, BEN, CLEO, Office};
use serde_json::json;

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

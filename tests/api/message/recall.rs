//! Recall (C1 to C4).

use super::{BEN, CLEO, Office, document, items, subjects};
use acceptance::actor::Actor;
use serde_json::json;

async fn reply_all(actor: &Actor, id: &str) -> String {
    let origin = json!({ "origin": { "kind": "reply_all", "message_id": id } });
    let draft = actor.post("/drafts", &origin).await.expect(201);
    let version = json!({ "version": draft.body["version"] });
    let send = format!("/drafts/{}/send", draft.text("/id"));
    actor
        .post(&send, &version)
        .await
        .expect(201)
        .text("/id")
        .to_owned()
}

#[tokio::test]
async fn the_five_step_recall_example() {
    let office = Office::open().await;
    // A sends to B and C; B opens it and replies to all; A recalls.
    let original = office.letter().await;
    office
        .b
        .post_empty(&format!("/messages/{original}/open"))
        .await
        .expect(200);
    let reply = reply_all(&office.b, &original).await;
    let recall = format!("/messages/{original}/recall");
    let own = office
        .a
        .post(&recall, &json!({ "reason": "wrong figures" }))
        .await
        .expect(200);

    // The original is gone from B and C, opened or not.
    for recipient in [&office.b, &office.c] {
        assert!(
            !subjects(recipient, "inbox")
                .await
                .contains(&"The plan".to_owned())
        );
        for path in ["", "/body"] {
            let gone = recipient
                .get(&format!("/messages/{original}{path}"))
                .await
                .expect(410);
            assert_eq!(gone.code(), "message_recalled");
            assert_eq!(gone.text("/reason"), "wrong figures");
        }
        let gone = recipient
            .post_empty(&format!("/messages/{original}/open"))
            .await;
        assert_eq!(gone.expect(410).code(), "message_recalled");
    }
    // The reply is complete for A and C, and in B's Sent, quotation and all.
    for (actor, folder) in [
        (&office.a, "inbox"),
        (&office.c, "inbox"),
        (&office.b, "sent"),
    ] {
        assert_eq!(subjects(actor, folder).await, ["Re: The plan"], "{folder}");
        actor
            .post_empty(&format!("/messages/{reply}/open"))
            .await
            .expect(200);
        assert!(document(actor, &reply).await.contains("the original words"));
    }
    // A's copy says who had opened it before.
    assert_eq!(own.text("/state"), "recalled");
    assert_eq!(own.text("/recalled/reason"), "wrong figures");
    assert_eq!(
        own.body["recalled"]["opened_before"]
            .as_array()
            .map(Vec::len),
        Some(1)
    );
    assert_eq!(own.text("/recalled/opened_before/0/address"), BEN);
    // It cannot be recalled again.
    let again = office.a.post(&recall, &json!({})).await.expect(409);
    assert_eq!(again.code(), "already_recalled");
}

#[tokio::test]
async fn only_the_sender_and_an_administrator_recall() {
    let office = Office::open().await;
    let id = office.letter_by(&office.a, &[BEN]).await;
    let recall = format!("/messages/{id}/recall");
    let refused = office.b.post(&recall, &json!({})).await.expect(403);
    assert_eq!(refused.code(), "recall_not_allowed");
    office.c.post(&recall, &json!({})).await.expect(404);
    let admin = office.app.colleague(
        &office.account,
        "root@inside.example",
        domain::user::Role::Administrator,
    );
    let admin = office.app.browser_of(&office.account, &admin).await;
    admin.get(&format!("/messages/{id}")).await.expect(404);
    let recalled = admin.post(&recall, &json!({})).await.expect(200);
    assert_eq!(
        recalled.text("/subject"),
        "",
        "content is not the administrator's to read"
    );
    assert_eq!(items(&office.b, "inbox").await.len(), 0);
}

#[tokio::test]
async fn a_recall_racing_an_opening_comes_wholly_before_or_after() {
    let office = Office::open().await;
    for _ in 0..8 {
        let id = office.letter_by(&office.a, &[BEN, CLEO]).await;
        let recall_path = format!("/messages/{id}/recall");
        let open_path = format!("/messages/{id}/open");
        let nothing = json!({});
        let (recalled, opened) = tokio::join!(
            office.a.post(&recall_path, &nothing),
            office.b.post_empty(&open_path),
        );
        let own = recalled.expect(200);
        let opened_before = own.body["recalled"]["opened_before"]
            .as_array()
            .map(Vec::len);
        match opened.status.as_u16() {
            200 => assert_eq!(opened_before, Some(1)),
            410 => assert_eq!(opened_before, Some(0)),
            other => panic!("{other}: {}", opened.body),
        }
        let tracking = office
            .a
            .get(&format!("/messages/{id}/tracking"))
            .await
            .expect(200);
        let first = &tracking.body["recipients"][0]["first_opened_at"];
        assert_eq!(first.is_null(), opened.status.as_u16() == 410);
    }
}

#[tokio::test]
async fn of_two_recalls_at_once_one_wins() {
    let office = Office::open().await;
    let id = office.letter().await;
    let path = format!("/messages/{id}/recall");
    let nothing = json!({});
    let (one, two) = tokio::join!(
        office.a.post(&path, &nothing),
        office.a.post(&path, &nothing)
    );
    let mut statuses = [one.status.as_u16(), two.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 409]);
}

#[tokio::test]
async fn a_recalled_message_is_sent_again_as_new() {
    let office = Office::open().await;
    let id = office.letter().await;
    office
        .a
        .post(&format!("/messages/{id}/recall"), &json!({}))
        .await
        .expect(200);
    let origin = json!({ "origin": { "kind": "again", "message_id": id } });
    office.b.post("/drafts", &origin).await.expect(410);
    let draft = office.a.post("/drafts", &origin).await.expect(201);
    assert_eq!(draft.body["to"], json!([BEN, CLEO]));
    assert_eq!(draft.text("/subject"), "The plan");
    let send = format!("/drafts/{}/send", draft.text("/id"));
    office
        .a
        .post(&send, &json!({ "version": 1 }))
        .await
        .expect(201);
    assert_eq!(subjects(&office.b, "inbox").await, ["The plan"]);
}

//! Replies (S5).

use super::{ADA, BEN, CLEO, Office, faults};
use serde_json::json;

#[tokio::test]
async fn an_external_users_reply_goes_to_the_visible_participants_and_nobody_else() {
    let office = Office::open().await;
    let id = office.letter().await;
    let origin = json!({ "origin": { "kind": "reply_all", "message_id": id } });
    let early = office.b.post("/drafts", &origin).await.expect(409);
    assert_eq!(early.code(), "message_not_opened");
    office
        .b
        .post_empty(&format!("/messages/{id}/open"))
        .await
        .expect(200);
    let draft = office.b.post("/drafts", &origin).await.expect(201);
    assert_eq!(draft.body["to"], json!([ADA, CLEO]));
    assert_eq!(draft.body["recipients_fixed"], true);
    assert!(
        draft
            .text("/body_html")
            .contains("<blockquote><p>the original words</p></blockquote>")
    );

    let path = format!("/drafts/{}", draft.text("/id"));
    let edited = json!({
        "version": 1, "to": [ADA, CLEO, "more@outside.example"], "cc": [], "bcc": [],
        "subject": "Re: The plan", "body_html": "<p>x</p>",
    });
    let saved = office.b.put(&path, &edited).await.expect(200);
    let send = json!({ "version": saved.body["version"] });
    let refused = office
        .b
        .post(&format!("{path}/send"), &send)
        .await
        .expect(422);
    assert_eq!(
        faults(&refused),
        [("/to".to_owned(), "recipients_fixed".to_owned())]
    );
    office.b.get(&path).await.expect(200);
}

#[tokio::test]
async fn a_reply_to_a_message_recalled_meanwhile_is_refused_and_the_draft_stays() {
    let office = Office::open().await;
    let id = office.letter().await;
    office
        .b
        .post_empty(&format!("/messages/{id}/open"))
        .await
        .expect(200);
    let origin = json!({ "origin": { "kind": "reply", "message_id": id } });
    let draft = office.b.post("/drafts", &origin).await.expect(201);
    office
        .a
        .post(&format!("/messages/{id}/recall"), &json!({}))
        .await
        .expect(200);
    let path = format!("/drafts/{}", draft.text("/id"));
    let refused = office
        .b
        .post(&format!("{path}/send"), &json!({ "version": 1 }))
        .await;
    assert_eq!(refused.expect(410).code(), "message_recalled");
    office.b.get(&path).await.expect(200);
    assert!(super::subjects(&office.a, "inbox").await.is_empty());
}

#[tokio::test]
async fn a_licensed_sender_may_add_people_to_a_reply() {
    let office = Office::open().await;
    let id = office.letter_by(&office.b, &[ADA]).await;
    office
        .a
        .post_empty(&format!("/messages/{id}/open"))
        .await
        .expect(200);
    let origin = json!({ "kind": "reply", "message_id": id });
    let body = json!({ "origin": origin, "cc": [CLEO] });
    let draft = office.a.post("/drafts", &body).await.expect(201);
    assert_eq!(draft.body["recipients_fixed"], false);
    let send = format!("/drafts/{}/send", draft.text("/id"));
    let sent = office
        .a
        .post(&send, &json!({ "version": 1 }))
        .await
        .expect(201);
    assert_eq!(sent.text("/to/0/address"), BEN);
    assert_eq!(sent.text("/cc/0/address"), CLEO);
    assert_eq!(sent.text("/in_reply_to"), id);
}

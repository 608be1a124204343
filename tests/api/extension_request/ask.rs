//! Asking.

use super::{EXPIRY, RETENTION_END, ask, expired_letter, go_to, requests};
use crate::message::{ADA, BEN, Office, extend::administrator, items};
use acceptance::actor::Actor;
use domain::outbox::MailContent;
use serde_json::json;
use time::Duration;

const TICK: Duration = Duration::microseconds(1);

#[tokio::test]
async fn a_recipient_asks_and_the_sender_is_told_without_any_content() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let id = office.letter().await;
    office.app.deliver_mails();
    let path = format!("/messages/{id}/extension-requests");
    let note = json!({ "note": "  Until the auditors come, please.  " });
    let asked = office.b.post(&path, &note).await.expect(201);
    assert_eq!(asked.text("/state"), "pending");
    assert_eq!(asked.text("/note"), "Until the auditors come, please.");
    assert_eq!(asked.text("/from/address"), BEN);

    let seen = requests(&office.a, &id).await;
    assert_eq!(seen.len(), 1);
    assert_eq!(seen[0]["note"], "Until the auditors come, please.");
    // Cleo does not learn of it; who looks after the account does, without the words.
    assert!(requests(&office.c, &id).await.is_empty());
    assert!(requests(&admin, &id).await[0]["note"].is_null());

    let mails = office.app.deliver_mails();
    assert_eq!(mails.len(), 1);
    assert_eq!(mails[0].to.as_str(), ADA);
    let MailContent::ExtensionRequested { asker, message, .. } = &mails[0].content else {
        panic!("{:?}", mails[0].content);
    };
    assert!(asker.contains(BEN) && message == &id);
}

#[tokio::test]
async fn a_recipient_asks_once_until_the_sender_answers_also_twice_at_once() {
    let office = Office::open().await;
    let id = office.letter().await;
    let (one, two) = tokio::join!(ask(&office.b, &id), ask(&office.b, &id));
    let mut statuses = [one.status.as_u16(), two.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [201, 409]);
    let again = ask(&office.b, &id).await.expect(409);
    assert_eq!(again.code(), "extension_already_requested");
    ask(&office.c, &id).await.expect(201);
    let first = requests(&office.b, &id).await[0]["id"].clone();
    let first = first.as_str().unwrap();
    super::answer(&office.a, &id, first, "decline", json!({}))
        .await
        .expect(200);
    ask(&office.b, &id).await.expect(201);
    assert_eq!(requests(&office.b, &id).await.len(), 2);
}

#[tokio::test]
async fn the_same_key_asks_once_and_answers_alike() {
    let office = Office::open().await;
    let id = office.letter().await;
    let path = format!("/messages/{id}/extension-requests");
    let send = || {
        let request = office.b.request(reqwest::Method::POST, &path);
        Actor::send(request.header("idempotency-key", "k1").json(&json!({})))
    };
    let (first, second) = (send().await.expect(201), send().await.expect(201));
    assert_eq!(first.text("/id"), second.text("/id"));
    assert_eq!(requests(&office.a, &id).await.len(), 1);
}

#[tokio::test]
async fn asking_goes_on_after_expiry_until_the_very_end_of_retention() {
    let mut office = Office::open().await;
    let id = expired_letter(&mut office).await;
    let gone = office.b.get(&format!("/messages/{id}")).await.expect(410);
    assert_eq!(gone.body["may_ask_extension"], true);
    let expired = office.b.get("/mailbox/expired").await.expect(200);
    assert_eq!(expired.text("/items/0/message_id"), id);
    ask(&office.b, &id).await.expect(201);
    go_to(&mut office, RETENTION_END - TICK).await;
    ask(&office.c, &id).await.expect(201);
    go_to(&mut office, RETENTION_END).await;
    let refused = ask(&office.b, &id).await.expect(410);
    assert_eq!(refused.code(), "message_destroyed");
    assert_eq!(refused.body["may_ask_extension"], false);
}

#[tokio::test]
async fn nobody_asks_for_what_was_recalled() {
    let office = Office::open().await;
    let id = office.letter().await;
    let recall = format!("/messages/{id}/recall");
    office.a.post(&recall, &json!({})).await.expect(200);
    let refused = ask(&office.b, &id).await.expect(410);
    assert_eq!(refused.code(), "message_recalled");
    assert_eq!(refused.body["may_ask_extension"], false);
}

#[tokio::test]
async fn only_recipients_ask_and_strangers_learn_nothing() {
    let office = Office::open().await;
    let id = office.letter_by(&office.a, &[BEN]).await;
    ask(&office.c, &id).await.expect(404);
    ask(&office.a, &id).await.expect(404);
    office
        .c
        .get(&format!("/messages/{id}/extension-requests"))
        .await
        .expect(404);
    let path = format!("/messages/{id}/extension-requests");
    let long = json!({ "note": "x".repeat(501) });
    let refused = office.b.post(&path, &long).await.expect(422);
    assert_eq!(refused.text("/errors/0/pointer"), "/note");
}

#[tokio::test]
async fn who_deleted_their_copy_for_good_has_nothing_to_ask_for() {
    let office = Office::open().await;
    let id = office.letter().await;
    let item = items(&office.b, "inbox").await[0]["id"].clone();
    let item = item.as_str().unwrap();
    office
        .b
        .post_empty(&format!("/mailbox/items/{item}/delete"))
        .await
        .expect(200);
    office
        .b
        .delete(&format!("/mailbox/items/{item}"))
        .await
        .expect(204);
    ask(&office.b, &id).await.expect(404);
}

#[tokio::test]
async fn a_link_to_an_expired_message_leads_its_recipient_on_after_log_on() {
    let mut office = Office::open().await;
    let id = office.letter().await;
    let mails = office.app.deliver_mails();
    let token = acceptance::people::link_to(&mails, BEN);
    go_to(&mut office, EXPIRY).await;
    let resolve = json!({ "token": token });
    let nobody = office
        .app
        .anonymous()
        .post("/links/resolve", &resolve)
        .await;
    let nobody = nobody.expect(200);
    assert_eq!(nobody.text("/state"), "expired");
    assert!(nobody.body["message_id"].is_null());
    let ben = office.b.post("/links/resolve", &resolve).await.expect(200);
    assert_eq!(ben.text("/message_id"), id);
    let cleo = office.c.post("/links/resolve", &resolve).await.expect(200);
    assert!(cleo.body["message_id"].is_null());
}

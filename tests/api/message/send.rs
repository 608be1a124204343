//! Sending (S1, S2, S4).

use super::{ADA, BEN, CLEO, Office, faults, items, subjects};
use domain::outbox::MailKind;
use serde_json::json;

#[tokio::test]
async fn the_500th_recipient_is_taken_and_the_501st_refuses_the_send_whole() {
    let office = Office::open().await;
    let address = |number: usize| format!("r{number}@outside.example");
    let many: Vec<String> = (0..500).map(address).collect();
    let body = json!({ "to": many, "subject": "All", "body_text": "x" });
    let sent = office.a.post("/messages", &body).await.expect(201);
    assert_eq!(sent.body["to"].as_array().map(Vec::len), Some(500));
    let notified = office.app.deliver_mails().into_iter();
    let notified = notified.filter(|mail| mail.content.kind() == MailKind::Notification);
    assert_eq!(notified.count(), 500);

    let more: Vec<String> = (500..1001).map(address).collect();
    let body = json!({ "to": more, "subject": "Too many", "body_text": "x" });
    let refused = office.a.post("/messages", &body).await.expect(422);
    let expected = ("/to/500".to_owned(), "too_many_recipients".to_owned());
    assert_eq!(faults(&refused), [expected]);
    assert_eq!(subjects(&office.a, "sent").await, ["All"]);
    let made = office
        .app
        .services
        .users
        .find_by_address(office.account.id, &"r500@outside.example".parse().unwrap());
    assert!(made.unwrap().is_none(), "a refused send makes nobody");
    assert!(office.app.deliver_mails().is_empty());
}

#[tokio::test]
async fn two_spellings_are_one_recipient_of_the_most_visible_kind() {
    let office = Office::open().await;
    let body = json!({
        "to": [], "cc": ["Ben@Outside.example"], "bcc": [" ben@outside.EXAMPLE ", CLEO],
        "subject": "s", "body_text": "x",
    });
    let sent = office.a.post("/messages", &body).await.expect(201);
    assert_eq!(sent.text("/cc/0/address"), BEN);
    assert_eq!(sent.text("/bcc/0/address"), CLEO);
    assert_eq!(office.app.deliver_mails().len(), 2);
}

#[tokio::test]
async fn nobody_learns_of_a_bcc_recipient_but_the_sender_and_themself() {
    let office = Office::open().await;
    let body = json!({ "to": [BEN], "bcc": [CLEO], "subject": "s", "body_text": "x" });
    let sent = office.a.post("/messages", &body).await.expect(201);
    let open = format!("/messages/{}/open", sent.text("/id"));
    let ben = office.b.post_empty(&open).await.expect(200);
    assert_eq!(ben.body["bcc"], json!([]));
    assert!(!ben.body.to_string().contains("cleo"));
    let listed = items(&office.b, "inbox").await;
    assert!(!json!(listed).to_string().contains("cleo"));
    assert_eq!(listed[0]["to_count"], 1);
    let cleo = office.c.post_empty(&open).await.expect(200);
    assert_eq!(cleo.text("/bcc/0/address"), CLEO);
    let origin = json!({ "kind": "reply_all", "message_id": sent.text("/id") });
    let draft = office.b.post("/drafts", &json!({ "origin": origin })).await;
    assert!(!draft.expect(201).body.to_string().contains("cleo"));
}

#[tokio::test]
async fn addresses_at_fault_are_named_at_their_place_and_nobody_is_made() {
    let office = Office::open().await;
    let body = json!({
        "to": ["new@outside.example", "nobody@inside.example"], "cc": ["half an address"],
        "subject": "x".repeat(256), "body_text": "x",
    });
    let refused = office.a.post("/messages", &body).await.expect(422);
    let at = |pointer: &str, code: &str| (pointer.to_owned(), code.to_owned());
    let expected = [
        at("/cc/0", "address_invalid"),
        at("/subject", "subject_too_long"),
    ];
    assert_eq!(faults(&refused), expected);

    let body = json!({ "to": ["new@outside.example", "nobody@inside.example"], "subject": "" });
    let refused = office.a.post("/messages", &body).await.expect(422);
    assert_eq!(faults(&refused), [at("/to/1", "address_unknown_internal")]);
    let found = office
        .app
        .services
        .users
        .find_by_address(office.account.id, &"new@outside.example".parse().unwrap());
    assert!(found.unwrap().is_none());

    let body = json!({ "to": [], "subject": "" });
    let refused = office.a.post("/messages", &body).await.expect(422);
    assert_eq!(faults(&refused), [at("/to", "no_recipients")]);
}

#[tokio::test]
async fn external_users_start_messages_to_people_inside_alone() {
    let office = Office::open().await;
    let body = json!({ "to": [ADA, CLEO], "subject": "s", "body_text": "x" });
    let refused = office.b.post("/messages", &body).await.expect(422);
    let expected = ("/to/1".to_owned(), "address_not_internal".to_owned());
    assert_eq!(faults(&refused), [expected]);
    let body = json!({ "to": [ADA], "subject": "From outside", "body_text": "x" });
    office.b.post("/messages", &body).await.expect(201);
    assert_eq!(subjects(&office.a, "inbox").await, ["From outside"]);
}

#[tokio::test]
async fn a_repeated_send_under_one_key_sends_once() {
    let office = Office::open().await;
    let body = json!({ "to": [BEN], "subject": "Once", "body_text": "x" });
    let send = || {
        let request = office.a.request(reqwest::Method::POST, "/messages");
        acceptance::actor::Actor::send(request.header("idempotency-key", "k1").json(&body))
    };
    let (first, second) = (send().await.expect(201), send().await.expect(201));
    assert_eq!(first.text("/id"), second.text("/id"));
    assert_eq!(subjects(&office.b, "inbox").await, ["Once"]);
    assert_eq!(office.app.deliver_mails().len(), 1);
}

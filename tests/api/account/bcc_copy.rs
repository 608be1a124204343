//! Send BCC to Mail Server (S6).

use crate::message::{ADA, BEN, CLEO, Office, items, subjects};
use domain::{outbox::MailKind, user::Role};
use serde_json::json;

/// An office whose administrator has switched the setting on.
async fn copying() -> Office {
    let office = Office::open().await;
    let admin = office
        .app
        .colleague(&office.account, "adm@inside.example", Role::Administrator);
    let admin = office.app.browser_of(&office.account, &admin).await;
    let on = json!({ "settings": { "send_bcc_to_mail_server": true } });
    let changed = admin.patch("/account", &on).await.expect(200);
    assert_eq!(changed.body["settings"]["send_bcc_to_mail_server"], true);
    office
}

/// Whom copies were mailed to since the last look.
fn copies(office: &Office) -> Vec<String> {
    let mails = office.app.deliver_mails().into_iter();
    mails
        .filter(|mail| mail.content.kind() == MailKind::BccCopy)
        .map(|mail| mail.to.to_string())
        .collect()
}

#[tokio::test]
async fn off_by_default_there_is_neither_an_inbox_copy_nor_a_mail() {
    let office = Office::open().await;
    let id = office.letter().await;
    assert!(subjects(&office.a, "inbox").await.is_empty());
    assert!(copies(&office).is_empty());
    let sent = office.a.get(&format!("/messages/{id}")).await.expect(200);
    assert_eq!(sent.body["mail_copied"], false);
}

#[tokio::test]
async fn a_message_from_the_portal_goes_to_the_senders_inbox_read_and_to_their_mail_server() {
    let office = copying().await;
    let id = office.letter().await;
    let inbox = items(&office.a, "inbox").await;
    assert_eq!(inbox.len(), 1);
    assert_eq!(inbox[0]["read"], true);
    let counts = office.a.get("/mailbox/counts").await.expect(200);
    assert_eq!(counts.body["inbox_unread"], 0);
    assert_eq!(copies(&office), [ADA]);
    let open = office.a.post_empty(&format!("/messages/{id}/open")).await;
    let open = open.expect(200);
    assert_eq!(open.text("/direction"), "sent");
    assert_eq!(open.body["mail_copied"], true);
    // A recipient learns nothing of it.
    let ben = office.b.post_empty(&format!("/messages/{id}/open")).await;
    assert_eq!(ben.expect(200).body["mail_copied"], false);
}

#[tokio::test]
async fn the_worker_reads_the_content_when_it_mails_the_copy_and_the_outbox_never_holds_it() {
    let office = copying().await;
    let id = office.letter().await;
    let leased = office.app.services.outbox.lease(100).unwrap();
    assert!(leased.iter().all(|mail| mail.payload.len() < 400));
    let id = id.parse().unwrap();
    let copy = office
        .app
        .services
        .messages
        .mail_copy(office.account.id, id);
    let copy = copy.unwrap();
    assert_eq!(copy.content.subject.as_str(), "The plan");
    assert!(copy.content.body_html.contains("the original words"));
    assert_eq!(copy.from.address.as_str(), ADA);
    let to: Vec<&str> = copy.to.iter().map(|one| one.address.as_str()).collect();
    assert_eq!(to, [BEN, CLEO]);
}

#[tokio::test]
async fn a_recall_takes_the_inbox_copy_and_a_mail_that_still_waits() {
    let office = copying().await;
    let id = office.letter().await;
    let recall = format!("/messages/{id}/recall");
    let recalled = office.a.post(&recall, &json!({})).await.expect(200);
    assert_eq!(recalled.body["mail_copied"], true);
    assert!(subjects(&office.a, "inbox").await.is_empty());
    assert_eq!(subjects(&office.a, "sent").await, ["The plan"]);
    assert!(copies(&office).is_empty());
    let id = id.parse().unwrap();
    let copy = office
        .app
        .services
        .messages
        .mail_copy(office.account.id, id);
    assert!(copy.is_err(), "a worker that holds the mail finds nothing");
}

#[tokio::test]
async fn the_inbox_copy_can_be_read_after_the_sent_one_was_deleted_for_good() {
    let office = copying().await;
    let id = office.letter().await;
    let sent = items(&office.a, "sent").await[0]["id"].clone();
    let path = format!("/mailbox/items/{}", sent.as_str().unwrap());
    office
        .a
        .post_empty(&format!("{path}/delete"))
        .await
        .expect(200);
    office.a.delete(&path).await.expect(204);
    let open = format!("/messages/{id}/open");
    office.a.post_empty(&open).await.expect(200);
}

#[tokio::test]
async fn who_writes_to_themself_has_one_inbox_item_unread() {
    let office = copying().await;
    office.letter_by(&office.a, &[ADA, BEN]).await;
    let inbox = items(&office.a, "inbox").await;
    assert_eq!(inbox.len(), 1);
    assert_eq!(inbox[0]["read"], false);
    assert_eq!(copies(&office), [ADA]);
}

#[tokio::test]
async fn people_outside_and_programs_get_no_copy() {
    let office = copying().await;
    office.letter_by(&office.b, &[ADA]).await;
    assert!(subjects(&office.b, "inbox").await.is_empty());
    let key = json!({
        "name": "k", "scopes": ["messages:send"], "expires_at": "2030-02-15T09:00:00Z",
    });
    let made = office.a.post("/api-keys", &key).await.expect(201);
    let program = office.app.anonymous().with_key(made.text("/key"));
    office.letter_by(&program, &[BEN]).await;
    assert!(copies(&office).is_empty());
    assert_eq!(subjects(&office.a, "inbox").await, ["The plan"]);
}

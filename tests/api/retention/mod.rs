//! The end of retention (E4): destroyed once, in steps that can break off anywhere, with a certificate.

use crate::{
    draft::attach,
    message::{ADA, BEN, Office, extend::administrator, items},
};
use acceptance::{actor::Actor, app::START};
use domain::{
    attachment_bytes::AttachmentBytes as _, audit::AuditAction, retention::Swept, user::Role,
};
use serde_json::{Value, json};
use time::Duration;

const RETENTION: Duration = Duration::days(365);
const TICK: Duration = Duration::microseconds(1);

fn sweep(office: &Office) -> Swept {
    office.app.services.retention.sweep().unwrap()
}

async fn certificate(actor: &Actor, id: &str) -> acceptance::actor::Answer {
    actor
        .get(&format!("/messages/{id}/destruction-certificate"))
        .await
}

/// Ada sends Ben a file.
async fn letter_with_file(office: &Office) -> String {
    let draft = json!({ "to": [BEN], "subject": "The plan", "body_html": "<p>words</p>" });
    let draft = office.a.post("/drafts", &draft).await.expect(201);
    let id = draft.text("/id").to_owned();
    let file = vec![7; 100_000];
    attach(&office.a, &id, "plan.pdf", file).await.expect(201);
    let draft = office.a.get(&format!("/drafts/{id}")).await.expect(200);
    let send = json!({ "version": draft.body["version"] });
    let sent = office.a.post(&format!("/drafts/{id}/send"), &send).await;
    sent.expect(201).text("/id").to_owned()
}

fn stored_files(office: &Office) -> usize {
    fn count(folder: &std::path::Path) -> usize {
        std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .map(|path| if path.is_dir() { count(&path) } else { 1 })
            .sum()
    }
    count(office.app.blobs.path())
}

#[tokio::test]
async fn a_certificate_says_what_was_destroyed_when_and_why() {
    let office = Office::open().await;
    let id = letter_with_file(&office).await;
    let not_yet = certificate(&office.a, &id).await.expect(409);
    assert_eq!(not_yet.code(), "not_destroyed");
    office.app.clock.set(START + RETENTION - TICK);
    assert_eq!(sweep(&office).destroyed, 0);
    office.app.clock.set(START + RETENTION);
    assert_eq!(sweep(&office).destroyed, 1);

    let ada = office.again(ADA).await;
    let gone = ada.get(&format!("/messages/{id}")).await.expect(410);
    assert_eq!(gone.code(), "message_destroyed");
    let record = certificate(&ada, &id).await.expect(200);
    assert_eq!(record.text("/message_id"), id);
    assert_eq!(record.text("/reference"), gone.text("/reference"));
    assert_eq!(record.text("/rule"), "retention_ended");
    assert_eq!(record.body["retention_days"], 365);
    assert_eq!(record.body["attachment_count"], 1);
    assert!(record.body["size_bytes"].as_u64() > Some(100_000));
    assert_eq!(record.text("/sent_at"), "2030-01-15T09:00:00Z");
    assert_eq!(record.text("/destroyed_at"), "2031-01-15T09:00:00Z");
    // The tracking record remains.
    let tracking = ada.get(&format!("/messages/{id}/tracking")).await;
    let tracking = tracking.expect(200);
    assert_eq!(tracking.text("/recipients/0/person/address"), BEN);

    for reader in [administrator(&office).await, auditor(&office).await] {
        certificate(&reader, &id).await.expect(200);
    }
    let ben = office.again(BEN).await;
    let refused = certificate(&ben, &id).await.expect(403);
    assert_eq!(refused.code(), "tracking_not_allowed");
    let cleo = office.again(crate::message::CLEO).await;
    certificate(&cleo, &id).await.expect(404);
}

async fn auditor(office: &Office) -> Actor {
    let user = office
        .app
        .colleague(&office.account, "aud@inside.example", Role::Auditor);
    office.app.browser_of(&office.account, &user).await
}

#[tokio::test]
async fn what_its_sender_deletes_after_the_end_has_a_certificate_too() {
    let office = Office::open().await;
    let id = office.letter().await;
    office.app.clock.set(START + Duration::days(31));
    let ada = office.again(ADA).await;
    let item = items(&ada, "sent").await[0]["id"].clone();
    let item = item.as_str().unwrap();
    ada.post_empty(&format!("/mailbox/items/{item}/delete"))
        .await
        .expect(200);
    ada.delete(&format!("/mailbox/items/{item}"))
        .await
        .expect(204);
    let record = certificate(&ada, &id).await.expect(200);
    assert_eq!(record.text("/rule"), "sender_deleted");
    assert_eq!(record.body["retention_days"], Value::Null);
    // The end of the retention changes nothing about it.
    office.app.clock.set(START + RETENTION);
    sweep(&office);
    let later = certificate(&office.again(ADA).await, &id).await.expect(200);
    assert_eq!(later.body["destroyed_at"], record.body["destroyed_at"]);
}

#[tokio::test]
async fn a_sender_who_deletes_an_active_message_destroys_nothing() {
    let office = Office::open().await;
    let id = office.letter().await;
    let item = items(&office.a, "sent").await[0]["id"].clone();
    let item = item.as_str().unwrap();
    office
        .a
        .post_empty(&format!("/mailbox/items/{item}/delete"))
        .await
        .expect(200);
    office
        .a
        .delete(&format!("/mailbox/items/{item}"))
        .await
        .expect(204);
    certificate(&office.a, &id).await.expect(409);
    office
        .b
        .post_empty(&format!("/messages/{id}/open"))
        .await
        .expect(200);
}

#[tokio::test]
async fn sweepers_at_once_destroy_each_message_once() {
    let office = Office::open().await;
    let mut ids = Vec::new();
    for _ in 0..25 {
        ids.push(office.letter().await);
    }
    office.app.clock.set(START + RETENTION);
    std::thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| sweep(&office));
        }
    });
    assert_eq!(sweep(&office).destroyed, 0, "more than one batch was done");
    let ada = office.again(ADA).await;
    for id in ids {
        certificate(&ada, &id).await.expect(200);
        let message = id.parse().unwrap();
        let scan = domain::audit::AuditScan {
            path: domain::audit::AuditPath::OnMessage(message),
            after: None,
            since: None,
            until: None,
            size: 50,
        };
        let store = &office.app.services.deps.store;
        let entries = store
            .read(|tx| tx.scan_audit_entries(office.account.id, &scan))
            .unwrap_or_else(|error: domain::store::StoreError| panic!("{error}"));
        let destroyed = entries
            .iter()
            .filter(|row| row.entry.action == AuditAction::MessageDestroyed)
            .count();
        assert_eq!(destroyed, 1);
    }
}

#[tokio::test]
async fn bytes_go_after_the_key_and_a_break_between_any_two_steps_is_made_good() {
    let office = Office::open().await;
    letter_with_file(&office).await;
    assert_eq!(stored_files(&office), 1);
    office.app.clock.set(START + RETENTION);
    let retention = &office.app.services.retention;
    // Step 1, the key; then the process dies.
    assert_eq!(sweep(&office).destroyed, 1);
    assert_eq!(stored_files(&office), 1);
    // The next round finds what nothing holds any more, from the database alone.
    let unheld = retention.list_unheld().unwrap();
    assert_eq!(unheld.len(), 1);
    let (account, attachment) = unheld[0];
    // Step 2, the bytes; then the process dies.
    office
        .app
        .attachments
        .delete(account, attachment)
        .await
        .unwrap();
    assert_eq!(stored_files(&office), 0);
    // It is found again, deleted again without harm, and forgotten, by two at once.
    assert_eq!(retention.list_unheld().unwrap(), unheld);
    for _ in 0..2 {
        office
            .app
            .attachments
            .delete(account, attachment)
            .await
            .unwrap();
        retention.forget(account, attachment).unwrap();
    }
    assert!(retention.list_unheld().unwrap().is_empty());
}

#[tokio::test]
async fn bytes_that_another_message_holds_stay() {
    let office = Office::open().await;
    let id = letter_with_file(&office).await;
    office.app.clock.set(START + Duration::days(10));
    let ada = office.again(ADA).await;
    let again = json!({ "origin": { "kind": "again", "message_id": id } });
    let draft = ada.post("/drafts", &again).await.expect(201);
    let send = json!({ "version": draft.body["version"] });
    let path = format!("/drafts/{}/send", draft.text("/id"));
    ada.post(&path, &send).await.expect(201);
    office.app.clock.set(START + RETENTION);
    assert_eq!(sweep(&office).destroyed, 1);
    assert!(
        office
            .app
            .services
            .retention
            .list_unheld()
            .unwrap()
            .is_empty()
    );
    assert_eq!(stored_files(&office), 1);
}

#[tokio::test]
async fn the_note_of_a_question_is_destroyed_with_the_message() {
    let office = Office::open().await;
    let id = office.letter().await;
    let path = format!("/messages/{id}/extension-requests");
    let note = json!({ "note": "until the auditors come" });
    office.b.post(&path, &note).await.expect(201);
    office.app.clock.set(START + RETENTION);
    sweep(&office);
    let asked = office.again(ADA).await.get(&path).await.expect(200);
    assert_eq!(asked.body["items"][0]["note"], Value::Null);
    assert_eq!(asked.body["items"][0]["state"], "pending");
}

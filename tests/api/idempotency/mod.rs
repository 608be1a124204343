//! A request repeated under one `Idempotency-Key` has one effect (design 3.5). What creates by a plain body is tested with
//! its noun; here are the special cases.

use crate::message::{ADA, BEN, Office, subjects};
use acceptance::{
    actor::{Actor, Answer},
    people::{PASSWORD, code_to},
};
use reqwest::Method;
use serde_json::{Value, json};
use std::path::Path;

/// Uploads a file as a browser does that has drawn this boundary.
async fn upload(actor: &Actor, draft: &str, boundary: &str, name: &str, bytes: &str) -> Answer {
    let form = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
         Content-Type: text/plain\r\n\r\n{bytes}\r\n--{boundary}--\r\n"
    );
    let request = actor
        .request(Method::POST, &format!("/drafts/{draft}/attachments"))
        .header("idempotency-key", "file-1")
        .header(
            "content-type",
            format!("multipart/form-data; boundary={boundary}"),
        )
        .body(form);
    Actor::send(request).await
}

async fn draft(office: &Office) -> String {
    let body = json!({ "to": [BEN], "subject": "s" });
    let draft = office.a.post("/drafts", &body).await.expect(201);
    draft.text("/id").to_owned()
}

fn files_below(folder: &Path) -> usize {
    let entries = std::fs::read_dir(folder).unwrap().map(Result::unwrap);
    entries
        .map(|entry| {
            if entry.file_type().unwrap().is_dir() {
                files_below(&entry.path())
            } else {
                1
            }
        })
        .sum()
}

#[tokio::test]
async fn a_repeated_upload_is_attached_once_and_its_bytes_are_dropped() {
    let office = Office::open().await;
    let id = draft(&office).await;
    let first = upload(&office.a, &id, "abc", "a.txt", "text").await;
    let again = upload(&office.a, &id, "longer-than-before", "a.txt", "text").await;
    assert_eq!(first.expect(201).body, again.expect(201).body);
    let held = office.a.get(&format!("/drafts/{id}")).await.expect(200);
    assert_eq!(held.body["attachments"].as_array().unwrap().len(), 1);
    assert_eq!(files_below(office.app.blobs.path()), 1);
}

#[tokio::test]
async fn another_name_size_or_draft_under_the_same_key_is_refused() {
    let office = Office::open().await;
    let id = draft(&office).await;
    upload(&office.a, &id, "abc", "a.txt", "text")
        .await
        .expect(201);
    let other = draft(&office).await;
    for (draft, name, bytes) in [
        (&id, "b.txt", "text"),
        (&id, "a.txt", "text!"),
        (&other, "a.txt", "text"),
    ] {
        let refused = upload(&office.a, draft, "abc", name, bytes).await;
        assert_eq!(refused.expect(422).code(), "idempotency_key_reused");
    }
    assert_eq!(files_below(office.app.blobs.path()), 1);
}

#[tokio::test]
async fn of_two_uploads_at_once_one_is_kept_and_both_name_it() {
    let office = Office::open().await;
    let id = draft(&office).await;
    let text = "0123456789".repeat(30_000);
    let (one, two) = tokio::join!(
        upload(&office.a, &id, "abc", "a.txt", &text),
        upload(&office.a, &id, "abc", "a.txt", &text)
    );
    assert_eq!(one.expect(201).body, two.expect(201).body);
    let held = office.a.get(&format!("/drafts/{id}")).await.expect(200);
    assert_eq!(held.body["attachments"].as_array().unwrap().len(), 1);
    assert_eq!(files_below(office.app.blobs.path()), 1);
}

#[tokio::test]
async fn an_upload_repeated_after_its_file_was_taken_off_finds_nothing() {
    let office = Office::open().await;
    let id = draft(&office).await;
    let file = upload(&office.a, &id, "abc", "a.txt", "text").await;
    let path = format!(
        "/drafts/{id}/attachments/{}",
        file.expect(201).text("/id").to_owned()
    );
    office.a.delete(&path).await.expect(204);
    upload(&office.a, &id, "abc", "a.txt", "text")
        .await
        .expect(404);
}

/// Logs on under the key `once`.
async fn log_on(office: &Office, proof: (&str, &str), subject: &Value) -> Answer {
    let (means, secret) = proof;
    let request = office.app.anonymous().request(Method::POST, "/sessions");
    let body = json!({ "subject": subject, means: secret });
    Actor::send(request.header("idempotency-key", "once").json(&body)).await
}

async fn sessions(actor: &Actor) -> usize {
    let list = actor.get("/sessions").await.expect(200);
    list.body["items"].as_array().unwrap().len()
}

#[tokio::test]
async fn a_repeated_log_on_by_password_begins_no_second_session() {
    let office = Office::open().await;
    let ada = json!({ "account": "inside", "address": ADA });
    let before = sessions(&office.a).await;
    log_on(&office, ("password", PASSWORD), &ada)
        .await
        .expect(201);
    let again = log_on(&office, ("password", PASSWORD), &ada).await;
    assert_eq!(again.clone().expect(409).code(), "secret_shown");
    assert!(again.set_cookie.is_none());
    assert_eq!(sessions(&office.a).await, before + 1);
    // Who does not know the password learns nothing of the attempt.
    let guess = log_on(&office, ("password", "guessed, not known"), &ada).await;
    assert_eq!(guess.expect(401).code(), "logon_refused");
    // Keys of different users never meet.
    let ben = json!({ "account": "inside", "address": BEN });
    log_on(&office, ("password", PASSWORD), &ben)
        .await
        .expect(201);
}

#[tokio::test]
async fn a_repeated_log_on_by_code_begins_no_second_session() {
    let office = Office::open().await;
    let ben = json!({ "account": "inside", "address": BEN });
    let anyone = office.app.anonymous();
    anyone.post("/codes", &ben).await.expect(202);
    let code = code_to(&office.app.deliver_mails(), BEN);
    log_on(&office, ("code", &code), &ben).await.expect(201);
    let again = log_on(&office, ("code", &code), &ben).await;
    assert_eq!(again.clone().expect(409).code(), "secret_shown");
    assert!(again.set_cookie.is_none());
    assert_eq!(sessions(&office.b).await, 2);
    // Who does not know the code learns nothing of the attempt; nor does a used code work under no key, or another.
    let guess = log_on(&office, ("code", "0000-0000"), &ben).await;
    assert_eq!(guess.expect(401).code(), "logon_refused");
    let body = json!({ "subject": ben, "code": code });
    anyone.post("/sessions", &body).await.expect(401);
}

#[tokio::test]
async fn a_repeated_recall_answers_as_the_first_did() {
    let office = Office::open().await;
    let body = json!({ "to": [BEN], "subject": "Oops", "body_text": "x" });
    let sent = office.a.post("/messages", &body).await.expect(201);
    let path = format!("/messages/{}/recall", sent.text("/id"));
    let recall = |key: &'static str, reason: &'static str| {
        let request = office.a.request(Method::POST, &path);
        let body = json!({ "reason": reason });
        Actor::send(request.header("idempotency-key", key).json(&body))
    };
    let first = recall("k1", "Wrong person").await.expect(200);
    let again = recall("k1", "Wrong person").await.expect(200);
    assert_eq!(first.body, again.body);
    assert_eq!(
        recall("k1", "Other").await.expect(422).code(),
        "idempotency_key_reused"
    );
    assert_eq!(
        recall("k2", "Wrong person").await.expect(409).code(),
        "already_recalled"
    );
    assert_eq!(subjects(&office.b, "inbox").await, Vec::<String>::new());
}

#[tokio::test]
async fn a_repeated_wish_of_the_help_desk_is_mailed_once() {
    let office = Office::open().await;
    let hedy = office.app.colleague(
        &office.account,
        "hedy@inside.example",
        domain::user::Role::HelpDesk,
    );
    let hedy = office.app.browser_of(&office.account, &hedy).await;
    let message = json!({ "to": [BEN], "subject": "s", "body_text": "x" });
    office.a.post("/messages", &message).await.expect(201);
    office.app.deliver_mails();
    let users = &office.app.services.users;
    let ben = users.find_by_address(office.account.id, &BEN.parse().unwrap());
    let ben = ben.unwrap().unwrap().id;
    for wish in ["password-resets", "fresh-links"] {
        for _ in 0..2 {
            let request = hedy.request(Method::POST, &format!("/users/{ben}/{wish}"));
            let answer = Actor::send(request.header("idempotency-key", wish)).await;
            answer.expect(202);
        }
        assert_eq!(office.app.deliver_mails().len(), 1, "{wish}");
    }
}

//! Opening and reading (L2).

use super::{BEN, Office, document, items};
use serde_json::json;

#[tokio::test]
async fn nothing_of_a_message_is_shown_before_it_is_opened() {
    let office = Office::open().await;
    let id = office.letter().await;
    for path in [format!("/messages/{id}"), format!("/messages/{id}/body")] {
        let refused = office.b.get(&path).await.expect(409);
        assert_eq!(refused.code(), "message_not_opened", "{path}");
    }
    assert_eq!(items(&office.b, "inbox").await[0]["read"], false);
    office
        .b
        .post_empty(&format!("/messages/{id}/open"))
        .await
        .expect(200);
    office.b.get(&format!("/messages/{id}")).await.expect(200);
    assert!(
        document(&office.b, &id)
            .await
            .contains("the original words")
    );
    assert_eq!(items(&office.b, "inbox").await[0]["read"], true);
    assert_eq!(items(&office.a, "sent").await[0]["opened_count"], 1);
    // Cleo has not opened it: Ben's opening is his own.
    office.c.get(&format!("/messages/{id}")).await.expect(409);
}

#[tokio::test]
async fn a_stranger_is_told_what_anyone_is_told_of_what_does_not_exist() {
    let office = Office::open().await;
    let id = office.letter_by(&office.a, &[BEN]).await;
    let other = uuid::Uuid::nil();
    for (method, path) in [
        (reqwest::Method::POST, "open"),
        (reqwest::Method::GET, "body"),
        (reqwest::Method::GET, "tracking"),
    ] {
        let ask = |id: &str| {
            let path = format!("/messages/{id}/{path}");
            acceptance::actor::Actor::send(office.c.request(method.clone(), &path))
        };
        let (mut theirs, mut nobodys) = (
            ask(&id).await.expect(404).body,
            ask(&other.to_string()).await.expect(404).body,
        );
        theirs["instance"] = json!(null);
        nobodys["instance"] = json!(null);
        assert_eq!(theirs, nobodys, "{path}");
    }
}

#[tokio::test]
async fn a_body_is_shown_under_its_own_policy_without_what_runs_or_tells_on_the_reader() {
    let office = Office::open().await;
    let body = json!({
        "to": [BEN], "subject": "s",
        "body_html": "<p onclick=\"x()\">hello<script>alert(1)</script><img src=\"https://t.example/p.gif\"></p>",
    });
    let sent = office.a.post("/messages", &body).await.expect(201);
    let id = sent.text("/id");
    let opened = office.b.post_empty(&format!("/messages/{id}/open")).await;
    assert_eq!(opened.expect(200).body["blocked_images"], 1);
    let request = office
        .b
        .request(reqwest::Method::GET, &format!("/messages/{id}/body"));
    let answer = request.send().await.unwrap();
    let policy = answer.headers()["content-security-policy"]
        .to_str()
        .unwrap()
        .to_owned();
    assert!(policy.starts_with("sandbox "), "{policy}");
    assert!(policy.contains("default-src 'none'"), "{policy}");
    assert!(!policy.contains("allow-scripts"), "{policy}");
    let html = answer.text().await.unwrap();
    assert!(html.contains("hello"));
    for gone in ["onclick", "<script", "t.example"] {
        assert!(!html.contains(gone), "{gone} in {html}");
    }
}

#[tokio::test]
async fn the_first_opening_mails_a_receipt_and_later_ones_do_not() {
    let office = Office::open().await;
    let id = office.letter_by(&office.a, &[BEN]).await;
    office.app.deliver_mails();
    let open = format!("/messages/{id}/open");
    office.b.post_empty(&open).await.expect(200);
    let mails = office.app.deliver_mails();
    assert_eq!(mails.len(), 1);
    assert_eq!(mails[0].to.as_str(), super::ADA);
    office.b.post_empty(&open).await.expect(200);
    assert!(office.app.deliver_mails().is_empty());
    let tracking = office.a.get(&format!("/messages/{id}/tracking")).await;
    assert_eq!(tracking.expect(200).body["recipients"][0]["open_count"], 2);
}

//! Drafts and their attachments over HTTP.

use crate::message::{BEN, Office, items};
use acceptance::actor::{Actor, Answer};
use domain::account::AccountSettings;
use reqwest::{
    Method,
    multipart::{Form, Part},
};
use serde_json::json;

/// Uploads a file.
pub(crate) async fn attach(actor: &Actor, draft: &str, name: &str, bytes: Vec<u8>) -> Answer {
    let part = Part::bytes(bytes)
        .file_name(name.to_owned())
        .mime_str("application/pdf")
        .expect("a media type");
    let request = actor.request(Method::POST, &format!("/drafts/{draft}/attachments"));
    Actor::send(request.multipart(Form::new().part("file", part))).await
}

async fn begin(actor: &Actor) -> String {
    let body = json!({ "to": [BEN], "subject": "s" });
    let draft = actor.post("/drafts", &body).await.expect(201);
    draft.text("/id").to_owned()
}

#[tokio::test]
async fn of_two_who_save_a_draft_the_later_is_told_that_it_changed() {
    let office = Office::open().await;
    let id = begin(&office.a).await;
    let path = format!("/drafts/{id}");
    let save = |version: u32, subject: &str| json!({ "version": version, "to": ["half an addr"], "cc": [], "bcc": [], "subject": subject, "body_html": "" });
    let saved = office.a.put(&path, &save(1, "one")).await.expect(200);
    assert_eq!(saved.body["version"], 2);
    let stale = office.a.put(&path, &save(1, "two")).await.expect(409);
    assert_eq!(stale.code(), "draft_changed");
    assert_eq!(stale.body["current_version"], 2);
    assert_eq!(
        office.a.get(&path).await.expect(200).text("/subject"),
        "one"
    );
    office.b.get(&path).await.expect(404);
    let stale = office
        .a
        .post(&format!("{path}/send"), &json!({ "version": 1 }))
        .await;
    assert_eq!(stale.expect(409).code(), "draft_changed");
    assert_eq!(
        office
            .a
            .get("/drafts")
            .await
            .expect(200)
            .text("/items/0/to/0"),
        "half an addr"
    );
    office.a.delete(&path).await.expect(204);
    office.a.get(&path).await.expect(404);
}

#[tokio::test]
async fn a_draft_sent_twice_at_once_is_sent_once() {
    let office = Office::open().await;
    let id = begin(&office.a).await;
    let path = format!("/drafts/{id}/send");
    let version = json!({ "version": 1 });
    let (one, two) = tokio::join!(
        office.a.post(&path, &version),
        office.a.post(&path, &version)
    );
    let mut statuses = [one.status.as_u16(), two.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [201, 404]);
    assert_eq!(items(&office.b, "inbox").await.len(), 1);
}

#[tokio::test]
async fn a_file_comes_back_byte_for_byte_whole_and_by_range() {
    let office = Office::open().await;
    let id = begin(&office.a).await;
    let bytes: Vec<u8> = (0..300_000_u32)
        .map(|n| n.to_le_bytes()[usize::try_from(n % 3).unwrap()])
        .collect();
    let file = attach(&office.a, &id, "../Übersicht\u{202E}.pdf", bytes.clone())
        .await
        .expect(201);
    assert_eq!(file.text("/name"), "Übersicht.pdf");
    office
        .a
        .post(&format!("/drafts/{id}/send"), &json!({ "version": 1 }))
        .await
        .expect(201);
    let path = format!("/messages/{id}/attachments/{}", file.text("/id"));
    let early = office.b.get(&path).await.expect(409);
    assert_eq!(early.code(), "message_not_opened");
    office
        .b
        .post_empty(&format!("/messages/{id}/open"))
        .await
        .expect(200);

    let whole = office.b.request(Method::GET, &path).send().await.unwrap();
    assert_eq!(whole.status().as_u16(), 200);
    let header = |name: &str| whole.headers()[name].to_str().unwrap().to_owned();
    assert!(header("content-disposition").starts_with("attachment; "));
    assert_eq!(header("x-content-type-options"), "nosniff");
    assert_eq!(header("accept-ranges"), "bytes");
    assert!(whole.bytes().await.unwrap() == bytes, "the bytes differ");

    for (range, expected) in [
        ("bytes=0-0", &bytes[..1]),
        ("bytes=65530-65545", &bytes[65_530..65_546]),
        ("bytes=-7", &bytes[299_993..]),
    ] {
        let request = office.b.request(Method::GET, &path).header("range", range);
        let part = request.send().await.unwrap();
        assert_eq!(part.status().as_u16(), 206, "{range}");
        assert!(part.headers().contains_key("content-range"));
        assert!(part.bytes().await.unwrap() == expected, "{range}");
    }
    let request = office
        .b
        .request(Method::GET, &path)
        .header("range", "bytes=300000-");
    let outside = Actor::send(request).await.expect(416);
    assert_eq!(outside.code(), "range_not_satisfiable");

    let tracking = office
        .a
        .get(&format!("/messages/{id}/tracking"))
        .await
        .expect(200);
    let downloads = &tracking.body["recipients"][0]["downloads"];
    assert_eq!(downloads[0]["name"], "Übersicht.pdf");
    assert_eq!(
        downloads[0]["count"], 2,
        "the whole file and a range from its beginning"
    );
}

#[tokio::test]
async fn attachments_together_stay_within_the_limit_and_the_limit_names_itself() {
    let office = Office::open().await;
    let settings = AccountSettings {
        max_message_bytes: 1000,
        ..AccountSettings::default()
    };
    let store = &office.app.services.deps.store;
    store
        .write(|tx| tx.save_account(office.account.id, &office.account.name, &settings))
        .unwrap_or_else(|error: domain::store::StoreError| panic!("{error}"));
    let id = begin(&office.a).await;
    let first = attach(&office.a, &id, "a", vec![1; 600]).await.expect(201);
    let refused = attach(&office.a, &id, "b", vec![2; 401]).await.expect(413);
    assert_eq!(refused.code(), "message_too_large");
    assert_eq!(refused.body["limit_bytes"], 1000);
    attach(&office.a, &id, "c", vec![3; 400]).await.expect(201);
    let path = format!("/drafts/{id}");
    let remove = format!("{path}/attachments/{}", first.text("/id"));
    office.a.delete(&remove).await.expect(204);
    attach(&office.a, &id, "d", vec![4; 600]).await.expect(201);
    let draft = office.a.get(&path).await.expect(200);
    assert_eq!(draft.body["attachments"].as_array().map(Vec::len), Some(2));
}

#[tokio::test]
async fn sending_again_copies_no_bytes_and_outlives_the_first_message() {
    let office = Office::open().await;
    let id = begin(&office.a).await;
    let file = attach(&office.a, &id, "a.pdf", vec![7; 100])
        .await
        .expect(201);
    office
        .a
        .post(&format!("/drafts/{id}/send"), &json!({ "version": 1 }))
        .await
        .expect(201);
    office
        .a
        .post(&format!("/messages/{id}/recall"), &json!({}))
        .await
        .expect(200);
    let origin = json!({ "origin": { "kind": "again", "message_id": id } });
    let again = office.a.post("/drafts", &origin).await.expect(201);
    assert_eq!(
        again.text("/attachments/0/id"),
        file.text("/id"),
        "the same blob"
    );
    let new = again.text("/id").to_owned();
    office
        .a
        .post(&format!("/drafts/{new}/send"), &json!({ "version": 1 }))
        .await
        .expect(201);
    office
        .b
        .post_empty(&format!("/messages/{new}/open"))
        .await
        .expect(200);
    let path = format!("/messages/{new}/attachments/{}", file.text("/id"));
    let answer = office.b.request(Method::GET, &path).send().await.unwrap();
    assert!(answer.bytes().await.unwrap() == vec![7; 100]);
}

//! Folders over HTTP (F1, F2).

mod destroyed;
mod search;

use crate::message::{BEN, CLEO, Office, items, subjects};
use serde_json::json;

#[tokio::test]
async fn deleting_restoring_and_destroying_affect_nobody_else() {
    let office = Office::open().await;
    let id = office.letter().await;
    let item = items(&office.b, "inbox").await[0]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let path = format!("/mailbox/items/{item}");
    let early = office.b.delete(&path).await.expect(409);
    assert_eq!(early.code(), "not_in_deleted");
    office
        .c
        .post_empty(&format!("{path}/delete"))
        .await
        .expect(404);
    let deleted = office
        .b
        .post_empty(&format!("{path}/delete"))
        .await
        .expect(200);
    assert_eq!(deleted.text("/folder"), "deleted");
    assert!(subjects(&office.b, "inbox").await.is_empty());
    assert_eq!(subjects(&office.b, "deleted").await, ["The plan"]);
    let restored = office
        .b
        .post_empty(&format!("{path}/restore"))
        .await
        .expect(200);
    assert_eq!(restored.text("/folder"), "inbox");
    office
        .b
        .post_empty(&format!("{path}/delete"))
        .await
        .expect(200);
    office.b.delete(&path).await.expect(204);
    for folder in ["inbox", "deleted"] {
        assert!(subjects(&office.b, folder).await.is_empty());
    }
    office
        .b
        .post_empty(&format!("/messages/{id}/open"))
        .await
        .expect(404);
    assert_eq!(subjects(&office.c, "inbox").await, ["The plan"]);
    assert_eq!(subjects(&office.a, "sent").await, ["The plan"]);
    office
        .c
        .post_empty(&format!("/messages/{id}/open"))
        .await
        .expect(200);
}

#[tokio::test]
async fn unread_counts_equal_what_the_lists_show() {
    let office = Office::open().await;
    let mut letters = Vec::new();
    for _ in 0..5 {
        letters.push(office.letter().await);
    }
    let unread = async || {
        let counts = office.b.get("/mailbox/counts").await.expect(200).body;
        for folder in ["inbox", "deleted"] {
            let path = format!("/mailbox/items?folder={folder}&filter=unread");
            let listed = office.b.get(&path).await.expect(200);
            let listed = listed.body["items"].as_array().map(Vec::len);
            let counted = counts[format!("{folder}_unread")].as_u64();
            assert_eq!(
                counted,
                listed.map(|count| u64::try_from(count).unwrap()),
                "{folder}"
            );
        }
        (
            counts["inbox_unread"].clone(),
            counts["deleted_unread"].clone(),
        )
    };
    assert_eq!(unread().await, (json!(5), json!(0)));
    office
        .b
        .post_empty(&format!("/messages/{}/open", letters[0]))
        .await
        .expect(200);
    assert_eq!(unread().await, (json!(4), json!(0)));
    let all = items(&office.b, "inbox").await;
    // All were sent in one instant: their order among themselves is not that of sending.
    let path = |letter: &str, act: &str| {
        let item = all
            .iter()
            .find(|item| item["message_id"] == letter)
            .unwrap();
        format!("/mailbox/items/{}/{act}", item["id"].as_str().unwrap())
    };
    office
        .b
        .post_empty(&path(&letters[4], "delete"))
        .await
        .expect(200);
    assert_eq!(unread().await, (json!(3), json!(1)));
    let refused = office
        .b
        .post_empty(&path(&letters[2], "mark-read"))
        .await
        .expect(409);
    assert_eq!(refused.code(), "message_not_opened");
    office
        .b
        .post_empty(&path(&letters[0], "mark-unread"))
        .await
        .expect(200);
    assert_eq!(unread().await, (json!(4), json!(1)));
    office
        .b
        .post_empty(&path(&letters[0], "mark-read"))
        .await
        .expect(200);
    assert_eq!(unread().await, (json!(3), json!(1)));
    office
        .a
        .post(&format!("/messages/{}/recall", letters[1]), &json!({}))
        .await
        .expect(200);
    assert_eq!(unread().await, (json!(2), json!(1)));
    office
        .app
        .clock
        .set(acceptance::app::START + time::Duration::days(31));
    let ben = office.again(BEN).await;
    let counts = ben.get("/mailbox/counts").await.expect(200).body;
    assert_eq!(
        counts,
        json!({ "inbox_unread": 0, "deleted_unread": 0, "drafts": 0 })
    );
}

#[tokio::test]
async fn pages_show_every_item_once_in_order() {
    let office = Office::open().await;
    for number in 0..7 {
        let body = json!({ "to": [CLEO], "subject": format!("n{number}"), "body_text": "words" });
        office.a.post("/messages", &body).await.expect(201);
        if number % 2 == 0 {
            office.app.clock.advance(time::Duration::seconds(1));
        }
    }
    let mut seen = Vec::new();
    let mut path = "/mailbox/items?folder=inbox&limit=3".to_owned();
    loop {
        let page = office.c.get(&path).await.expect(200).body;
        for item in page["items"].as_array().unwrap() {
            assert_eq!(item["preview"], "words");
            seen.push(item["id"].as_str().unwrap().to_owned());
        }
        let Some(next) = page["next"].as_str() else {
            break;
        };
        path = format!("/mailbox/items?folder=inbox&limit=3&after={next}");
    }
    let whole: Vec<_> = items(&office.c, "inbox").await;
    let whole: Vec<_> = whole
        .iter()
        .map(|item| item["id"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(seen.len(), 7);
    assert_eq!(seen, whole);
}

//! Tracking and notifications.

use super::{BEN, Office};
use serde_json::json;

#[tokio::test]
async fn the_sender_sees_who_was_notified_and_who_has_opened() {
    let office = Office::open().await;
    let id = office.letter().await;
    let path = format!("/messages/{id}/tracking");
    let before = office.a.get(&path).await.expect(200);
    assert_eq!(before.text("/recipients/0/notification/state"), "queued");
    office.app.deliver_mails();
    office
        .b
        .post_empty(&format!("/messages/{id}/open"))
        .await
        .expect(200);
    let after = office.a.get(&path).await.expect(200);
    assert_eq!(after.text("/recipients/0/notification/state"), "sent");
    assert_eq!(after.text("/recipients/0/person/address"), BEN);
    assert!(after.body["recipients"][0]["first_opened_at"].is_string());
    assert!(after.body["recipients"][1]["first_opened_at"].is_null());
    let refused = office.b.get(&path).await.expect(403);
    assert_eq!(refused.code(), "tracking_not_allowed");
}

#[tokio::test]
async fn notifications_go_again_to_those_who_have_not_opened() {
    let office = Office::open().await;
    let id = office.letter().await;
    office
        .b
        .post_empty(&format!("/messages/{id}/open"))
        .await
        .expect(200);
    office.app.deliver_mails();
    let path = format!("/messages/{id}/notifications");
    let queued = office.a.post(&path, &json!({})).await.expect(202);
    assert_eq!(queued.body, json!({ "queued": 1 }));
    assert_eq!(office.app.deliver_mails()[0].to.as_str(), super::CLEO);
    let stranger = json!({ "user_ids": [uuid::Uuid::nil()] });
    office.a.post(&path, &stranger).await.expect(422);
    office.b.post(&path, &json!({})).await.expect(403);
}

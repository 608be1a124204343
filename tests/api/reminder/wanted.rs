//! Users who want no such mails, and what the sender sees of it all.

use super::{ENDING, Scene, UNREAD, told};
use crate::message::{ADA, BEN, CLEO};
use domain::outbox::MailKind;
use serde_json::{Value, json};

#[tokio::test]
async fn who_wants_no_reminders_gets_none() {
    let scene = Scene::open().await;
    let quiet = json!({ "wants_reminders": false });
    let me = scene.office.b.patch("/me", &quiet).await.expect(200);
    assert_eq!(me.body["wants_reminders"], false);
    assert_eq!(me.body["wants_receipts"], true);
    scene.letter().await;
    scene.go_to(UNREAD);
    assert_eq!(told(&scene.reminded()), [(CLEO, MailKind::UnreadReminder)]);
    // They may change their mind in time for the next one.
    let ben = scene.office.again(BEN).await;
    let loud = json!({ "wants_reminders": true });
    ben.patch("/me", &loud).await.expect(200);
    scene.go_to(ENDING);
    assert_eq!(scene.reminded().len(), 2);
}

#[tokio::test]
async fn receipts_go_out_where_definition_and_sender_want_them() {
    for (definition, sender, mailed) in [(true, true, 1), (true, false, 0), (false, true, 0)] {
        let scene = Scene::of(json!({ "read_receipt": definition })).await;
        let wish = json!({ "wants_receipts": sender });
        scene.office.a.patch("/me", &wish).await.expect(200);
        let id = scene.letter().await;
        scene
            .office
            .b
            .post_empty(&format!("/messages/{id}/open"))
            .await
            .expect(200);
        let receipts = scene
            .office
            .app
            .deliver_mails()
            .iter()
            .filter(|mail| mail.content.kind() == MailKind::ReadReceipt)
            .count();
        assert_eq!(receipts, mailed, "{definition} {sender}");
        // The timeline stays either way.
        let path = format!("/messages/{id}/tracking");
        let tracking = scene.office.a.get(&path).await.expect(200);
        assert!(kinds(&tracking.body["recipients"][0]).contains(&"opened".to_owned()));
    }
}

fn kinds(recipient: &Value) -> Vec<String> {
    let timeline = recipient["timeline"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    timeline
        .iter()
        .map(|event| event["kind"].as_str().unwrap_or_default().to_owned())
        .collect()
}

#[tokio::test]
async fn the_timeline_tells_everything_in_order() {
    let scene = Scene::open().await;
    let id = scene.letter().await;
    scene.go_to(UNREAD);
    scene.reminded();
    let ben = scene.office.again(BEN).await;
    let path = format!("/messages/{id}");
    ben.post(&format!("{path}/extension-requests"), &json!({}))
        .await
        .expect(201);
    scene.go_to(UNREAD + time::Duration::hours(1));
    let ada = scene.office.again(ADA).await;
    let asked = ada.get(&format!("{path}/extension-requests")).await;
    let asked = asked.expect(200);
    let request = asked.text("/items/0/id");
    ada.post(
        &format!("{path}/extension-requests/{request}/approve"),
        &json!({}),
    )
    .await
    .expect(200);
    for hours in [2, 3] {
        scene.go_to(UNREAD + time::Duration::hours(hours));
        scene.open_as(BEN, &id).await;
    }
    let ada = scene.office.again(ADA).await;
    let tracking = ada.get(&format!("{path}/tracking")).await.expect(200);
    let ben = &tracking.body["recipients"][0];
    assert_eq!(
        kinds(ben),
        [
            "notified",
            "reminded_unread",
            "extension_asked",
            "extension_granted",
            "opened",
            "opened_again",
        ]
    );
    let times: Vec<&str> = ben["timeline"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|event| event["at"].as_str())
        .collect();
    assert!(times.is_sorted(), "{times:?}");
    assert_eq!(ben["timeline"][5]["count"], 2);
    assert_eq!(ben["timeline"][0]["mail_state"], "sent");
    assert_eq!(
        kinds(&tracking.body["recipients"][1]),
        ["notified", "reminded_unread"]
    );
}

#[tokio::test]
async fn a_deferred_mail_stands_in_the_timeline_with_the_servers_words() {
    let scene = Scene::open().await;
    let body = json!({
        "to": [BEN], "subject": "s", "body_text": "x", "definition_id": scene.definition,
    });
    let sent = scene.office.a.post("/messages", &body).await.expect(201);
    let outbox = &scene.office.app.services.outbox;
    for mail in outbox.lease(10).unwrap() {
        let answer = "450 greylisted, come back".to_owned();
        let deferred = domain::outbox::Delivery::Deferred { answer };
        outbox.settle(&mail, deferred, false).unwrap();
    }
    let path = format!("/messages/{}/tracking", sent.text("/id"));
    let tracking = scene.office.a.get(&path).await.expect(200);
    let event = &tracking.body["recipients"][0]["timeline"][0];
    assert_eq!(event["mail_state"], "deferred");
    assert_eq!(event["answer"], "450 greylisted, come back");
}

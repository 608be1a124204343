//! Every effect takes effect, from the definition through the policy to whom it concerns (D1).

use super::{administrator, define};
use crate::{
    message::{BEN, CLEO, Office, items},
    policy::offer_to_all,
};
use acceptance::actor::{Actor, Answer};
use domain::outbox::{MailContent, MailToSend};
use serde_json::{Value, json};
use time::Duration;

/// An office with one definition to choose, and what is sent under it.
struct Scene {
    office: Office,
    definition: String,
}

impl Scene {
    async fn of(changes: Value) -> Self {
        let office = Office::open().await;
        let admin = administrator(&office).await;
        let definition = define(&admin, "Chosen", &changes).await;
        offer_to_all(&admin, "Offer", &[&definition]).await;
        Self { office, definition }
    }

    async fn send(&self) -> String {
        let body = json!({
            "to": [BEN, CLEO], "subject": "Quarterly figures", "body_text": "x",
            "definition_id": self.definition,
        });
        let sent = self.office.a.post("/messages", &body).await.expect(201);
        sent.text("/id").to_owned()
    }

    async fn open(&self, id: &str) -> Answer {
        self.office
            .b
            .post_empty(&format!("/messages/{id}/open"))
            .await
    }
}

/// Starts a reply.
async fn reply(actor: &Actor, kind: &str, id: &str) -> Answer {
    let origin = json!({ "kind": kind, "message_id": id });
    actor.post("/drafts", &json!({ "origin": origin })).await
}

#[tokio::test]
async fn a_message_expires_after_the_days_of_its_definition_to_the_second() {
    let scene = Scene::of(json!({ "expire_after_days": 2 })).await;
    let id = scene.send().await;
    scene
        .office
        .app
        .clock
        .advance(Duration::days(2) - Duration::SECOND);
    let ben = scene.office.again(BEN).await;
    ben.post_empty(&format!("/messages/{id}/open"))
        .await
        .expect(200);
    scene.office.app.clock.advance(Duration::SECOND);
    let gone = ben
        .post_empty(&format!("/messages/{id}/open"))
        .await
        .expect(410);
    assert_eq!(gone.code(), "message_expired");
    assert!(items(&ben, "inbox").await.is_empty());
}

#[tokio::test]
async fn replies_are_offered_and_taken_where_the_definition_allows_them() {
    for (changes, may_reply, may_reply_all) in [
        (json!({ "allow_reply": false }), 403, 201),
        (json!({ "allow_reply_all": false }), 201, 403),
        (json!({}), 201, 201),
    ] {
        let scene = Scene::of(changes).await;
        let id = scene.send().await;
        let read = scene.open(&id).await.expect(200);
        assert_eq!(read.body["can"]["reply"], may_reply == 201);
        assert_eq!(read.body["can"]["reply_all"], may_reply_all == 201);
        for (kind, status) in [("reply", may_reply), ("reply_all", may_reply_all)] {
            let begun = reply(&scene.office.b, kind, &id).await.expect(status);
            if status == 403 {
                assert_eq!(begun.code(), "reply_not_allowed");
            }
        }
    }
}

#[tokio::test]
async fn printing_is_offered_where_the_definition_allows_it() {
    for allowed in [true, false] {
        let scene = Scene::of(json!({ "allow_print": allowed })).await;
        let id = scene.send().await;
        assert_eq!(
            scene.open(&id).await.expect(200).body["can"]["print"],
            allowed
        );
    }
}

#[tokio::test]
async fn attachments_are_handed_out_where_the_definition_allows_it() {
    for (allowed, status) in [(true, 200), (false, 403)] {
        let scene = Scene::of(json!({ "allow_download": allowed })).await;
        let a = &scene.office.a;
        let fields = json!({
            "to": [BEN], "subject": "Files", "definition_id": scene.definition,
        });
        let draft = a.post("/drafts", &fields).await.expect(201);
        assert_eq!(
            draft.text("/definition_id"),
            scene.definition,
            "the draft keeps the choice"
        );
        let id = draft.text("/id").to_owned();
        let file = reqwest::multipart::Part::bytes(b"figures".to_vec()).file_name("f.txt");
        let form = reqwest::multipart::Form::new().part("file", file);
        let upload = a.request(reqwest::Method::POST, &format!("/drafts/{id}/attachments"));
        let file = Actor::send(upload.multipart(form)).await.expect(201);
        let version = json!({ "version": draft.body["version"] });
        a.post(&format!("/drafts/{id}/send"), &version)
            .await
            .expect(201);
        let read = scene.open(&id).await.expect(200);
        assert_eq!(read.body["can"]["download"], allowed);
        let path = format!("/messages/{id}/attachments/{}", file.text("/id"));
        let download = scene.office.b.get(&path).await.expect(status);
        if !allowed {
            assert_eq!(download.code(), "download_not_allowed");
        }
        let own = scene.office.a.get(&path).await;
        own.expect(200);
    }
}

#[tokio::test]
async fn the_sender_recalls_where_the_definition_allows_it_and_an_administrator_always() {
    let scene = Scene::of(json!({ "allow_recall": false })).await;
    let id = scene.send().await;
    let recall = format!("/messages/{id}/recall");
    let own = scene
        .office
        .a
        .get(&format!("/messages/{id}"))
        .await
        .expect(200);
    assert_eq!(own.body["can"]["recall"], false);
    let refused = scene.office.a.post(&recall, &json!({})).await.expect(403);
    assert_eq!(refused.code(), "recall_not_allowed");
    scene.open(&id).await.expect(200);
    let boss = scene.office.again("adm@inside.example").await;
    boss.post(&recall, &json!({})).await.expect(200);
    scene.open(&id).await.expect(410);

    let scene = Scene::of(json!({})).await;
    let id = scene.send().await;
    let recall = format!("/messages/{id}/recall");
    scene.office.a.post(&recall, &json!({})).await.expect(200);
}

fn subject_shown(mails: &[MailToSend], to: &str) -> Option<String> {
    let mail = mails
        .iter()
        .find(|mail| mail.to.as_str() == to)
        .expect("a mail");
    match &mail.content {
        MailContent::Notification { subject, .. } => subject.clone(),
        other => panic!("no notification: {other:?}"),
    }
}

#[tokio::test]
async fn a_notification_shows_the_subject_only_where_the_definition_lets_it_also_when_sent_again() {
    for (shows, expected) in [(true, Some("Quarterly figures")), (false, None)] {
        let scene = Scene::of(json!({ "show_subject": shows })).await;
        scene.office.app.deliver_mails();
        let id = scene.send().await;
        let mails = scene.office.app.deliver_mails();
        assert_eq!(subject_shown(&mails, BEN).as_deref(), expected);
        assert_eq!(subject_shown(&mails, CLEO).as_deref(), expected);
        let again = format!("/messages/{id}/notifications");
        scene.office.a.post(&again, &json!({})).await.expect(202);
        let mails = scene.office.app.deliver_mails();
        assert_eq!(subject_shown(&mails, BEN).as_deref(), expected);
    }
}

//! When reminders come, and when they do not.

use super::{ENDING, EXPIRY, Scene, TICK, UNREAD, told};
use crate::message::{ADA, BEN, CLEO, extend::until, items};
use domain::outbox::{MailContent, MailKind};
use serde_json::json;
use time::Duration;

#[tokio::test]
async fn reminders_come_at_their_exact_instants_and_never_again() {
    let scene = Scene::open().await;
    scene.letter().await;
    scene.go_to(UNREAD - TICK);
    assert!(scene.reminded().is_empty());
    scene.go_to(UNREAD);
    let mails = scene.reminded();
    let unread = [
        (BEN, MailKind::UnreadReminder),
        (CLEO, MailKind::UnreadReminder),
    ];
    assert_eq!(told(&mails), unread);
    assert!(scene.reminded().is_empty(), "once");
    scene.go_to(ENDING - TICK);
    assert!(scene.reminded().is_empty());
    scene.go_to(ENDING);
    let ending = [
        (BEN, MailKind::ExpiryReminder),
        (CLEO, MailKind::ExpiryReminder),
    ];
    assert_eq!(told(&scene.reminded()), ending);
    scene.go_to(EXPIRY + Duration::days(30));
    assert!(scene.reminded().is_empty());
}

#[tokio::test]
async fn a_reminder_carries_a_link_that_opens_the_message() {
    let scene = Scene::open().await;
    let id = scene.letter().await;
    scene.go_to(UNREAD);
    let mails = scene.reminded();
    let MailContent::UnreadReminder { link, .. } = &mails[0].content else {
        panic!("{:?}", mails[0].content);
    };
    let reader = scene.office.again(mails[0].to.as_str()).await;
    let resolve = json!({ "token": link.expose() });
    let resolved = reader.post("/links/resolve", &resolve).await.expect(200);
    assert_eq!(resolved.text("/state"), "live");
    assert_eq!(resolved.text("/message_id"), id);
}

#[tokio::test]
async fn who_reads_just_before_is_not_reminded() {
    let scene = Scene::open().await;
    let id = scene.letter().await;
    scene.go_to(UNREAD - TICK);
    scene.open_as(BEN, &id).await;
    scene.go_to(UNREAD);
    assert_eq!(told(&scene.reminded()), [(CLEO, MailKind::UnreadReminder)]);
    scene.go_to(ENDING - TICK);
    scene.open_as(CLEO, &id).await;
    scene.go_to(ENDING);
    assert!(scene.reminded().is_empty());
}

#[tokio::test]
async fn a_reminder_that_waits_to_be_sent_is_withdrawn_by_reading() {
    let scene = Scene::open().await;
    let id = scene.letter().await;
    scene.go_to(ENDING);
    let ben = scene.office.again(BEN).await;
    scene.remind();
    ben.post_empty(&format!("/messages/{id}/open"))
        .await
        .expect(200);
    let mails = scene.office.app.deliver_mails();
    let ending: Vec<&str> = mails
        .iter()
        .filter(|mail| mail.content.kind() == MailKind::ExpiryReminder)
        .map(|mail| mail.to.as_str())
        .collect();
    assert_eq!(ending, [CLEO]);
}

#[tokio::test]
async fn nobody_is_reminded_of_what_was_recalled() {
    let scene = Scene::open().await;
    let id = scene.letter().await;
    let recall = format!("/messages/{id}/recall");
    scene.office.a.post(&recall, &json!({})).await.expect(200);
    scene.go_to(ENDING);
    assert!(scene.reminded().is_empty());
}

#[tokio::test]
async fn nobody_is_reminded_of_what_has_expired() {
    let scene = Scene::open().await;
    scene.letter().await;
    scene.go_to(EXPIRY);
    assert!(scene.reminded().is_empty(), "the worker came too late");
}

#[tokio::test]
async fn who_deleted_the_message_unread_is_not_reminded() {
    let scene = Scene::open().await;
    scene.letter().await;
    let item = items(&scene.office.b, "inbox").await[0]["id"].clone();
    let item = item.as_str().unwrap();
    scene
        .office
        .b
        .post_empty(&format!("/mailbox/items/{item}/delete"))
        .await
        .expect(200);
    scene.go_to(UNREAD);
    assert_eq!(told(&scene.reminded()), [(CLEO, MailKind::UnreadReminder)]);
}

#[tokio::test]
async fn the_reminder_of_the_end_moves_with_the_end() {
    let scene = Scene::open().await;
    let id = scene.letter().await;
    scene.go_to(UNREAD);
    assert_eq!(scene.reminded().len(), 2);
    let ada = scene.office.again(ADA).await;
    let later = Duration::days(5);
    ada.post(&format!("/messages/{id}/extend"), &until(EXPIRY + later))
        .await
        .expect(200);
    scene.go_to(ENDING);
    assert!(scene.reminded().is_empty());
    scene.go_to(ENDING + later - TICK);
    assert!(scene.reminded().is_empty());
    scene.go_to(ENDING + later);
    let mails = scene.reminded();
    assert_eq!(mails.len(), 2);
    let MailContent::ExpiryReminder { expires_at, .. } = &mails[0].content else {
        panic!("{:?}", mails[0].content);
    };
    assert_eq!(*expires_at, EXPIRY + later);
}

#[tokio::test]
async fn an_extension_after_the_reminder_brings_no_second_one() {
    let scene = Scene::open().await;
    let id = scene.letter().await;
    scene.go_to(ENDING);
    scene.reminded();
    let ada = scene.office.again(ADA).await;
    let to = until(EXPIRY + Duration::days(5));
    ada.post(&format!("/messages/{id}/extend"), &to)
        .await
        .expect(200);
    scene.go_to(ENDING + Duration::days(5));
    assert!(scene.reminded().is_empty());
}

#[tokio::test]
async fn workers_at_once_remind_each_recipient_once() {
    let scene = Scene::open().await;
    for _ in 0..6 {
        scene.letter().await;
    }
    scene.go_to(UNREAD);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| scene.remind());
        }
    });
    assert_eq!(scene.reminded().len(), 12);
}

#[tokio::test]
async fn what_is_not_due_costs_the_worker_one_statement() {
    let scene = Scene::open().await;
    for _ in 0..3 {
        scene.letter().await;
    }
    let before = scene.office.app.store.statements();
    scene.remind();
    assert_eq!(scene.office.app.store.statements() - before, 1);
}

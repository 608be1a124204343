//! Answering: an approval is the message's one extension.

use super::{EXPIRY, RETENTION_END, answer, approve, ask, at, expired_letter, requests};
use crate::message::{
    BEN, CLEO, Office,
    extend::{administrator, until},
    subjects,
};
use domain::outbox::{MailContent, MailKind};
use serde_json::json;
use time::Duration;

#[tokio::test]
async fn an_approval_after_expiry_revives_the_message_for_all_its_recipients() {
    for swept in [false, true] {
        let mut office = Office::open().await;
        let id = expired_letter(&mut office).await;
        if swept {
            assert_eq!(office.app.services.retention.sweep().unwrap().shelved, 2);
        }
        let asked = ask(&office.b, &id).await.expect(201);
        let to = EXPIRY + Duration::days(20);
        let approved = answer(&office.a, &id, asked.text("/id"), "approve", until(to)).await;
        let approved = approved.expect(200);
        assert_eq!(approved.text("/state"), "approved");
        assert_eq!(at(&approved.body["granted_until"]), to);

        for recipient in [&office.b, &office.c] {
            assert_eq!(subjects(recipient, "inbox").await, ["The plan"]);
            recipient
                .post_empty(&format!("/messages/{id}/open"))
                .await
                .expect(200);
        }
        let own = office.a.get(&format!("/messages/{id}")).await.expect(200);
        assert_eq!(own.text("/state"), "active");
        assert_eq!(at(&own.body["expires_at"]), to);
        assert!(own.body["extension"]["used_at"].is_string());
        assert_eq!(own.body["can"]["extend"], false);
    }
}

#[tokio::test]
async fn the_asker_is_told_by_mail_with_a_link_that_works() {
    let mut office = Office::open().await;
    let id = expired_letter(&mut office).await;
    let asked = ask(&office.b, &id).await.expect(201);
    office.app.deliver_mails();
    approve(&office.a, &id, asked.text("/id")).await.expect(200);
    let mails = office.app.deliver_mails();
    let granted: Vec<_> = mails
        .iter()
        .filter(|mail| mail.content.kind() == MailKind::ExtensionGranted)
        .collect();
    assert_eq!(granted.len(), 1, "only who asked is written to");
    assert_eq!(granted[0].to.as_str(), BEN);
    let MailContent::ExtensionGranted { link, .. } = &granted[0].content else {
        panic!("{:?}", granted[0].content);
    };
    let resolve = json!({ "token": link.expose() });
    let resolved = office.b.post("/links/resolve", &resolve).await.expect(200);
    assert_eq!(resolved.text("/state"), "live");
}

#[tokio::test]
async fn without_a_date_an_approval_takes_what_the_message_offers() {
    let mut office = Office::open().await;
    let id = expired_letter(&mut office).await;
    let now = EXPIRY + Duration::days(1);
    let offered = now + Duration::days(7);
    let own = office.a.get(&format!("/messages/{id}")).await.expect(200);
    assert_eq!(at(&own.body["extension"]["offered_expiry"]), offered);
    let asked = ask(&office.b, &id).await.expect(201);
    let approved = approve(&office.a, &id, asked.text("/id")).await.expect(200);
    assert_eq!(at(&approved.body["granted_until"]), offered);
}

#[tokio::test]
async fn an_approval_is_refused_when_the_extension_is_used() {
    let office = Office::open().await;
    let id = office.letter().await;
    let to = until(EXPIRY + Duration::days(1));
    office
        .a
        .post(&format!("/messages/{id}/extend"), &to)
        .await
        .expect(200);
    // Asking is still possible: an administrator may give more.
    let asked = ask(&office.b, &id).await.expect(201);
    let refused = approve(&office.a, &id, asked.text("/id")).await.expect(409);
    assert_eq!(refused.code(), "already_extended");
    assert_eq!(requests(&office.b, &id).await[0]["state"], "pending");
    // And the sender can still say no.
    answer(&office.a, &id, asked.text("/id"), "decline", json!({}))
        .await
        .expect(200);
}

#[tokio::test]
async fn an_approval_uses_up_the_one_extension() {
    let office = Office::open().await;
    let id = office.letter().await;
    let asked = ask(&office.b, &id).await.expect(201);
    approve(&office.a, &id, asked.text("/id")).await.expect(200);
    let to = until(EXPIRY + Duration::days(90));
    let refused = office.a.post(&format!("/messages/{id}/extend"), &to).await;
    assert_eq!(refused.expect(409).code(), "already_extended");
    let again = approve(&office.a, &id, asked.text("/id")).await.expect(409);
    assert_eq!(again.code(), "already_extended");
}

#[tokio::test]
async fn an_approval_keeps_to_the_retention_and_goes_later() {
    let mut office = Office::open().await;
    let id = expired_letter(&mut office).await;
    let asked = ask(&office.b, &id).await.expect(201);
    let request = asked.text("/id");
    let now = EXPIRY + Duration::days(1);
    for (to, code) in [
        (
            RETENTION_END + Duration::seconds(1),
            "expiry_past_retention",
        ),
        (now, "expiry_not_later"),
        (EXPIRY + Duration::hours(1), "expiry_not_later"),
    ] {
        let refused = answer(&office.a, &id, request, "approve", until(to)).await;
        assert_eq!(refused.expect(422).code(), code, "{to}");
    }
    answer(&office.a, &id, request, "approve", until(RETENTION_END))
        .await
        .expect(200);
}

#[tokio::test]
async fn every_open_question_is_answered_by_one_extension_whoever_gives_it() {
    for by_administrator in [false, true] {
        let office = Office::open().await;
        let id = office.letter().await;
        for recipient in [&office.b, &office.c] {
            ask(recipient, &id).await.expect(201);
        }
        office.app.deliver_mails();
        let to = until(EXPIRY + Duration::days(3));
        if by_administrator {
            let admin = administrator(&office).await;
            admin
                .post(&format!("/messages/{id}/expiry"), &to)
                .await
                .expect(200);
        } else {
            let path = format!("/messages/{id}/extend");
            office.a.post(&path, &to).await.expect(200);
        }
        for recipient in [&office.b, &office.c] {
            assert_eq!(requests(recipient, &id).await[0]["state"], "approved");
        }
        let mut told: Vec<String> = office
            .app
            .deliver_mails()
            .iter()
            .filter(|mail| mail.content.kind() == MailKind::ExtensionGranted)
            .map(|mail| mail.to.as_str().to_owned())
            .collect();
        told.sort_unstable();
        assert_eq!(told, [BEN, CLEO]);
    }
}

#[tokio::test]
async fn a_decline_leaves_the_message_as_it_is_and_is_told() {
    let office = Office::open().await;
    let id = office.letter().await;
    let asked = ask(&office.b, &id).await.expect(201);
    office.app.deliver_mails();
    let request = asked.text("/id");
    let declined = answer(&office.a, &id, request, "decline", json!({})).await;
    assert_eq!(declined.expect(200).text("/state"), "declined");
    let mails = office.app.deliver_mails();
    assert_eq!(mails.len(), 1);
    assert_eq!(mails[0].content.kind(), MailKind::ExtensionDeclined);
    for how in ["decline", "approve"] {
        let again = answer(&office.a, &id, request, how, json!({})).await;
        assert_eq!(again.expect(409).code(), "extension_request_decided");
    }
    let own = office.a.get(&format!("/messages/{id}")).await.expect(200);
    assert_eq!(at(&own.body["expires_at"]), EXPIRY);
    assert_eq!(own.body["can"]["extend"], true);
}

#[tokio::test]
async fn only_the_sender_answers_and_nothing_of_a_recalled_message() {
    let office = Office::open().await;
    let id = office.letter_by(&office.a, &[BEN]).await;
    let asked = ask(&office.b, &id).await.expect(201);
    let request = asked.text("/id");
    let refused = approve(&office.b, &id, request).await.expect(403);
    assert_eq!(refused.code(), "extension_not_allowed");
    approve(&office.c, &id, request).await.expect(404);
    let nothing = uuid::Uuid::from_u128(42).to_string();
    approve(&office.a, &id, &nothing).await.expect(404);
    // A question about another message is not this one's.
    let other = office.letter().await;
    approve(&office.a, &other, request).await.expect(404);
    let recall = format!("/messages/{id}/recall");
    office.a.post(&recall, &json!({})).await.expect(200);
    for how in ["approve", "decline"] {
        let refused = answer(&office.a, &id, request, how, json!({})).await;
        assert_eq!(refused.expect(410).code(), "message_recalled", "{how}");
    }
}

#[tokio::test]
async fn an_approval_racing_an_extension_and_another_approval_gives_one_extension() {
    let office = Office::open().await;
    for _ in 0..6 {
        let id = office.letter().await;
        let (ben, cleo) = (
            ask(&office.b, &id).await.expect(201),
            ask(&office.c, &id).await.expect(201),
        );
        let to = until(EXPIRY + Duration::days(2));
        let path = format!("/messages/{id}/extend");
        let (one, two, three) = tokio::join!(
            approve(&office.a, &id, ben.text("/id")),
            approve(&office.a, &id, cleo.text("/id")),
            office.a.post(&path, &to),
        );
        let won = [&one, &two, &three]
            .iter()
            .filter(|answer| answer.status == 200)
            .count();
        assert_eq!(won, 1, "{} {} {}", one.body, two.body, three.body);
        for request in requests(&office.a, &id).await {
            assert_eq!(request["state"], "approved");
        }
    }
}

#[tokio::test]
async fn the_feed_tells_the_sender_of_the_question_and_everyone_of_the_answer() {
    let office = Office::open().await;
    let id = office.letter().await;
    let asked = ask(&office.b, &id).await.expect(201);
    approve(&office.a, &id, asked.text("/id")).await.expect(200);
    office.app.services.changes.number_pending().unwrap();
    for (actor, expected) in [
        (
            &office.a,
            vec![
                "extension_requested",
                "extension_decided",
                "message_expiry_changed",
            ],
        ),
        (
            &office.b,
            vec![
                "extension_requested",
                "extension_decided",
                "message_expiry_changed",
            ],
        ),
        (&office.c, vec!["message_expiry_changed"]),
    ] {
        let feed = actor.get("/changes?since=0").await.expect(200);
        let kinds: Vec<&str> = feed.body["items"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|change| change["kind"].as_str())
            .collect();
        for kind in [
            "extension_requested",
            "extension_decided",
            "message_expiry_changed",
        ] {
            let told = kinds.contains(&kind);
            assert_eq!(told, expected.contains(&kind), "{kind} in {kinds:?}");
        }
    }
}

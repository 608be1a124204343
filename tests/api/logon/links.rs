//! Links and where they lead (L1, L2, L3).

use super::{BOB, Scene, by_address, with_code, with_password};
use acceptance::people::{PASSWORD, code_to, link_to};
use domain::message::RecallReason;
use serde_json::{Value, json};
use time::Duration;

#[tokio::test]
async fn a_link_shows_where_it_leads_and_logs_nobody_on() {
    let scene = Scene::set().await;
    let anyone = scene.app.anonymous();
    let answer = anyone
        .post("/links/resolve", &json!({ "token": scene.link }))
        .await
        .expect(200);
    assert_eq!(answer.set_cookie, None);
    assert_eq!(answer.body["state"], "live");
    assert_eq!(answer.body["masked_address"], "b•••@example.org");
    assert_eq!(answer.body["first_use"], true);
    assert_eq!(answer.body["code_allowed"], true);
    assert_eq!(answer.body["session"], "none");
    assert_eq!(answer.body["message_id"], Value::Null);
    assert!(!answer.body.to_string().contains("secret"), "no subject");
    assert!(!answer.body.to_string().contains("ada"), "no sender");
}

#[tokio::test]
async fn a_dead_link_says_what_became_of_its_message_before_anything_else() {
    let scene = Scene::set().await;
    let anyone = scene.app.anonymous();
    let token = json!({ "token": scene.link });
    let caller = scene.app.operator(&scene.ada);
    let reason = RecallReason::parse("wrong person").unwrap();
    scene
        .app
        .services
        .messages
        .recall(&caller, None, scene.message, reason.as_ref())
        .unwrap();
    let recalled = anyone.post("/links/resolve", &token).await.expect(200);
    assert_eq!(recalled.body["state"], "recalled");
    assert_eq!(recalled.text("/ended_at"), "2030-01-15T09:00:00Z");
    assert!(recalled.text("/reference").starts_with("LL-"));
    assert!(!recalled.body.to_string().contains("ada"), "no sender");
}

#[tokio::test]
async fn a_link_expires_with_its_message_and_resolves_until_retention_ends() {
    let scene = Scene::set().await;
    let anyone = scene.app.anonymous();
    let token = json!({ "token": scene.link });
    let tick = Duration::microseconds(1);

    scene.app.clock.advance(Duration::days(30) - tick);
    let last = anyone.post("/links/resolve", &token).await.expect(200);
    assert_eq!(last.body["state"], "live");
    scene.app.clock.advance(tick);
    let expired = anyone.post("/links/resolve", &token).await.expect(200);
    assert_eq!(expired.body["state"], "expired");
    assert_eq!(expired.text("/ended_at"), "2030-02-14T09:00:00Z");

    scene.app.clock.advance(Duration::days(335) - tick);
    anyone.post("/links/resolve", &token).await.expect(200);
    scene.app.clock.advance(tick);
    let gone = anyone.post("/links/resolve", &token).await.expect(404);
    assert_eq!(gone.code(), "link_unknown");
    let never = json!({ "token": "nonsense" });
    let unknown = anyone.post("/links/resolve", &never).await.expect(404);
    assert_eq!(unknown.code(), "link_unknown");
}

#[tokio::test]
async fn a_session_by_link_has_its_message_and_one_by_address_has_none() {
    let scene = Scene::set().await;
    scene.app.give_password(&scene.bob());
    let anyone = scene.app.anonymous();

    let body = with_password(&scene.by_link(), PASSWORD);
    let by_link = anyone.post("/sessions", &body).await.expect(201);
    assert_eq!(by_link.text("/message_id"), scene.message.to_string());
    let body = with_password(&by_address(BOB), PASSWORD);
    let by_address = anyone.post("/sessions", &body).await.expect(201);
    assert_eq!(by_address.body["message_id"], Value::Null);
}

#[tokio::test]
async fn a_link_knows_whose_browser_opens_it() {
    let scene = Scene::set().await;
    let token = json!({ "token": scene.link });

    let bob = scene.app.browser_of(&scene.account, &scene.bob()).await;
    let own = bob.post("/links/resolve", &token).await.expect(200);
    assert_eq!(own.body["session"], "same_user");
    assert_eq!(own.text("/message_id"), scene.message.to_string());

    let ada = scene.app.browser_of(&scene.account, &scene.ada).await;
    let foreign = ada.post("/links/resolve", &token).await.expect(200);
    assert_eq!(foreign.body["session"], "other_user");
    assert_eq!(foreign.body["message_id"], Value::Null);
}

#[tokio::test]
async fn the_root_page_mails_a_fresh_link_and_answers_alike_when_there_is_nothing() {
    let scene = Scene::set().await;
    let anyone = scene.app.anonymous();
    let known = anyone
        .post("/fresh-links", &json!({ "address": "BOB@example.org" }))
        .await
        .expect(202);
    let unknown = anyone
        .post("/fresh-links", &json!({ "address": "nobody@example.org" }))
        .await
        .expect(202);
    assert_eq!(known.body, unknown.body);

    let mails = scene.app.deliver_mails();
    assert_eq!(mails.len(), 1, "nobody gets no mail");
    let fresh = json!({ "link": link_to(&mails, BOB) });
    anyone.post("/codes", &fresh).await.expect(202);
    let code = code_to(&scene.app.deliver_mails(), BOB);
    let session = anyone.post("/sessions", &with_code(&fresh, &code)).await;
    assert_eq!(
        session.expect(201).text("/message_id"),
        scene.message.to_string()
    );
    // The link of the notification still works beside the fresh one.
    let token = json!({ "token": scene.link });
    anyone.post("/links/resolve", &token).await.expect(200);
}

#[tokio::test]
async fn no_fresh_link_leads_to_what_can_no_longer_be_read() {
    let scene = Scene::set().await;
    scene.app.clock.advance(Duration::days(30));
    let body = json!({ "address": BOB });
    scene
        .app
        .anonymous()
        .post("/fresh-links", &body)
        .await
        .expect(202);
    assert!(scene.app.deliver_mails().is_empty());
    assert_eq!(scene.reasons().await, ["nothing_to_read"]);
}

//! Removing one's own, and taking another's away.

use super::{Scene, give};
use acceptance::people::PASSWORD;
use domain::{outbox::MailContent, second_factor::SecondFactorError, user::Role};
use time::Duration;

#[tokio::test]
async fn an_administrator_takes_a_lost_one_away() {
    let scene = Scene::set().await;
    let admin = scene.log_on(&scene.admin).await;
    scene.enrol(&admin).await;
    let helper = scene
        .app
        .colleague(&scene.account, "help@northwind.example", Role::HelpDesk);
    scene.app.give_password(&helper);
    let lost = scene.log_on(&helper).await;
    scene.enrol(&lost).await;
    let path = format!("/users/{}/second-factor", helper.id);
    let state = admin.get(&path).await.expect(200);
    assert!(state.body["enrolled_at"].is_string());
    assert_eq!(state.body["required"], true);
    // The help desk resets passwords, not second factors.
    let own = format!("/users/{}/second-factor", scene.admin.id);
    assert_eq!(lost.delete(&own).await.expect(403).code(), "forbidden");
    assert_eq!(
        admin.delete(&own).await.expect(409).code(),
        "own_permissions"
    );

    scene.app.deliver_mails();
    admin.delete(&path).await.expect(204);
    lost.get("/users").await.expect(401);
    let mails = scene.app.deliver_mails();
    assert!(
        mails.iter().any(|mail| mail.to == helper.address
            && matches!(mail.content, MailContent::SecondFactorReset))
    );
    let next = scene.log_on(&helper).await;
    let session = next.get("/sessions/current").await.expect(200);
    assert_eq!(session.text("/second_factor"), "to_enrol");
    assert_eq!(
        admin.delete(&path).await.expect(409).code(),
        "second_factor_missing"
    );
    let entries = admin.get("/audit-entries").await.expect(200);
    let entries = entries.body["items"].as_array().unwrap().clone();
    let resets = entries
        .iter()
        .filter(|entry| entry["action"] == "second_factor.reset");
    assert_eq!(resets.count(), 1);
}

#[tokio::test]
async fn removing_ones_own_wants_a_fresh_log_on_and_where_it_is_needed_another_one() {
    let scene = Scene::set().await;
    let browser = scene.log_on(&scene.admin).await;
    let (authenticator, _) = scene.enrol(&browser).await;
    scene.app.clock.advance(Duration::minutes(5));
    let stale = browser.delete("/me/second-factor").await.expect(403);
    assert_eq!(stale.code(), "proof_required");

    // The proof is a log-on, with all that a log-on needs.
    let body = serde_json::json!({
        "subject": { "account": "northwind", "address": scene.admin.address.as_str() },
        "password": PASSWORD,
    });
    let fresh = browser.log_on(&body).await;
    let owing = fresh.delete("/me/second-factor").await.expect(403);
    assert_eq!(owing.code(), "second_factor_required");
    give(&fresh, &authenticator.code(&scene.app, 0))
        .await
        .expect(200);
    fresh.delete("/me/second-factor").await.expect(204);
    let session = fresh.get("/sessions/current").await.expect(200);
    assert_eq!(session.text("/second_factor"), "to_enrol");
    scene.enrol(&fresh).await;
    fresh.get("/users").await.expect(200);
}

#[tokio::test]
async fn the_operator_takes_a_sole_administrators_lost_one_away() {
    let scene = Scene::set().await;
    let admin = scene.log_on(&scene.admin).await;
    scene.enrol(&admin).await;
    scene.app.deliver_mails();
    let (factors, address) = (&scene.app.services.second_factors, &scene.admin.address);
    let stranger = "nobody@northwind.example".parse().unwrap();
    let unknown = factors.reset_by_operator(scene.account.id, &stranger);
    assert!(matches!(unknown, Err(SecondFactorError::UnknownUser)));
    factors
        .reset_by_operator(scene.account.id, address)
        .unwrap();
    admin.get("/users").await.expect(401);
    let mails = scene.app.deliver_mails();
    assert!(
        mails
            .iter()
            .any(|mail| mail.to == *address
                && matches!(mail.content, MailContent::SecondFactorReset))
    );
    let twice = factors.reset_by_operator(scene.account.id, address);
    assert!(matches!(twice, Err(SecondFactorError::NotEnrolled)));

    let next = scene.log_on(&scene.admin).await;
    let session = next.get("/sessions/current").await.expect(200);
    assert_eq!(session.text("/second_factor"), "to_enrol");
    scene.enrol(&next).await;
    let entries = next.get("/audit-entries").await.expect(200);
    let entries = entries.body["items"].as_array().unwrap().clone();
    let reset = entries
        .iter()
        .find(|entry| entry["action"] == "second_factor.reset");
    assert_eq!(reset.unwrap()["actor"]["kind"], "operator");
}

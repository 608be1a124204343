//! Who needs one, and what they may do before.

use super::{Authenticator, Scene, give};
use acceptance::actor::Actor;
use domain::user::Role;
use serde_json::json;
use time::Duration;

async fn owed(browser: &Actor) -> String {
    let session = browser.get("/sessions/current").await.expect(200);
    session.text("/second_factor").to_owned()
}

#[tokio::test]
async fn those_who_look_after_an_account_set_one_up_at_their_first_log_on() {
    let scene = Scene::set().await;
    for role in [Role::Administrator, Role::HelpDesk, Role::Auditor] {
        let address = format!("{}@northwind.example", role.as_str());
        let user = scene.app.colleague(&scene.account, &address, role);
        scene.app.give_password(&user);
        let browser = scene.log_on(&user).await;
        assert_eq!(owed(&browser).await, "to_enrol", "{role:?}");
        let answer = browser.get("/mailbox/counts").await.expect(403);
        assert_eq!(answer.code(), "second_factor_required");

        let (_, codes) = scene.enrol(&browser).await;
        assert_eq!(codes.len(), 10);
        assert_eq!(owed(&browser).await, "given");
        browser.get("/mailbox/counts").await.expect(200);
    }
}

#[tokio::test]
async fn nobody_else_needs_one() {
    let scene = Scene::set().await;
    let member = scene
        .app
        .colleague(&scene.account, "mem@northwind.example", Role::Member);
    let outsider = scene.app.outsider(&scene.account, "bob@example.org");
    for user in [member, outsider] {
        scene.app.give_password(&user);
        let browser = scene.log_on(&user).await;
        assert_eq!(owed(&browser).await, "not_needed");
        browser.get("/mailbox/counts").await.expect(200);
    }
}

#[tokio::test]
async fn a_session_that_owes_it_may_do_nothing_but_set_it_up_give_it_and_log_off() {
    let scene = Scene::set().await;
    let first = scene.log_on(&scene.admin).await;
    scene.enrol(&first).await;
    let browser = scene.log_on(&scene.admin).await;
    assert_eq!(owed(&browser).await, "to_give");

    let password = json!({ "new_password": "another walnut under glass", "current_password": acceptance::people::PASSWORD });
    let refused = [
        browser.get("/users").await,
        browser.get("/sessions").await,
        browser.put("/me/password", &password).await,
        browser.post_empty("/me/second-factor/recovery-codes").await,
        browser.delete("/me/second-factor").await,
        browser.get("/changes").await,
    ];
    for answer in refused {
        assert_eq!(answer.clone().expect(403).code(), "second_factor_required");
    }
    // Another secret in its place would be no second factor.
    let again = browser.post_empty("/me/second-factor").await.expect(409);
    assert_eq!(again.code(), "second_factor_enrolled");
    browser.delete("/sessions/current").await.expect(204);
}

#[tokio::test]
async fn an_authenticator_counts_once_its_first_code_came_back() {
    let scene = Scene::set().await;
    let browser = scene.log_on(&scene.admin).await;
    let path = "/me/second-factor/confirm";
    let early = browser.post(path, &json!({ "code": "123456" })).await;
    assert_eq!(early.expect(409).code(), "second_factor_missing");
    let lost = browser.post_empty("/me/second-factor").await.expect(201);
    let lost = Authenticator::told(&lost).code(&scene.app, 0);
    // Whoever begins again has another secret.
    let shown = browser.post_empty("/me/second-factor").await.expect(201);
    let code = Authenticator::told(&shown).code(&scene.app, 0);
    let wrong = browser
        .post(path, &json!({ "code": lost }))
        .await
        .expect(422);
    assert_eq!(wrong.code(), "second_factor_wrong");
    assert_eq!(wrong.text("/errors/0/pointer"), "/code");
    assert_eq!(owed(&browser).await, "to_enrol");
    browser
        .post(path, &json!({ "code": code }))
        .await
        .expect(200);
    browser
        .post(path, &json!({ "code": code }))
        .await
        .expect(409);
}

#[tokio::test]
async fn a_secret_is_shown_once() {
    let scene = Scene::set().await;
    let browser = scene.log_on(&scene.admin).await;
    let request = || {
        let request = browser.request(reqwest::Method::POST, "/me/second-factor");
        Actor::send(request.header("Idempotency-Key", "one"))
    };
    request().await.expect(201);
    assert_eq!(request().await.expect(409).code(), "secret_shown");
}

#[tokio::test]
async fn requiring_it_reaches_live_sessions() {
    let scene = Scene::set().await;
    let admin = scene.log_on(&scene.admin).await;
    scene.enrol(&admin).await;
    let off = json!({ "settings": { "second_factor_required": false } });
    admin.patch("/account", &off).await.expect(200);
    let helper = scene
        .app
        .colleague(&scene.account, "help@northwind.example", Role::HelpDesk);
    let member = scene
        .app
        .colleague(&scene.account, "mem@northwind.example", Role::Member);
    let helper = scene.app.browser_of(&scene.account, &helper).await;
    let member = scene.app.browser_of(&scene.account, &member).await;
    assert_eq!(owed(&helper).await, "not_needed");

    let on = json!({ "settings": { "second_factor_required": true } });
    admin.patch("/account", &on).await.expect(200);
    assert_eq!(owed(&helper).await, "to_enrol");
    assert_eq!(owed(&member).await, "not_needed");
    assert_eq!(owed(&admin).await, "given");
    let code = helper.get("/users").await.expect(403);
    assert_eq!(code.code(), "second_factor_required");
}

#[tokio::test]
async fn who_needs_none_may_have_one_but_not_in_a_browser_left_open() {
    let scene = Scene::set().await;
    let member = scene
        .app
        .colleague(&scene.account, "mem@northwind.example", Role::Member);
    let browser = scene.app.browser_of(&scene.account, &member).await;
    let elsewhere = scene.log_on(&member).await;
    scene.app.clock.advance(Duration::minutes(5));
    let answer = browser.post_empty("/me/second-factor").await.expect(403);
    assert_eq!(answer.code(), "proof_required");

    let fresh = scene.log_on(&member).await;
    let (authenticator, _) = scene.enrol(&fresh).await;
    // From now on it is asked for everywhere.
    for session in [&browser, &elsewhere] {
        assert_eq!(owed(session).await, "to_give");
    }
    scene.wait_steps(1);
    give(&browser, &authenticator.code(&scene.app, 0))
        .await
        .expect(200);
    browser.get("/mailbox/counts").await.expect(200);
}

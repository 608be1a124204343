//! Mailed one-time codes (L4).

use super::{BOB, Scene, by_address, with_code, with_password};
use acceptance::people::{PASSWORD, code_to};
use domain::account::AccountSettings;
use serde_json::{Value, json};
use time::Duration;

async fn ask(scene: &Scene) -> String {
    let anyone = scene.app.anonymous();
    anyone.post("/codes", &scene.by_link()).await.expect(202);
    code_to(&scene.app.deliver_mails(), BOB)
}

/// A code that is not the one given.
fn wrong(code: &str, nth: usize) -> String {
    let mut letters: Vec<char> = code.chars().collect();
    let others = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B'];
    letters[0] = *others
        .iter()
        .filter(|c| **c != letters[0])
        .nth(nth)
        .unwrap();
    letters.into_iter().collect()
}

#[tokio::test]
async fn first_use_needs_a_code_and_offers_a_password() {
    let scene = Scene::set().await;
    let code = ask(&scene).await;
    assert_eq!(code.len(), 9, "XXXX-XXXX");
    let anyone = scene.app.anonymous();
    // However it is typed, and in a page that was opened anew by address.
    let typed = format!(" {} ", code.to_lowercase().replace('-', ""));
    let session = anyone
        .post("/sessions", &with_code(&by_address(BOB), &typed))
        .await
        .expect(201);
    assert_eq!(session.body["offer_password"], true);
    assert_eq!(session.body["must_change_password"], false);
    assert_eq!(session.text("/user/address"), BOB);
}

#[tokio::test]
async fn an_account_may_require_a_password_at_first_use() {
    let scene = Scene::set().await;
    let settings = AccountSettings {
        password_required_at_first_use: true,
        ..AccountSettings::default()
    };
    let account = &scene.account;
    let store = &scene.app.services.deps.store;
    store
        .write(|tx| tx.save_account(account.id, &account.name, &settings))
        .unwrap();
    let code = ask(&scene).await;
    let body = with_code(&scene.by_link(), &code);
    let bob = scene.app.anonymous().log_on(&body).await;
    assert_eq!(
        bob.get("/sessions").await.expect(403).code(),
        "password_change_required"
    );
    bob.put("/me/password", &json!({ "new_password": PASSWORD }))
        .await
        .expect(204);
    bob.get("/sessions").await.expect(200);
}

#[tokio::test]
async fn a_code_works_for_ten_minutes_and_no_longer() {
    let scene = Scene::set().await;
    let (first, tick) = (ask(&scene).await, Duration::microseconds(1));
    scene.app.clock.advance(Duration::minutes(10));
    let anyone = scene.app.anonymous();
    let late = anyone
        .post("/sessions", &with_code(&scene.by_link(), &first))
        .await
        .expect(401);
    assert_eq!(late.code(), "logon_refused");

    let second = ask(&scene).await;
    scene.app.clock.advance(Duration::minutes(10) - tick);
    anyone
        .post("/sessions", &with_code(&scene.by_link(), &second))
        .await
        .expect(201);
    assert_eq!(scene.reasons().await, ["expired_code"]);
}

#[tokio::test]
async fn the_fifth_try_may_succeed() {
    let scene = Scene::set().await;
    let code = ask(&scene).await;
    let anyone = scene.app.anonymous();
    for nth in 0..4 {
        let body = with_code(&scene.by_link(), &wrong(&code, nth));
        anyone.post("/sessions", &body).await.expect(401);
    }
    let body = with_code(&scene.by_link(), &code);
    anyone.post("/sessions", &body).await.expect(201);
}

#[tokio::test]
async fn the_sixth_try_fails_even_with_the_right_code() {
    let scene = Scene::set().await;
    let code = ask(&scene).await;
    let anyone = scene.app.anonymous();
    for nth in 0..5 {
        let body = with_code(&scene.by_link(), &wrong(&code, nth));
        anyone.post("/sessions", &body).await.expect(401);
    }
    let body = with_code(&scene.by_link(), &code);
    anyone.post("/sessions", &body).await.expect(401);
    let reasons = scene.reasons().await;
    let too_often = reasons.iter().filter(|one| *one == "code_tried_too_often");
    assert_eq!((reasons.len(), too_often.count()), (6, 1), "{reasons:?}");
}

#[tokio::test]
async fn guesses_from_elsewhere_do_not_use_up_the_owners_code() {
    let scene = Scene::set().await;
    let code = ask(&scene).await;
    let anyone = scene.app.anonymous();
    for nth in 0..6 {
        let body = with_code(&by_address(BOB), &wrong(&code, nth));
        let guess = anyone
            .request(reqwest::Method::POST, "/sessions")
            .header("x-forwarded-for", "203.0.113.66")
            .json(&body);
        acceptance::actor::Actor::send(guess).await.expect(401);
    }
    let body = with_code(&scene.by_link(), &code);
    anyone.post("/sessions", &body).await.expect(201);
}

#[tokio::test]
async fn asking_again_leaves_a_code_in_flight_alive_and_three_are_enough() {
    let scene = Scene::set().await;
    let first = ask(&scene).await;
    let second = ask(&scene).await;
    let third = ask(&scene).await;
    let anyone = scene.app.anonymous();
    anyone.post("/codes", &scene.by_link()).await.expect(202);
    assert!(scene.app.deliver_mails().is_empty(), "a fourth");
    assert!(first != second && second != third && third != first);
    anyone
        .post("/sessions", &with_code(&scene.by_link(), &first))
        .await
        .expect(201);
    // Once one let its owner in, the others are worth nothing.
    for other in [second, third] {
        let body = with_code(&scene.by_link(), &other);
        anyone.post("/sessions", &body).await.expect(401);
    }
}

#[tokio::test]
async fn a_code_redeemed_twice_at_once_lets_one_in() {
    let scene = Scene::set().await;
    for _round in 0..5 {
        let code = ask(&scene).await;
        let body = with_code(&scene.by_link(), &code);
        let tries = (0..4).map(|_| {
            let (anyone, body) = (scene.app.anonymous(), body.clone());
            tokio::spawn(async move { anyone.post("/sessions", &body).await.status.as_u16() })
        });
        let mut statuses = Vec::new();
        for one in tries.collect::<Vec<_>>() {
            statuses.push(one.await.unwrap());
        }
        statuses.sort_unstable();
        assert_eq!(statuses, [201, 401, 401, 401]);
        scene.app.clock.advance(Duration::days(1));
    }
}

#[tokio::test]
async fn an_account_may_switch_codes_off_for_those_with_a_password() {
    let scene = Scene::set().await;
    let settings = AccountSettings {
        codes_for_password_users: false,
        ..AccountSettings::default()
    };
    let account = &scene.account;
    let store = &scene.app.services.deps.store;
    store
        .write(|tx| tx.save_account(account.id, &account.name, &settings))
        .unwrap();
    // Without a password there is no other way in.
    let code = ask(&scene).await;
    scene.app.give_password(&scene.bob());
    let anyone = scene.app.anonymous();
    let body = with_code(&scene.by_link(), &code);
    anyone.post("/sessions", &body).await.expect(401);
    anyone.post("/codes", &scene.by_link()).await.expect(202);
    assert!(scene.app.deliver_mails().is_empty());
    let portal = anyone.get("/accounts/northwind").await.expect(200);
    assert_eq!(portal.body["codes_allowed"], Value::Bool(false));
    let body = with_password(&scene.by_link(), PASSWORD);
    anyone.post("/sessions", &body).await.expect(201);
}

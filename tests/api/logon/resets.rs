//! Forgotten passwords (L4).

use super::{BOB, Scene, by_address, with_password};
use acceptance::people::{PASSWORD, reset_to};
use serde_json::json;
use time::Duration;

async fn ask(scene: &Scene) -> String {
    let anyone = scene.app.anonymous();
    let body = by_address(BOB);
    anyone.post("/password-resets", &body).await.expect(202);
    reset_to(&scene.app.deliver_mails(), BOB)
}

const NEW: &str = "nine owls count the stars";

#[tokio::test]
async fn a_reset_sets_a_password_once_and_ends_sessions() {
    let scene = Scene::set().await;
    let bob = scene.app.browser_of(&scene.account, &scene.bob()).await;
    let token = ask(&scene).await;
    let anyone = scene.app.anonymous();
    let body = json!({ "token": token, "new_password": NEW });
    let done = anyone.post("/password-resets/redeem", &body).await;
    let done = done.expect(200);
    assert_eq!(done.body["account"]["slug"], "northwind");
    assert_eq!(done.set_cookie, None, "it logs nobody on");
    bob.get("/sessions/current").await.expect(401);
    let again = anyone.post("/password-resets/redeem", &body).await;
    assert_eq!(again.expect(410).code(), "reset_dead");
    let old = with_password(&by_address(BOB), PASSWORD);
    anyone.post("/sessions", &old).await.expect(401);
    let new = with_password(&by_address(BOB), NEW);
    anyone.post("/sessions", &new).await.expect(201);
}

#[tokio::test]
async fn a_reset_works_for_thirty_minutes_and_no_longer() {
    let scene = Scene::set().await;
    let (late, tick) = (ask(&scene).await, Duration::microseconds(1));
    scene.app.clock.advance(Duration::minutes(30));
    let anyone = scene.app.anonymous();
    let body = json!({ "token": late, "new_password": NEW });
    anyone
        .post("/password-resets/redeem", &body)
        .await
        .expect(410);
    let in_time = ask(&scene).await;
    scene.app.clock.advance(Duration::minutes(30) - tick);
    let body = json!({ "token": in_time, "new_password": NEW });
    anyone
        .post("/password-resets/redeem", &body)
        .await
        .expect(200);
}

#[tokio::test]
async fn a_refused_password_leaves_the_reset_for_a_better_one() {
    let scene = Scene::set().await;
    let token = ask(&scene).await;
    let anyone = scene.app.anonymous();
    for (password, code) in [
        ("eleven char", "password_too_short"),
        ("password1234", "password_common"),
        (&"x1y".repeat(400), "password_too_long"),
    ] {
        let body = json!({ "token": token, "new_password": password });
        let refused = anyone.post("/password-resets/redeem", &body).await;
        let refused = refused.expect(422);
        assert_eq!(refused.code(), code);
        assert_eq!(refused.text("/errors/0/pointer"), "/new_password");
    }
    let body = json!({ "token": token, "new_password": NEW });
    anyone
        .post("/password-resets/redeem", &body)
        .await
        .expect(200);
}

#[tokio::test]
async fn a_reset_redeemed_twice_at_once_works_once() {
    let scene = Scene::set().await;
    let token = ask(&scene).await;
    let tries = (0..4).map(|nth| {
        let anyone = scene.app.anonymous();
        let body = json!({ "token": token, "new_password": format!("{NEW} {nth}") });
        tokio::spawn(async move {
            let answer = anyone.post("/password-resets/redeem", &body).await;
            answer.status.as_u16()
        })
    });
    let mut statuses = Vec::new();
    for one in tries.collect::<Vec<_>>() {
        statuses.push(one.await.unwrap());
    }
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 410, 410, 410]);
}

#[tokio::test]
async fn a_new_password_makes_older_resets_void() {
    let scene = Scene::set().await;
    let token = ask(&scene).await;
    scene.app.give_password(&scene.bob());
    let body = json!({ "token": token, "new_password": NEW });
    let anyone = scene.app.anonymous();
    anyone
        .post("/password-resets/redeem", &body)
        .await
        .expect(410);
}

//! Throttling (L7).

use super::{BOB, Scene, by_address, with_code, with_password};
use acceptance::{
    actor::{Actor, Answer},
    people::{PASSWORD, code_to},
};
use serde_json::Value;
use time::Duration;

async fn try_from(scene: &Scene, network: &str, body: &Value) -> Answer {
    let anyone = scene.app.anonymous();
    let request = anyone
        .request(reqwest::Method::POST, "/sessions")
        .header("x-forwarded-for", network)
        .json(body);
    Actor::send(request).await
}

#[tokio::test]
async fn five_failures_are_free_and_then_each_waits_twice_as_long() {
    let scene = Scene::set().await;
    scene.app.give_password(&scene.bob());
    // Known or not, the same.
    for address in [BOB, "nobody@example.org"] {
        let wrong = with_password(&by_address(address), "not the password");
        for _free in 0..6 {
            try_from(&scene, "203.0.113.1", &wrong).await.expect(401);
        }
        for seconds in [1, 2, 4] {
            let early = try_from(&scene, "203.0.113.1", &wrong).await.expect(429);
            assert_eq!(early.code(), "throttled");
            assert_eq!(early.retry_after, Some(seconds));
            let wait = i64::try_from(seconds).unwrap();
            scene.app.clock.advance(Duration::seconds(wait));
            try_from(&scene, "203.0.113.1", &wrong).await.expect(401);
        }
    }
    // The right password from the same network waits, too; from another it does not.
    let right = with_password(&by_address(BOB), PASSWORD);
    scene.app.clock.advance(Duration::seconds(-8));
    try_from(&scene, "203.0.113.1", &right).await.expect(429);
    try_from(&scene, "198.51.100.1", &right).await.expect(201);
}

#[tokio::test]
async fn password_failures_never_block_the_mailed_code() {
    let scene = Scene::set().await;
    scene.app.give_password(&scene.bob());
    let wrong = with_password(&scene.by_link(), "not the password");
    for _ in 0..6 {
        try_from(&scene, "203.0.113.1", &wrong).await.expect(401);
    }
    try_from(&scene, "203.0.113.1", &wrong).await.expect(429);
    let anyone = scene.app.anonymous();
    anyone.post("/codes", &scene.by_link()).await.expect(202);
    let code = code_to(&scene.app.deliver_mails(), BOB);
    let body = with_code(&scene.by_link(), &code);
    try_from(&scene, "203.0.113.1", &body).await.expect(201);
}

#[tokio::test]
async fn a_success_forgives_the_failures_before_it() {
    let scene = Scene::set().await;
    scene.app.give_password(&scene.bob());
    let wrong = with_password(&by_address(BOB), "not the password");
    let right = with_password(&by_address(BOB), PASSWORD);
    for _ in 0..3 {
        for _free in 0..5 {
            try_from(&scene, "203.0.113.1", &wrong).await.expect(401);
        }
        try_from(&scene, "203.0.113.1", &right).await.expect(201);
    }
}

#[tokio::test]
async fn many_at_once_are_all_counted() {
    let scene = Scene::set().await;
    scene.app.give_password(&scene.bob());
    let wrong = with_password(&by_address(BOB), "not the password");
    let tries = (0..12).map(|_| {
        let (anyone, wrong) = (scene.app.anonymous(), wrong.clone());
        tokio::spawn(async move { anyone.post("/sessions", &wrong).await.status.as_u16() })
    });
    let mut refused = 0;
    for one in tries.collect::<Vec<_>>() {
        refused += usize::from(one.await.unwrap() == 401);
    }
    assert_eq!(
        refused, 6,
        "five free ones and the one that starts the wait"
    );
}

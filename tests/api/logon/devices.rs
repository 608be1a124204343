//! A browser that has logged on before keeps its own count of failures: whoever shares its network cannot hold the owner up.

use super::{BOB, Scene, by_address, with_code, with_password};
use acceptance::{
    actor::{Actor, Answer},
    people::{PASSWORD, code_to},
};
use reqwest::Method;
use serde_json::Value;

/// The network that owner and attacker share.
const SHARED: &str = "203.0.113.1";

async fn try_with(scene: &Scene, device: Option<&str>, body: &Value) -> Answer {
    let mut request = scene
        .app
        .anonymous()
        .request(Method::POST, "/sessions")
        .header("x-forwarded-for", SHARED);
    if let Some(device) = device {
        request = request.header("cookie", device);
    }
    Actor::send(request.json(body)).await
}

/// Bob logs on, and gets a name for his browser: `name=value`.
async fn device_of_bob(scene: &Scene) -> String {
    let right = with_password(&by_address(BOB), PASSWORD);
    let answer = try_with(scene, None, &right).await.expect(201);
    device_in(&answer)
}

fn device_in(answer: &Answer) -> String {
    let [cookie] = answer.more_cookies.as_slice() else {
        panic!("one more cookie: {:?}", answer.more_cookies);
    };
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"));
    cookie.split(';').next().unwrap().to_owned()
}

async fn attack(scene: &Scene, means: fn(&Value, &str) -> Value) {
    let wrong = means(&by_address(BOB), "AAAA-AAAA");
    for _ in 0..6 {
        try_with(scene, None, &wrong).await.expect(401);
    }
    try_with(scene, None, &wrong).await.expect(429);
}

#[tokio::test]
async fn a_stranger_on_the_same_network_does_not_hold_the_owner_up() {
    let scene = Scene::set().await;
    scene.app.give_password(&scene.bob());
    let device = device_of_bob(&scene).await;
    attack(&scene, with_password).await;
    let right = with_password(&by_address(BOB), PASSWORD);
    try_with(&scene, None, &right).await.expect(429);
    let again = try_with(&scene, Some(&device), &right).await.expect(201);
    // The name stays, and works by the link as well.
    let right = with_password(&scene.by_link(), PASSWORD);
    let device = device_in(&again);
    try_with(&scene, Some(&device), &right).await.expect(201);
}

#[tokio::test]
async fn nor_from_the_mailed_code() {
    let scene = Scene::set().await;
    scene.app.give_password(&scene.bob());
    let device = device_of_bob(&scene).await;
    let anyone = scene.app.anonymous();
    anyone.post("/codes", &scene.by_link()).await.expect(202);
    let code = code_to(&scene.app.deliver_mails(), BOB);
    attack(&scene, with_code).await;
    let right = with_code(&by_address(BOB), &code);
    try_with(&scene, None, &right).await.expect(429);
    try_with(&scene, Some(&device), &right).await.expect(201);
}

#[tokio::test]
async fn a_browsers_own_failures_are_counted_and_its_name_serves_one_user_alone() {
    let scene = Scene::set().await;
    scene.app.give_password(&scene.bob());
    scene.app.give_password(&scene.ada);
    let device = device_of_bob(&scene).await;
    let wrong = with_password(&by_address(BOB), "not the password");
    for _ in 0..6 {
        try_with(&scene, Some(&device), &wrong).await.expect(401);
    }
    try_with(&scene, Some(&device), &wrong).await.expect(429);
    // What failed in that browser holds nobody else up.
    let right = with_password(&by_address(BOB), PASSWORD);
    try_with(&scene, None, &right).await.expect(201);

    let ada = by_address(scene.ada.address.as_str());
    let wrong = with_password(&ada, "not the password");
    for _ in 0..6 {
        try_with(&scene, None, &wrong).await.expect(401);
    }
    let right = with_password(&ada, PASSWORD);
    try_with(&scene, Some(&device), &right).await.expect(429);
    try_with(&scene, Some("letterlock-device=forged"), &right)
        .await
        .expect(429);
}

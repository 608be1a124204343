//! What is taken as a second factor, how often, and how fast.

use super::{Scene, give};
use domain::second_factor::SecondFactor;
use serde_json::json;

#[tokio::test]
async fn a_code_is_taken_one_step_early_and_late_and_no_further() {
    let scene = Scene::set().await;
    let (authenticator, _) = scene.enrol(&scene.log_on(&scene.admin).await).await;
    for (away, taken) in [(-2, false), (-1, true), (0, true), (1, true), (2, false)] {
        // Far enough from every code that was taken before.
        scene.wait_steps(20);
        let browser = scene.log_on(&scene.admin).await;
        let answer = give(&browser, &authenticator.code(&scene.app, away)).await;
        if taken {
            assert_eq!(answer.expect(200).text("/second_factor"), "given");
            browser.get("/users").await.expect(200);
        } else {
            let answer = answer.expect(422);
            assert_eq!(answer.code(), "second_factor_wrong", "{away}");
            browser.get("/users").await.expect(403);
        }
    }
}

#[tokio::test]
async fn no_code_is_taken_twice() {
    let scene = Scene::set().await;
    let (authenticator, _) = scene.enrol(&scene.log_on(&scene.admin).await).await;
    let browser = scene.log_on(&scene.admin).await;
    // The one that confirmed the authenticator is used up.
    give(&browser, &authenticator.code(&scene.app, 0))
        .await
        .expect(422);
    scene.wait_steps(1);
    let code = authenticator.code(&scene.app, 0);
    give(&browser, &code).await.expect(200);
    let other = scene.log_on(&scene.admin).await;
    give(&other, &code).await.expect(422);
    // Nor is an older one taken after a newer one.
    give(&other, &authenticator.code(&scene.app, -1))
        .await
        .expect(422);
}

#[tokio::test]
async fn of_two_at_once_with_the_same_code_one_is_taken() {
    let scene = Scene::set().await;
    let (authenticator, recovery) = scene.enrol(&scene.log_on(&scene.admin).await).await;
    scene.wait_steps(1);
    for code in [&authenticator.code(&scene.app, 0), &recovery[0]] {
        let (one, other) = (
            scene.log_on(&scene.admin).await,
            scene.log_on(&scene.admin).await,
        );
        let (first, second) = tokio::join!(give(&one, code), give(&other, code));
        let mut statuses = [first.status.as_u16(), second.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 422]);
    }
}

#[tokio::test]
async fn a_recovery_code_works_once_however_it_is_typed() {
    let scene = Scene::set().await;
    let (_, recovery) = scene.enrol(&scene.log_on(&scene.admin).await).await;
    let browser = scene.log_on(&scene.admin).await;
    let typed = recovery[0].to_uppercase().replace('-', " ");
    give(&browser, &typed).await.expect(200);
    let state = browser.get("/me/second-factor").await.expect(200);
    assert_eq!(state.body["recovery_codes_left"], 9);

    let other = scene.log_on(&scene.admin).await;
    give(&other, &recovery[0]).await.expect(422);
    give(&other, &recovery[1]).await.expect(200);
    let renewed = other.post_empty("/me/second-factor/recovery-codes").await;
    let renewed = renewed.expect(201);
    let again = scene.log_on(&scene.admin).await;
    give(&again, &recovery[2]).await.expect(422);
    give(&again, renewed.text("/recovery_codes/0"))
        .await
        .expect(200);
}

#[tokio::test]
async fn guessing_is_slowed_down_and_what_was_tried_is_known() {
    let scene = Scene::set().await;
    let (authenticator, _) = scene.enrol(&scene.log_on(&scene.admin).await).await;
    scene.wait_steps(20);
    let browser = scene.log_on(&scene.admin).await;
    for _ in 0..6 {
        give(&browser, "abc").await.expect(422);
    }
    let right = authenticator.code(&scene.app, 0);
    let throttled = give(&browser, &right).await.expect(429);
    assert_eq!(throttled.code(), "throttled");
    scene.wait_steps(1);
    give(&browser, &right).await.expect(200);

    let path = format!("/users/{}/logon-attempts", scene.admin.id);
    let attempts = browser.get(&path).await.expect(200);
    let reasons: Vec<&str> = attempts.body["items"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|attempt| attempt["method"] == "second_factor")
        .filter_map(|attempt| attempt["reason"].as_str())
        .collect();
    let count = |reason| reasons.iter().filter(|one| **one == reason).count();
    assert_eq!((count("throttled"), count("wrong_second_factor")), (1, 6));
    let newest = &attempts.body["items"][0];
    assert_eq!(
        (&newest["method"], &newest["outcome"]),
        (&json!("second_factor"), &json!("logged_on"))
    );
}

#[tokio::test]
async fn nobody_guesses_from_many_networks() {
    let scene = Scene::set().await;
    let (authenticator, recovery) = scene.enrol(&scene.log_on(&scene.admin).await).await;
    scene.wait_steps(20);
    let browser = scene.log_on(&scene.admin).await;
    let path = "/sessions/current/second-factor";
    let right = authenticator.code(&scene.app, 0);
    let wrong = if right == "000000" {
        "000001"
    } else {
        "000000"
    };
    for network in 0..40 {
        let request = browser
            .request(reqwest::Method::POST, path)
            .header("x-forwarded-for", format!("198.51.100.{network}"))
            .json(&serde_json::json!({ "code": wrong }));
        let answer = acceptance::actor::Actor::send(request).await;
        // Confirming took the first of the hour's thirty.
        assert_eq!(answer.status.as_u16(), if network < 29 { 422 } else { 429 });
    }
    give(&browser, &right).await.expect(429);
    give(&browser, &recovery[0]).await.expect(200);
}

#[tokio::test]
async fn the_secret_is_nowhere_in_clear() {
    let scene = Scene::set().await;
    let (authenticator, _) = scene.enrol(&scene.log_on(&scene.admin).await).await;
    let store = &scene.app.services.deps.store;
    let found: Result<Option<SecondFactor>, domain::store::StoreError> =
        store.read(|tx| tx.find_second_factor(scene.account.id, scene.admin.id));
    let sealed = found.unwrap().unwrap().sealed_secret;
    let secret = &authenticator.0;
    assert!(!sealed.windows(secret.len()).any(|part| part == secret));
}

//! Becoming a user.

use super::{Scene, THEO, detail, logon};
use domain::user::{Role, UserChange, UserKind};
use serde_json::json;
use time::Duration;

#[tokio::test]
async fn the_account_code_and_the_mailed_code_make_a_member_without_a_licence() {
    let (scene, code) = Scene::open().await;
    let mailed = scene
        .mailed(THEO, &code.to_lowercase().replace('-', " "))
        .await;
    assert!(scene.find(THEO).is_none(), "nobody before the code is back");
    let session = scene.give(THEO, &mailed).await.expect(201);
    assert_eq!(session.text("/user/address"), THEO);
    assert_eq!(session.body["offer_password"], true);
    let theo = scene.find(THEO).unwrap();
    assert_eq!((theo.kind, theo.role), (UserKind::Internal, Role::Member));
    assert!(!theo.licensed && theo.logon_allowed);
    // The code let in once; from now on codes are asked for like everybody's.
    scene.give(THEO, &mailed).await.expect(401);
    let entries = scene.ines.get("/audit-entries?limit=100").await.expect(200);
    let entries = entries.body["items"].as_array().unwrap().clone();
    let made = entries
        .iter()
        .find(|entry| entry["action"] == "user.created");
    let made = made.unwrap();
    assert_eq!(detail(made, "by"), "registration");
    assert_eq!(detail(made, "role"), "member");
}

#[tokio::test]
async fn whatever_is_given_the_answer_and_the_work_are_the_same() {
    let (scene, code) = Scene::open().await;
    let cases = [
        (THEO, code.as_str()),
        (THEO, "0000-0000-0000-0000"),
        ("ines@northwind.example", &code),
        ("theo@elsewhere.example", &code),
        ("theo@northwind.example.org", ""),
    ];
    let mut seen = Vec::new();
    for (address, code) in cases {
        let before = (scene.app.hasher.work_kib(), scene.app.store.statements());
        let answer = scene.ask(address, code).await.expect(202);
        let work = scene.app.hasher.work_kib() - before.0;
        let statements = scene.app.store.statements() - before.1;
        seen.push((work, statements, answer.body));
    }
    assert!(seen.iter().all(|one| *one == seen[0]), "{seen:?}");
    let nowhere = json!({ "account": "nowhere", "address": THEO, "registration_code": code });
    let anyone = scene.app.anonymous();
    let answer = anyone.post("/registrations", &nowhere).await.expect(202);
    assert_eq!(answer.body, seen[0].2);

    let mut to: Vec<String> = scene
        .app
        .deliver_mails()
        .iter()
        .map(|mail| mail.to.to_string())
        .collect();
    to.sort_unstable();
    // Who is a user already is mailed a code like any other: they have only come to the wrong form.
    assert_eq!(to, ["ines@northwind.example", THEO]);
    let reasons = scene.reasons().await;
    let true_reasons = [
        "address_not_internal",
        "wrong_registration_code",
        "wrong_registration_code",
    ];
    assert_eq!(reasons, true_reasons);
}

#[tokio::test]
async fn a_wrong_mailed_code_costs_the_same_as_for_nobody() {
    let (scene, code) = Scene::open().await;
    scene.mailed(THEO, &code).await;
    let anyone = scene.app.anonymous();
    let mut seen = Vec::new();
    for address in [THEO, "nobody@northwind.example"] {
        let before = (scene.app.hasher.work_kib(), scene.app.store.statements());
        let body = logon(address, "0000-0000");
        let answer = anyone.post("/sessions", &body).await.expect(401);
        let work = scene.app.hasher.work_kib() - before.0;
        let statements = scene.app.store.statements() - before.1;
        assert_eq!(answer.code(), "logon_refused");
        seen.push((work, statements, answer.text("/title").to_owned()));
    }
    assert_eq!(seen[0], seen[1]);
    assert_eq!(scene.reasons().await, ["no_such_user", "wrong_code"]);
    assert!(scene.find(THEO).is_none());
}

#[tokio::test]
async fn closing_and_renewing_end_what_was_mailed_before() {
    let (scene, code) = Scene::open().await;
    let mailed = scene.mailed(THEO, &code).await;
    scene.app.clock.advance(Duration::seconds(1));
    let renewed = scene.draw().await;
    scene.give(THEO, &mailed).await.expect(401);
    scene.ask(THEO, &code).await.expect(202);
    assert!(scene.app.deliver_mails().is_empty());
    let mailed = scene.mailed(THEO, &renewed).await;
    let closed = scene.ines.delete("/account/registration-code").await;
    closed.expect(204);
    scene.give(THEO, &mailed).await.expect(401);
    scene.ask(THEO, &renewed).await.expect(202);
    assert!(scene.app.deliver_mails().is_empty());
    assert_eq!(
        scene.reasons().await,
        [
            "registration_closed",
            "registration_closed",
            "wrong_registration_code",
            "wrong_registration_code",
        ]
    );
    assert!(scene.find(THEO).is_none());
}

#[tokio::test]
async fn a_mailed_code_has_ten_minutes_and_five_tries() {
    let (scene, code) = Scene::open().await;
    let mailed = scene.mailed(THEO, &code).await;
    scene.app.clock.advance(Duration::minutes(10));
    scene.give(THEO, &mailed).await.expect(401);
    let mailed = scene.mailed(THEO, &code).await;
    for _try in 0..5 {
        scene.give(THEO, "0000-0000").await.expect(401);
    }
    scene.app.clock.advance(Duration::minutes(1));
    scene.give(THEO, &mailed).await.expect(401);
    let reasons = scene.reasons().await;
    let too_often = reasons.iter().filter(|one| *one == "code_tried_too_often");
    assert_eq!((reasons.len(), too_often.count()), (7, 1), "{reasons:?}");
    let another = scene.mailed(THEO, &code).await;
    scene.app.clock.advance(Duration::minutes(1));
    scene.give(THEO, &another).await.expect(201);
}

#[tokio::test]
async fn asking_again_leaves_the_first_code_in_force_and_the_seventh_time_waits() {
    let (scene, code) = Scene::open().await;
    let first = scene.mailed(THEO, &code).await;
    let second = scene.mailed(THEO, &code).await;
    assert_ne!(first, second);
    for _more in 0..4 {
        scene.ask(THEO, &code).await.expect(202);
    }
    let throttled = scene.ask(THEO, &code).await.expect(429);
    assert_eq!(throttled.code(), "throttled");
    assert_eq!(throttled.retry_after, Some(600));
    // Another address from the same network goes on.
    scene.ask("tess@northwind.test", &code).await.expect(202);
    scene.give(THEO, &first).await.expect(201);
    // The user is there: what was mailed besides is void.
    scene.give(THEO, &second).await.expect(401);
}

#[tokio::test]
async fn two_codes_at_once_make_one_user() {
    let (scene, code) = Scene::open().await;
    let first = scene.mailed(THEO, &code).await;
    let second = scene.mailed(THEO, &code).await;
    let (one, other) = tokio::join!(scene.give(THEO, &first), scene.give(THEO, &second));
    let statuses = [one.status.as_u16(), other.status.as_u16()];
    assert_eq!(statuses.iter().filter(|status| **status == 201).count(), 1);
    let listed = scene.ines.get("/users?query=theo").await.expect(200);
    assert_eq!(listed.body["items"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn whom_an_administrator_keeps_out_does_not_get_in_by_registering() {
    let (scene, code) = Scene::open().await;
    let theo = scene.app.colleague(&scene.account, THEO, Role::Member);
    let barred = UserChange {
        logon_allowed: Some(false),
        ..UserChange::default()
    };
    let caller = scene.app.operator(&theo);
    let store = &scene.app.services.deps.store;
    store
        .write(|tx| tx.save_user(caller.account, theo.id, &barred))
        .unwrap();
    scene.ask(THEO, &code).await.expect(202);
    assert!(scene.app.deliver_mails().is_empty());
    assert_eq!(scene.reasons().await, ["logon_not_allowed"]);
}

#[tokio::test]
async fn one_accounts_code_opens_no_other_account() {
    let (scene, code) = Scene::open().await;
    let other = scene.app.account("southwind", &["southwind.example"]);
    let chief = scene
        .app
        .colleague(&other, "zoe@southwind.example", Role::Administrator);
    let chief = scene.app.browser_of(&other, &chief).await;
    chief
        .post_empty("/account/registration-code")
        .await
        .expect(201);
    let body = json!({
        "account": "southwind", "address": "theo@southwind.example", "registration_code": code,
    });
    let anyone = scene.app.anonymous();
    anyone.post("/registrations", &body).await.expect(202);
    assert!(scene.app.deliver_mails().is_empty());
    // And a code mailed at one account lets nobody in at the other.
    let mailed = scene.mailed(THEO, &code).await;
    let elsewhere =
        json!({ "subject": { "account": "southwind", "address": THEO }, "code": mailed });
    anyone.post("/sessions", &elsewhere).await.expect(401);
    scene.give(THEO, &mailed).await.expect(201);
}

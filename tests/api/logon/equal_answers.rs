//! The public learns nothing; the help desk learns everything (L1, L8).

use super::{BOB, Scene, by_address, with_code, with_password};
use acceptance::{actor::Answer, people::PASSWORD};
use serde_json::Value;

/// The answer without what differs in every answer.
fn comparable(answer: &Answer) -> (u16, Value) {
    let mut body = answer.body.clone();
    if let Some(document) = body.as_object_mut() {
        document.remove("instance");
    }
    (answer.status.as_u16(), body)
}

#[tokio::test]
async fn every_refusal_looks_and_costs_the_same_and_keeps_its_true_reason() {
    let scene = Scene::set().await;
    let known = scene.app.colleague(
        &scene.account,
        "cleo@northwind.example",
        domain::user::Role::Member,
    );
    scene.app.give_password(&known);
    let barred = scene.app.outsider(&scene.account, "eve@example.org");
    let change = domain::user::UserChange {
        logon_allowed: Some(false),
        ..Default::default()
    };
    let administrator = scene.app.operator(&scene.ada);
    scene
        .app
        .services
        .users
        .update(&administrator, barred.id, &change)
        .unwrap();

    let cases = [
        with_password(&by_address("cleo@northwind.example"), "not the password"),
        with_password(&by_address(BOB), "not the password"),
        with_password(&by_address("nobody@example.org"), "not the password"),
        with_password(&by_address("eve@example.org"), "not the password"),
        with_code(&by_address("cleo@northwind.example"), "0000-0000"),
        with_code(&by_address("nobody@example.org"), "0000-0000"),
        with_code(&by_address("eve@example.org"), "0000-0000"),
    ];
    let anyone = scene.app.anonymous();
    let mut seen = Vec::new();
    for body in &cases {
        let before = (scene.app.hasher.work_kib(), scene.app.store.statements());
        let answer = anyone.post("/sessions", body).await.expect(401);
        let work = scene.app.hasher.work_kib() - before.0;
        let statements = scene.app.store.statements() - before.1;
        let by_code = body.get("code").is_some();
        seen.push((by_code, work, statements, comparable(&answer)));
    }
    for by_code in [false, true] {
        let alike: Vec<_> = seen.iter().filter(|one| one.0 == by_code).collect();
        for one in &alike {
            assert!(one.1 > 0, "it is hashed");
            assert_eq!(**one, *alike[0]);
        }
    }
    assert_eq!(seen[0].3, seen[4].3, "one text for every reason");
    assert_eq!(scene.reasons().await, ["no_password"]);
}

#[tokio::test]
async fn asking_for_mail_looks_and_costs_the_same_for_everyone() {
    let scene = Scene::set().await;
    let anyone = scene.app.anonymous();
    for path in ["/codes", "/password-resets"] {
        let mut seen = Vec::new();
        for address in [BOB, "ada@northwind.example", "nobody@example.org"] {
            let before = (scene.app.hasher.work_kib(), scene.app.store.statements());
            let answer = anyone.post(path, &by_address(address)).await.expect(202);
            let work = scene.app.hasher.work_kib() - before.0;
            let statements = scene.app.store.statements() - before.1;
            seen.push((work, statements, comparable(&answer)));
        }
        assert!(seen.iter().all(|one| *one == seen[0]), "{path}: {seen:?}");
    }
    let mut to: Vec<String> = scene
        .app
        .deliver_mails()
        .iter()
        .map(|mail| mail.to.to_string())
        .collect();
    to.sort_unstable();
    let (ada, bob) = ("ada@northwind.example", BOB);
    assert_eq!(to, [ada, ada, bob, bob], "and mails only whom it concerns");
}

#[tokio::test]
async fn what_is_wrong_with_the_request_itself_is_said() {
    let scene = Scene::set().await;
    let anyone = scene.app.anonymous();
    let both = serde_json::json!({
        "subject": by_address(BOB), "password": PASSWORD, "code": "0000-0000",
    });
    let neither = serde_json::json!({ "subject": by_address(BOB) });
    for body in [both, neither] {
        let refused = anyone.post("/sessions", &body).await.expect(422);
        assert_eq!(refused.code(), "invalid_fields");
    }
    let no_address = with_password(&by_address("not an address"), PASSWORD);
    let refused = anyone.post("/sessions", &no_address).await.expect(422);
    assert_eq!(refused.text("/errors/0/pointer"), "/subject/address");
    let unknown_field = serde_json::json!({ "link": "x", "address": BOB, "account": "northwind" });
    anyone.post("/codes", &unknown_field).await.expect(400);
}

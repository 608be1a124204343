//! The code of the account, in its administrators' hands.

use super::{Scene, THEO};
use domain::user::Role;
use time::Duration;

#[tokio::test]
async fn registration_is_closed_until_an_administrator_draws_a_code() {
    let scene = Scene::set().await;
    let code = scene.ines.get("/account/registration-code").await;
    let code = code.expect(200);
    assert!(code.body["code"].is_null() && code.body["drawn_at"].is_null());
    let anyone = scene.app.anonymous();
    let portal = anyone.get("/accounts/northwind").await.expect(200);
    assert_eq!(portal.body["registration_open"], false);

    let drawn = scene.draw().await;
    let shape: Vec<usize> = drawn.split('-').map(str::len).collect();
    assert_eq!(shape, [4, 4, 4, 4]);
    let shown = scene.ines.get("/account/registration-code").await;
    assert_eq!(shown.expect(200).text("/code"), drawn);
    let portal = anyone.get("/accounts/northwind").await.expect(200);
    assert_eq!(portal.body["registration_open"], true);
    assert!(!portal.body.to_string().contains(&drawn));

    let again = scene.draw().await;
    assert_ne!(again, drawn);
    for _twice in 0..2 {
        let closed = scene.ines.delete("/account/registration-code").await;
        closed.expect(204);
    }
    let mut actions = scene.actions().await;
    actions.retain(|action| action.starts_with("registration."));
    actions.sort_unstable();
    let each_once = [
        "registration.closed",
        "registration.code_renewed",
        "registration.opened",
    ];
    assert_eq!(actions, each_once);
    let entries = scene.ines.get("/audit-entries?limit=100").await.expect(200);
    for secret in [&drawn, &again] {
        assert!(!entries.body.to_string().contains(secret.as_str()));
    }
}

#[tokio::test]
async fn administrators_alone_see_draw_and_close() {
    let (scene, _code) = Scene::open().await;
    for role in [Role::Member, Role::HelpDesk, Role::Auditor] {
        let address = format!("{}@northwind.example", role.as_str().replace('_', "-"));
        let user = scene.app.colleague(&scene.account, &address, role);
        let browser = scene.app.browser_of(&scene.account, &user).await;
        let path = "/account/registration-code";
        browser.get(path).await.expect(403);
        browser.post_empty(path).await.expect(403);
        browser.delete(path).await.expect(403);
    }
}

#[tokio::test]
async fn a_code_is_drawn_after_a_fresh_log_on_and_closing_needs_none() {
    let scene = Scene::set().await;
    scene.app.clock.advance(Duration::minutes(5));
    let path = "/account/registration-code";
    let stale = scene.ines.post_empty(path).await.expect(403);
    assert_eq!(stale.code(), "proof_required");
    scene.ines.delete(path).await.expect(204);
}

#[tokio::test]
async fn drawing_again_under_the_same_key_draws_nothing() {
    let scene = Scene::set().await;
    let draw = async || {
        let request = scene
            .ines
            .request(reqwest::Method::POST, "/account/registration-code")
            .header("Idempotency-Key", "once");
        let drawn = acceptance::actor::Actor::send(request).await.expect(201);
        drawn.text("/code").to_owned()
    };
    assert_eq!(draw().await, draw().await);
}

#[tokio::test]
async fn the_screens_of_administrators_learn_of_it() {
    let scene = Scene::set().await;
    scene.draw().await;
    scene.app.services.changes.number_pending().unwrap();
    let changes = scene.ines.get("/changes?since=0").await.expect(200);
    assert!(changes.body.to_string().contains("account_changed"));
}

#[tokio::test]
async fn the_code_is_encrypted_where_it_is_kept() {
    let (scene, code) = Scene::open().await;
    let account = scene.account.id;
    let store = &scene.app.services.deps.store;
    let kept = store.read(|tx| tx.find_registration_code(account)).unwrap();
    let sealed = kept.unwrap().sealed_code;
    assert!(!String::from_utf8_lossy(&sealed).contains(&code));
    // Nor does what people give lie about in clear.
    scene.ask(THEO, &code).await.expect(202);
    let waiting = store.read(|tx| tx.list_logon_requests(10)).unwrap();
    assert_eq!(waiting.len(), 1);
    assert!(!format!("{waiting:?}").contains(&code));
}

//! What a browser left open must not do: its user logs on again first.

use crate::message::{ADA, Office};
use acceptance::{actor::Actor, people::PASSWORD};
use domain::user::Role;
use serde_json::{Value, json};
use time::Duration;

fn key() -> Value {
    json!({ "name": "k", "scopes": ["messages:read"], "expires_at": "2030-02-15T09:00:00Z" })
}

fn refused(answer: acceptance::actor::Answer) {
    assert_eq!(answer.expect(403).code(), "proof_required");
}

/// Logs on again in the same browser.
async fn log_on_again(browser: &Actor) -> Actor {
    let body = json!({ "subject": { "account": "inside", "address": ADA }, "password": PASSWORD });
    browser.log_on(&body).await
}

#[tokio::test]
async fn a_key_is_made_within_five_minutes_of_a_log_on_and_no_later() {
    let office = Office::open().await;
    let tick = Duration::microseconds(1);
    office.app.clock.advance(Duration::minutes(5) - tick);
    office.a.post("/api-keys", &key()).await.expect(201);
    office.app.clock.advance(tick);
    refused(office.a.post("/api-keys", &key()).await);
    // Activity is no proof.
    let activity = "/sessions/current/activity";
    office.a.post_empty(activity).await.expect(200);
    refused(office.a.post("/api-keys", &key()).await);
    let again = log_on_again(&office.a).await;
    again.post("/api-keys", &key()).await.expect(201);
}

#[tokio::test]
async fn logging_on_again_takes_the_place_of_the_old_session() {
    let office = Office::open().await;
    let again = log_on_again(&office.a).await;
    office.a.get("/sessions").await.expect(401);
    let list = again.get("/sessions").await.expect(200);
    assert_eq!(list.body["items"].as_array().unwrap().len(), 1);
    // Somebody else's log-on in the same browser ends nothing of theirs.
    log_on_again(&office.b).await;
    office.b.get("/sessions").await.expect(200);
}

#[tokio::test]
async fn an_administrators_weighty_acts_need_a_log_on_and_a_keys_do_not() {
    let office = Office::open().await;
    let admin = office
        .app
        .colleague(&office.account, "adm@inside.example", Role::Administrator);
    let browser = office.app.browser_of(&office.account, &admin).await;
    let body = json!({ "name": "d", "scopes": ["directory:manage"], "expires_at": "2030-02-15T09:00:00Z" });
    let made = browser.post("/api-keys", &body).await.expect(201);
    office.app.clock.advance(Duration::minutes(5));
    let path = format!("/users/{}/password", office.ada.id);
    let password = "a first password for ada";
    let body =
        json!({ "password": password, "password_confirmation": password, "must_change": true });
    refused(browser.put(&path, &body).await);
    let service = json!({
        "user_id": office.ada.id.to_string(), "name": "s", "scopes": ["messages:read"],
        "expires_at": "2030-02-15T09:00:00Z",
    });
    refused(browser.post("/service-keys", &service).await);
    // Who may not do it at all is told so.
    let forbidden = office.a.put(&path, &body).await.expect(403);
    assert_eq!(forbidden.code(), "forbidden");
    let program = office.app.anonymous().with_key(made.text("/key"));
    program.put(&path, &body).await.expect(204);
}

#[tokio::test]
async fn what_makes_it_easier_to_get_in_needs_a_log_on_and_the_rest_of_the_same_form_does_not() {
    let office = Office::open().await;
    let admin = office
        .app
        .colleague(&office.account, "adm@inside.example", Role::Administrator);
    let browser = office.app.browser_of(&office.account, &admin).await;
    office.app.clock.advance(Duration::minutes(5));
    let setting = |required: bool| json!({ "settings": { "second_factor_required": required } });
    refused(browser.patch("/account", &setting(false)).await);
    let harmless = json!({ "settings": { "external_compose": false } });
    browser.patch("/account", &harmless).await.expect(200);

    let ada = format!("/users/{}", office.ada.id);
    for role in ["administrator", "help_desk", "auditor"] {
        refused(browser.patch(&ada, &json!({ "role": role })).await);
        let made = json!({
            "address": format!("{role}@inside.example"), "name": "New", "role": role, "licensed": false,
        });
        refused(browser.post("/users", &made).await);
    }
    browser
        .patch(&ada, &json!({ "role": "member" }))
        .await
        .expect(200);
    let member = json!({
        "address": "new@inside.example", "name": "New", "role": "member", "licensed": false,
    });
    browser.post("/users", &member).await.expect(201);
    let file = |role: &str| {
        json!({
            "kind": "internal", "skip": [],
            "csv": format!("address,role\nim-{role}@inside.example,{role}\n"),
        })
    };
    refused(browser.post("/user-imports", &file("auditor")).await);
    browser
        .post("/user-imports", &file("member"))
        .await
        .expect(201);
    // Who may not do it at all is told so, and nobody is nobody.
    let forbidden = office.b.patch("/account", &setting(false)).await;
    assert_eq!(forbidden.expect(403).code(), "forbidden");
    let anyone = office.app.anonymous();
    anyone.patch("/account", &setting(false)).await.expect(401);

    let body = json!({ "subject": { "account": "inside", "address": "adm@inside.example" }, "password": PASSWORD });
    let fresh = browser.log_on(&body).await;
    fresh.patch("/account", &setting(false)).await.expect(200);
    // Asking more of people needs no proof.
    office.app.clock.advance(Duration::minutes(5));
    fresh
        .patch(&ada, &json!({ "name": "Ada" }))
        .await
        .expect(200);
}

//! API keys (design 3.3).

use acceptance::{actor::Actor, app::TestApp};
use domain::user::Role;
use reqwest::Method;
use serde_json::{Value, json};
use time::Duration;

fn key(scopes: &[&str]) -> Value {
    json!({ "name": "Nightly", "scopes": scopes, "expires_at": "2030-02-15T09:00:00Z" })
}

#[tokio::test]
async fn a_key_works_within_its_scopes_until_it_expires() {
    let app = TestApp::start().await;
    let account = app.account("northwind", &["northwind.example"]);
    let admin = app.colleague(&account, "adm@northwind.example", Role::Administrator);
    let browser = app.browser_of(&account, &admin).await;
    let made = browser
        .post("/api-keys", &key(&["directory:read"]))
        .await
        .expect(201);
    let program = app.anonymous().with_key(made.text("/key"));
    program.get("/users").await.expect(200);
    let user = json!({ "address": "c@northwind.example", "name": "C", "role": "member", "licensed": false });
    let refused = program.post("/users", &user).await.expect(403);
    assert_eq!(refused.code(), "scope_missing");
    // What concerns the person is not for their programs.
    for path in ["/sessions", "/api-keys", "/sessions/current"] {
        let refused = program.get(path).await.expect(403);
        assert_eq!(refused.code(), "session_required");
    }
    let list = browser.get("/api-keys").await.expect(200);
    assert_eq!(
        list.body["items"][0]["last_used_at"],
        "2030-01-15T09:00:00Z"
    );
    assert!(!list.body.to_string().contains(made.text("/key")));

    app.clock
        .advance(Duration::days(31) - Duration::microseconds(1));
    program.get("/users").await.expect(200);
    app.clock.advance(Duration::microseconds(1));
    program.get("/users").await.expect(401);
}

#[tokio::test]
async fn a_revoked_key_and_a_barred_users_key_stop_at_once() {
    let app = TestApp::start().await;
    let account = app.account("northwind", &["northwind.example"]);
    let admin = app.colleague(&account, "adm@northwind.example", Role::Administrator);
    let browser = app.browser_of(&account, &admin).await;
    let hedy = app.colleague(&account, "hedy@northwind.example", Role::HelpDesk);
    let hedys = app.browser_of(&account, &hedy).await;
    let made = hedys
        .post("/api-keys", &key(&["directory:read"]))
        .await
        .expect(201);
    let program = app.anonymous().with_key(made.text("/key"));
    let path = format!("/api-keys/{}", made.text("/id"));
    browser.delete(&path).await.expect(404);
    program.get("/users").await.expect(200);
    let bar = json!({ "logon_allowed": false });
    browser
        .patch(&format!("/users/{}", hedy.id), &bar)
        .await
        .expect(200);
    program.get("/users").await.expect(401);
    let allow = json!({ "logon_allowed": true });
    browser
        .patch(&format!("/users/{}", hedy.id), &allow)
        .await
        .expect(200);
    program.get("/users").await.expect(200);
    let hedys = app.browser_of(&account, &hedy).await;
    hedys.delete(&path).await.expect(204);
    program.get("/users").await.expect(401);
    hedys.delete(&path).await.expect(404);
}

#[tokio::test]
async fn service_keys_are_made_by_administrators_and_act_as_a_user() {
    let app = TestApp::start().await;
    let account = app.account("northwind", &["northwind.example"]);
    let admin = app.colleague(&account, "adm@northwind.example", Role::Administrator);
    let browser = app.browser_of(&account, &admin).await;
    let member = app.colleague(&account, "bot@northwind.example", Role::Member);
    let mut wanted = key(&["directory:read"]);
    wanted["user_id"] = json!(member.id.to_string());
    let members = app.browser_of(&account, &member).await;
    members.post("/service-keys", &wanted).await.expect(403);
    let made = browser.post("/service-keys", &wanted).await.expect(201);
    assert_eq!(made.text("/kind"), "service");
    // A scope gives no role: the user it acts as is no help desk.
    let program = app.anonymous().with_key(made.text("/key"));
    assert_eq!(program.get("/users").await.expect(403).code(), "forbidden");
    assert_eq!(browser.get("/api-keys").await.body["items"], json!([]));
    let listed = browser.get("/service-keys").await.expect(200);
    let [listed] = listed.body["items"].as_array().unwrap().as_slice() else {
        panic!("{listed:?}");
    };
    assert_eq!(listed["id"], made.body["id"]);
    assert_eq!(listed["user_address"], "bot@northwind.example");
    let path = format!("/service-keys/{}", made.text("/id"));
    browser.delete(&path).await.expect(204);
    program.get("/users").await.expect(401);
}

#[tokio::test]
async fn a_key_is_bounded_and_its_making_is_repeated_without_its_text() {
    let app = TestApp::start().await;
    let account = app.account("northwind", &["northwind.example"]);
    let ada = app.colleague(&account, "ada@northwind.example", Role::Member);
    let browser = app.browser_of(&account, &ada).await;
    for expires_at in ["2030-01-15T09:00:00Z", "2031-01-17T09:00:00Z"] {
        let mut body = key(&["messages:read"]);
        body["expires_at"] = json!(expires_at);
        let refused = browser.post("/api-keys", &body).await.expect(422);
        assert_eq!(refused.text("/errors/0/pointer"), "/expires_at");
    }
    browser.post("/api-keys", &key(&[])).await.expect(422);
    browser
        .post("/api-keys", &key(&["messages:eat"]))
        .await
        .expect(400);

    let attempt = || {
        browser
            .request(Method::POST, "/api-keys")
            .header("idempotency-key", "once")
            .json(&key(&["messages:read"]))
    };
    Actor::send(attempt()).await.expect(201);
    let again = Actor::send(attempt()).await.expect(409);
    assert_eq!(again.code(), "secret_shown");
    let list = browser.get("/api-keys").await.expect(200);
    assert_eq!(list.body["items"].as_array().unwrap().len(), 1);
}

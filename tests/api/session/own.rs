//! What users do with their own sessions, profile and password.

use acceptance::{app::TestApp, people::PASSWORD};
use domain::user::Role;
use serde_json::{Value, json};
use time::Duration;

const NEW: &str = "nine owls count the stars";

#[tokio::test]
async fn sessions_are_listed_and_ended_one_by_one() {
    let app = TestApp::start().await;
    let account = app.account("northwind", &["northwind.example"]);
    let ada = app.colleague(&account, "ada@northwind.example", Role::Member);
    let first = app.browser_of(&account, &ada).await;
    app.clock.advance(Duration::minutes(1));
    let second = app.browser_of(&account, &ada).await;
    let list = second.get("/sessions").await.expect(200);
    let items = list.body["items"].as_array().unwrap();
    assert_eq!(items.len(), 2);
    assert_eq!(items[0]["current"], true);
    assert_eq!(items[1]["current"], false);
    let path = format!("/sessions/{}", items[1]["id"].as_str().unwrap());

    // Somebody else's session is no session.
    let cleo = app.colleague(&account, "cleo@northwind.example", Role::Administrator);
    let cleo = app.browser_of(&account, &cleo).await;
    cleo.delete(&path).await.expect(404);
    first.get("/sessions").await.expect(200);

    second.delete(&path).await.expect(204);
    first.get("/sessions").await.expect(401);
    second.delete(&path).await.expect(404);
}

#[tokio::test]
async fn an_eleventh_session_ends_the_oldest() {
    let app = TestApp::start().await;
    let account = app.account("northwind", &["northwind.example"]);
    let ada = app.colleague(&account, "ada@northwind.example", Role::Member);
    let oldest = app.browser_of(&account, &ada).await;
    for _ in 0..9 {
        app.clock.advance(Duration::seconds(1));
        app.browser_of(&account, &ada).await;
    }
    oldest.get("/sessions").await.expect(200);
    app.clock.advance(Duration::seconds(1));
    app.browser_of(&account, &ada).await;
    oldest.get("/sessions").await.expect(401);
}

#[tokio::test]
async fn choosing_a_password_needs_the_present_one_and_ends_other_sessions() {
    let app = TestApp::start().await;
    let account = app.account("northwind", &["northwind.example"]);
    let ada = app.colleague(&account, "ada@northwind.example", Role::Member);
    let other = app.browser_of(&account, &ada).await;
    let browser = app.browser_of(&account, &ada).await;
    for body in [
        json!({ "new_password": NEW }),
        json!({ "current_password": "not the password", "new_password": NEW }),
    ] {
        let refused = browser.put("/me/password", &body).await.expect(422);
        assert_eq!(refused.code(), "password_wrong");
        assert_eq!(refused.text("/errors/0/pointer"), "/current_password");
    }
    let common = json!({ "current_password": PASSWORD, "new_password": "northwind1234" });
    let refused = browser.put("/me/password", &common).await.expect(422);
    assert_eq!(refused.code(), "password_common");
    let body = json!({ "current_password": PASSWORD, "new_password": NEW });
    browser.put("/me/password", &body).await.expect(204);
    browser.get("/sessions").await.expect(200);
    other.get("/sessions").await.expect(401);
}

#[tokio::test]
async fn users_change_their_name_and_language() {
    let app = TestApp::start().await;
    let account = app.account("northwind", &["northwind.example"]);
    let ada = app.colleague(&account, "ada@northwind.example", Role::Member);
    let browser = app.browser_of(&account, &ada).await;
    let change = json!({ "name": " Ada Brandt ", "language": "de" });
    let me = browser.patch("/me", &change).await.expect(200);
    assert_eq!(me.text("/name"), "Ada Brandt");
    assert_eq!(me.text("/language"), "de");
    assert_eq!(me.body["may_compose"], true);
    for (bad, pointer) in [
        (json!({ "name": "  " }), "/name"),
        (json!({ "name": "a\u{0}b" }), "/name"),
        (json!({ "name": "x".repeat(121) }), "/name"),
        (json!({ "language": "klingon language" }), "/language"),
    ] {
        let refused = browser.patch("/me", &bad).await.expect(422);
        assert_eq!(refused.text("/errors/0/pointer"), pointer);
    }
    let current = browser.get("/sessions/current").await.expect(200);
    assert_eq!(current.text("/user/name"), "Ada Brandt");
    assert_eq!(current.body["message_id"], Value::Null);
}

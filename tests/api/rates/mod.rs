//! Nobody takes the server from the others by asking without end.

use acceptance::app::TestApp;
use api::rates::RateLimits;
use domain::user::Role;
use serde_json::json;
use time::Duration;

const LIMITS: RateLimits = RateLimits {
    requests: 20,
    sends: 3,
};

#[tokio::test]
async fn a_session_asks_so_often_in_a_minute_and_then_waits_for_its_end() {
    let app = TestApp::start_limited(LIMITS).await;
    let account = app.account("northwind", &["northwind.example"]);
    let ada = app.colleague(&account, "ada@northwind.example", Role::Member);
    let browser = app.browser_of(&account, &ada).await;
    let other = app.browser_of(&account, &ada).await;
    for _ in 0..20 {
        browser.get("/sessions").await.expect(200);
    }
    app.clock.advance(Duration::seconds(59));
    let early = browser.get("/sessions").await.expect(429);
    assert_eq!((early.code(), early.retry_after), ("throttled", Some(1)));
    other.get("/sessions").await.expect(200);
    app.clock.advance(Duration::seconds(1));
    browser.get("/sessions").await.expect(200);
}

#[tokio::test]
async fn a_key_asks_twice_as_often() {
    let app = TestApp::start_limited(LIMITS).await;
    let account = app.account("northwind", &["northwind.example"]);
    let ada = app.colleague(&account, "ada@northwind.example", Role::Member);
    let browser = app.browser_of(&account, &ada).await;
    let body =
        json!({ "name": "k", "scopes": ["messages:read"], "expires_at": "2030-02-15T09:00:00Z" });
    let made = browser.post("/api-keys", &body).await.expect(201);
    let program = app.anonymous().with_key(made.text("/key"));
    for _ in 0..40 {
        program.get("/mailbox/counts").await.expect(200);
    }
    program.get("/mailbox/counts").await.expect(429);
}

#[tokio::test]
async fn a_user_sends_so_many_messages_in_a_minute_however_they_send() {
    let app = TestApp::start_limited(LIMITS).await;
    let account = app.account("northwind", &["northwind.example"]);
    let ada = app.colleague(&account, "ada@northwind.example", Role::Member);
    let (one, two) = (
        app.browser_of(&account, &ada).await,
        app.browser_of(&account, &ada).await,
    );
    let message = json!({ "to": ["bob@example.org"], "subject": "s", "body_text": "x" });
    one.post("/messages", &message).await.expect(201);
    one.post("/messages", &message).await.expect(201);
    let draft = json!({ "to": ["bob@example.org"], "subject": "s", "body_html": "x" });
    let draft = two.post("/drafts", &draft).await.expect(201);
    let path = format!("/drafts/{}/send", draft.text("/id"));
    two.post(&path, &json!({ "version": 1 })).await.expect(201);
    let refused = one.post("/messages", &message).await.expect(429);
    assert_eq!(refused.code(), "throttled");
    app.clock.advance(Duration::minutes(1));
    one.post("/messages", &message).await.expect(201);
}

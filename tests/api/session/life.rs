//! How long a session lives (L6).

use acceptance::{actor::Actor, app::TestApp};
use domain::user::Role;
use reqwest::Method;
use serde_json::json;
use time::Duration;

const TICK: Duration = Duration::microseconds(1);

async fn logged_on() -> (TestApp, Actor) {
    let app = TestApp::start().await;
    let account = app.account("northwind", &["northwind.example"]);
    let ada = app.colleague(&account, "ada@northwind.example", Role::Member);
    let browser = app.browser_of(&account, &ada).await;
    (app, browser)
}

#[tokio::test]
async fn sixty_idle_minutes_end_a_session_and_an_instant_less_does_not() {
    let (app, browser) = logged_on().await;
    app.clock.advance(Duration::minutes(60) - TICK);
    browser.get("/sessions").await.expect(200);
    // That was activity: another hour begins.
    app.clock.advance(Duration::minutes(60) - TICK);
    browser.get("/sessions").await.expect(200);
    app.clock.advance(Duration::minutes(60));
    assert_eq!(
        browser.get("/sessions").await.expect(401).code(),
        "not_logged_on"
    );
}

#[tokio::test]
async fn background_requests_are_no_activity() {
    let (app, browser) = logged_on().await;
    for _ in 0..2 {
        app.clock.advance(Duration::minutes(20));
        let poll = browser
            .request(Method::GET, "/sessions/current")
            .header("x-letterlock-background", "1");
        let view = Actor::send(poll).await.expect(200);
        assert_eq!(view.text("/idle_ends_at"), "2030-01-15T10:00:00Z");
    }
    app.clock.advance(Duration::minutes(20));
    browser.get("/sessions").await.expect(401);
}

#[tokio::test]
async fn activity_within_a_minute_of_the_last_extends_nothing() {
    let (app, browser) = logged_on().await;
    app.clock.advance(Duration::seconds(59));
    let view = browser.post_empty("/sessions/current/activity").await;
    assert_eq!(view.text("/idle_ends_at"), "2030-01-15T10:00:00Z");
    app.clock.advance(Duration::seconds(1));
    let view = browser.post_empty("/sessions/current/activity").await;
    assert_eq!(view.text("/idle_ends_at"), "2030-01-15T10:01:00Z");
}

#[tokio::test]
async fn twelve_hours_end_a_session_whatever_happens() {
    let (app, browser) = logged_on().await;
    for _ in 0..23 {
        app.clock.advance(Duration::minutes(30));
        browser
            .post_empty("/sessions/current/activity")
            .await
            .expect(200);
    }
    app.clock.advance(Duration::minutes(30) - TICK);
    let last = browser.get("/sessions").await;
    last.expect(200);
    app.clock.advance(TICK);
    browser.get("/sessions").await.expect(401);
}

#[tokio::test]
async fn logging_off_ends_the_session_and_takes_the_cookie_away() {
    let (_app, browser) = logged_on().await;
    let answer = browser.delete("/sessions/current").await.expect(204);
    let removal = answer.set_cookie.unwrap();
    assert!(removal.contains("Max-Age=0"), "{removal}");
    browser.get("/sessions/current").await.expect(401);
}

#[tokio::test]
async fn what_changes_the_user_acts_on_live_sessions_at_once() {
    let app = TestApp::start().await;
    let account = app.account("northwind", &["northwind.example"]);
    let admin = app.colleague(&account, "adm@northwind.example", Role::Administrator);
    let admin = app.browser_of(&account, &admin).await;
    let cleo = app.colleague(&account, "cleo@northwind.example", Role::Member);
    let path = format!("/users/{}", cleo.id);

    let changes = [
        json!({ "role": "auditor" }),
        json!({ "logon_allowed": false }),
    ];
    for change in changes {
        let browser = app.browser_of(&account, &cleo).await;
        browser.get("/sessions").await.expect(200);
        admin.patch(&path, &change).await.expect(200);
        browser.get("/sessions").await.expect(401);
    }
    let allow = json!({ "logon_allowed": true });
    admin.patch(&path, &allow).await.expect(200);

    let browser = app.browser_of(&account, &cleo).await;
    let password = json!({
        "password": "nine owls count the stars",
        "password_confirmation": "nine owls count the stars",
        "must_change": false,
    });
    admin
        .put(&format!("{path}/password"), &password)
        .await
        .expect(204);
    browser.get("/sessions").await.expect(401);
}

#[tokio::test]
async fn a_shorter_idle_time_acts_on_live_sessions() {
    let app = TestApp::start().await;
    let account = app.account("northwind", &["northwind.example"]);
    let admin = app.colleague(&account, "adm@northwind.example", Role::Administrator);
    let admin = app.browser_of(&account, &admin).await;
    let ada = app.colleague(&account, "ada@northwind.example", Role::Member);
    let browser = app.browser_of(&account, &ada).await;
    let change = json!({ "settings": { "session_idle_minutes": 10 } });
    let changed = admin.patch("/account", &change).await.expect(200);
    assert_eq!(changed.body["settings"]["session_idle_minutes"], 10);
    app.clock.advance(Duration::minutes(10));
    browser.get("/sessions").await.expect(401);
    let too_long = json!({ "settings": { "session_idle_minutes": 61 } });
    let admin = app
        .browser_of(
            &account,
            &app.colleague(&account, "ad2@northwind.example", Role::Administrator),
        )
        .await;
    let refused = admin.patch("/account", &too_long).await.expect(422);
    assert_eq!(
        refused.text("/errors/0/pointer"),
        "/settings/session_idle_minutes"
    );
}

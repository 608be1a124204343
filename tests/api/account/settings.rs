//! Settings of an account, each with what it does.

use acceptance::{
    actor::Actor,
    app::{START, TestApp},
};
use domain::{account::Account, outbox::MailToSend, user::Role};
use serde_json::{Value, json};
use time::Duration;

async fn office() -> (TestApp, Account, Actor) {
    let app = TestApp::start().await;
    let account = app.account("northwind", &["northwind.example"]);
    let ines = app.colleague(&account, "ines@northwind.example", Role::Administrator);
    let ines = app.browser_of(&account, &ines).await;
    (app, account, ines)
}

async fn set(administrator: &Actor, settings: Value) {
    let change = json!({ "settings": settings });
    administrator.patch("/account", &change).await.expect(200);
}

#[tokio::test]
async fn the_shortest_password_is_what_the_account_says_and_never_under_twelve() {
    let (app, account, ines) = office().await;
    let too_few = json!({ "settings": { "password_min_length": 11 } });
    ines.patch("/account", &too_few).await.expect(422);
    let ada = app.colleague(&account, "ada@northwind.example", Role::Member);
    let ada = app.browser_of(&account, &ada).await;
    set(&ines, json!({ "password_min_length": 16 })).await;
    let choose = async |password: &str| {
        let body =
            json!({ "new_password": password, "current_password": acceptance::people::PASSWORD });
        ada.put("/me/password", &body).await
    };
    let refused = choose("fifteen letters").await.expect(422);
    assert_eq!(refused.code(), "password_too_short");
    assert_eq!(refused.body["min_length"], 16);
    choose("sixteen letters!").await.expect(204);
}

#[tokio::test]
async fn a_shorter_absolute_end_acts_on_live_sessions_at_once() {
    let (app, account, ines) = office().await;
    for minutes in [59, 721] {
        let change = json!({ "settings": { "session_absolute_minutes": minutes } });
        let refused = ines.patch("/account", &change).await.expect(422);
        let pointer = "/settings/session_absolute_minutes";
        assert_eq!(refused.text("/errors/0/pointer"), pointer);
    }
    let ada = app.colleague(&account, "ada@northwind.example", Role::Member);
    let ada = app.browser_of(&account, &ada).await;
    set(&ines, json!({ "session_absolute_minutes": 90 })).await;
    let view = ada.get("/sessions/current").await.expect(200);
    assert_eq!(view.text("/ends_at"), "2030-01-15T10:30:00Z");
    app.clock.set(START + Duration::minutes(50));
    ada.post_empty("/sessions/current/activity")
        .await
        .expect(200);
    app.clock
        .set(START + Duration::minutes(90) - Duration::microseconds(1));
    ada.get("/sessions").await.expect(200);
    app.clock.set(START + Duration::minutes(90));
    ada.get("/sessions").await.expect(401);
}

#[tokio::test]
async fn new_sessions_end_when_the_account_says() {
    let (app, account, ines) = office().await;
    set(
        &ines,
        json!({ "session_absolute_minutes": 60, "session_idle_minutes": 10 }),
    )
    .await;
    let ada = app.colleague(&account, "ada@northwind.example", Role::Member);
    let ada = app.browser_of(&account, &ada).await;
    let view = ada.get("/sessions/current").await.expect(200);
    assert_eq!(view.text("/ends_at"), "2030-01-15T10:00:00Z");
    assert_eq!(view.text("/idle_ends_at"), "2030-01-15T09:10:00Z");
    app.clock.advance(Duration::minutes(10));
    ada.get("/sessions").await.expect(401);
}

#[tokio::test]
async fn outsiders_start_messages_where_the_account_allows_it() {
    let (app, account, ines) = office().await;
    let cleo = app.outsider(&account, "cleo@outside.example");
    let cleo = app.browser_of(&account, &cleo).await;
    let message = json!({ "to": ["ines@northwind.example"], "subject": "s", "body_text": "x" });
    cleo.post("/messages", &message).await.expect(201);
    set(&ines, json!({ "external_compose": false })).await;
    let refused = cleo.post("/messages", &message).await.expect(422);
    assert_eq!(refused.code(), "not_licensed");
}

#[tokio::test]
async fn languages_that_are_not_offered_are_not_chosen_shown_or_written() {
    let (app, account, ines) = office().await;
    let ada = app.colleague(&account, "ada@northwind.example", Role::Member);
    let browser = app.browser_of(&account, &ada).await;
    browser
        .patch("/me", &json!({ "language": "de" }))
        .await
        .expect(200);
    let written_in = |mails: Vec<MailToSend>| -> Vec<String> {
        let hers = mails
            .into_iter()
            .filter(|mail| mail.to.as_str() == ada.address.as_str());
        hers.map(|mail| mail.language).collect()
    };
    let write = || {
        let colleagues = app
            .services
            .users
            .find_by_address(account.id, &"ines@northwind.example".parse().unwrap());
        let ines = colleagues.unwrap().unwrap();
        app.send(&ines, &[ada.address.as_str()], "s");
        written_in(app.deliver_mails())
    };
    assert_eq!(write(), ["de"]);
    for (languages, default) in [(json!([]), "en"), (json!(["de"]), "en")] {
        let change = json!({ "settings": { "languages": languages, "default_language": default } });
        ines.patch("/account", &change).await.expect(422);
    }
    set(&ines, json!({ "languages": ["en"] })).await;
    assert_eq!(write(), ["en"]);
    let me = browser.get("/sessions/current").await.expect(200);
    assert_eq!(me.text("/user/language"), "en");
    let refused = browser.patch("/me", &json!({ "language": "de" })).await;
    assert_eq!(refused.expect(422).text("/errors/0/pointer"), "/language");
    let portal = app.anonymous().get("/accounts/northwind").await.expect(200);
    assert_eq!(portal.body["languages"], json!(["en"]));
}

#[tokio::test]
async fn the_audit_log_says_which_settings_changed() {
    let (_app, _account, ines) = office().await;
    set(
        &ines,
        json!({ "external_compose": false, "password_min_length": 12 }),
    )
    .await;
    let entries = ines.get("/audit-entries?limit=100").await.expect(200);
    let entries = entries.body["items"].as_array().unwrap();
    let changed = entries
        .iter()
        .find(|entry| entry["action"] == "account.updated");
    let details = &changed.unwrap()["details"];
    let only = json!([{ "name": "external_compose", "value": "false" }]);
    assert_eq!(*details, only);
}

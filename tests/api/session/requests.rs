//! What a request must look like to be believed.

use acceptance::{actor::Actor, app::TestApp};
use domain::user::Role;
use reqwest::{Client, Method};
use serde_json::json;

#[tokio::test]
async fn requests_from_other_sites_are_refused() {
    let app = TestApp::start().await;
    let account = app.account("northwind", &["northwind.example"]);
    let ada = app.colleague(&account, "ada@northwind.example", Role::Member);
    let browser = app.browser_of(&account, &ada).await;
    let refused = |request: reqwest::RequestBuilder| async {
        assert_eq!(Actor::send(request).await.expect(403).code(), "cross_site");
    };
    for site in ["cross-site", "same-site"] {
        let read = browser.request(Method::GET, "/sessions");
        refused(read.header("sec-fetch-site", site)).await;
    }
    let write = || browser.request(Method::PATCH, "/me").json(&json!({}));
    refused(write().header("sec-fetch-site", "none")).await;
    refused(write().header("origin", "https://evil.example")).await;
    let bare = Client::new()
        .patch(app.api("/me"))
        .header("cookie", browser.cookie())
        .json(&json!({}));
    refused(bare).await;
    let log_on = app
        .anonymous()
        .request(Method::POST, "/codes")
        .header("sec-fetch-site", "cross-site")
        .json(&json!({ "link": "x" }));
    refused(log_on).await;

    let own = write().header("sec-fetch-site", "same-origin");
    Actor::send(own).await.expect(200);
    let own = write().header("origin", app.url.as_str());
    Actor::send(own).await.expect(200);
}

#[tokio::test]
async fn a_cookie_and_a_key_together_are_refused() {
    let app = TestApp::start().await;
    let account = app.account("northwind", &["northwind.example"]);
    let ada = app.colleague(&account, "ada@northwind.example", Role::Member);
    let browser = app.browser_of(&account, &ada).await;
    let both = browser
        .request(Method::GET, "/sessions")
        .bearer_auth("ll_x");
    assert_eq!(
        Actor::send(both).await.expect(400).code(),
        "two_credentials"
    );
}

#[tokio::test]
async fn bodies_are_json_and_nothing_else() {
    let app = TestApp::start().await;
    let form = Client::new()
        .post(app.api("/sessions"))
        .header("content-type", "application/x-www-form-urlencoded")
        .body("subject=x");
    let refused = Actor::send(form).await.expect(415);
    assert_eq!(refused.code(), "unsupported_media_type");
}

#[tokio::test]
async fn a_forged_or_foreign_cookie_is_no_session() {
    let app = TestApp::start().await;
    let account = app.account("northwind", &["northwind.example"]);
    let ada = app.colleague(&account, "ada@northwind.example", Role::Member);
    let browser = app.browser_of(&account, &ada).await;
    let cookie = browser.cookie().to_owned();
    let (head, tail) = cookie.split_at(cookie.len() - 8);
    let flipped = if tail.starts_with('A') {
        "BBBBBBBB"
    } else {
        "AAAAAAAA"
    };
    for forged in [format!("{head}{flipped}"), "letterlock=x.y.z".to_owned()] {
        let anyone = app.anonymous().with_cookie(&forged);
        anyone.get("/sessions/current").await.expect(401);
    }
    // The envelope of another installation names nothing here.
    let elsewhere = TestApp::start().await;
    let stranger = elsewhere.anonymous().with_cookie(&cookie);
    stranger.get("/sessions/current").await.expect(401);
}

#[tokio::test]
async fn the_date_of_an_answer_is_that_of_the_clock_that_ends_sessions() {
    let app = TestApp::start().await;
    for path in ["/health/ready", "/api/v1/sessions/current", "/no-such-page"] {
        let answer = Client::new()
            .get(format!("{}{path}", app.url))
            .send()
            .await
            .unwrap();
        let date = answer.headers().get("date").unwrap();
        assert_eq!(date, "Tue, 15 Jan 2030 09:00:00 GMT", "{path}");
    }
}

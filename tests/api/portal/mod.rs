//! What answers before anyone logs on.

use acceptance::app::TestApp;
use reqwest::StatusCode;

#[tokio::test]
async fn the_portal_says_what_it_is() {
    let app = TestApp::start().await;
    let answer = reqwest::get(app.api("/portal")).await.unwrap();
    assert_eq!(answer.status(), StatusCode::OK);
    assert_eq!(answer.headers()["x-content-type-options"], "nosniff");
    let portal: serde_json::Value = answer.json().await.unwrap();
    assert_eq!(portal["product"], "Letterlock");
}

#[tokio::test]
async fn what_is_not_served_answers_a_problem_with_the_requests_id() {
    let app = TestApp::start().await;
    let client = reqwest::Client::new();
    let cases = [
        (
            client.get(app.api("/nothing/here")),
            StatusCode::NOT_FOUND,
            "not_found",
        ),
        (
            client.delete(app.api("/portal")),
            StatusCode::METHOD_NOT_ALLOWED,
            "method_not_allowed",
        ),
    ];
    for (request, status, code) in cases {
        let answer = request.send().await.unwrap();
        assert_eq!(answer.status(), status);
        assert_eq!(answer.headers()["content-type"], "application/problem+json");
        let id = answer.headers()["x-request-id"]
            .to_str()
            .unwrap()
            .to_owned();
        let problem: serde_json::Value = answer.json().await.unwrap();
        assert_eq!(problem["code"], code);
        assert_eq!(problem["instance"], id);
    }
}

#[tokio::test]
async fn an_account_is_stored_and_found_by_slug() {
    let app = TestApp::start().await;
    let account = app.account("northwind", &["northwind.example"]);
    let found = app
        .services
        .deps
        .store
        .read(|tx| tx.find_account_by_slug(&account.slug))
        .unwrap()
        .unwrap();
    assert_eq!(found, account);
}

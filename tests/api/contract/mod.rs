//! Every operation of the document, as those who may not call it.

mod matrix;

use acceptance::{actor::Actor, app::TestApp};
use domain::user::Role;
use reqwest::Method;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Open to anyone. This list may only shrink: a new operation needs a caller.
const PUBLIC: [&str; 11] = [
    "create_session",
    "get_account_portal",
    "get_portal",
    // The log-on page shows it.
    "get_portal_logo",
    "list_outbox_mails",
    "redeem_password_reset",
    "request_code",
    "request_fresh_link",
    "request_password_reset",
    "request_registration",
    "resolve_link",
];

struct Case {
    id: String,
    method: Method,
    path: String,
    takes_key: bool,
}

/// Every operation, with ids that name nothing.
fn cases() -> Vec<Case> {
    let document: Value =
        serde_json::from_str(&api::openapi::document().to_json().unwrap()).unwrap();
    let mut cases = Vec::new();
    for (path, operations) in document["paths"].as_object().unwrap() {
        for (method, operation) in operations.as_object().unwrap() {
            let Some(id) = operation["operationId"].as_str() else {
                continue;
            };
            let path = path.trim_start_matches("/api/v1");
            let path = ["{id}", "{attachment_id}", "{request_id}"]
                .iter()
                .fold(path.to_owned(), |path, name| {
                    path.replace(name, &uuid::Uuid::from_u128(42).to_string())
                })
                .replace("{slug}", "nobody");
            cases.push(Case {
                id: id.to_owned(),
                method: method.to_uppercase().parse().unwrap(),
                path,
                takes_key: operation["security"].to_string().contains("api_key"),
            });
        }
    }
    assert!(cases.len() > 25, "the document has operations");
    cases
}

/// A client that lost the answer must be able to ask again without a second effect (design 3.5). What is asked for without a
/// caller is a wish that is answered later, or not; how often is the throttle's.
#[test]
fn whatever_creates_takes_an_idempotency_key() {
    let document: Value =
        serde_json::from_str(&api::openapi::document().to_json().unwrap()).unwrap();
    let (mut creating, mut without) = (0, Vec::new());
    for item in document["paths"].as_object().unwrap().values() {
        let operation = &item["post"];
        let answers = |status: &str| operation["responses"].get(status).is_some();
        let has_caller = operation["security"].to_string().contains("session");
        let creates = answers("201") || (answers("202") && has_caller);
        if !creates {
            continue;
        }
        creating += 1;
        let takes_key = operation["parameters"].as_array().is_some_and(|all| {
            let mut all = all.iter();
            all.any(|one| one["in"] == "header" && one["name"] == "Idempotency-Key")
        });
        if !takes_key {
            without.push(operation["operationId"].to_string());
        }
    }
    assert!(creating >= 10, "{creating}");
    assert!(
        without.is_empty(),
        "take `Idempotent<…>` or `Bodiless` and list `IdempotencyParam`: {without:?}"
    );
}

async fn call(actor: &Actor, case: &Case) -> acceptance::actor::Answer {
    let request = actor.request(case.method.clone(), &case.path);
    let request = if case.method == Method::GET {
        request
    } else {
        request.json(&json!({}))
    };
    Actor::send(request).await
}

#[tokio::test]
async fn nobody_calls_anything_but_what_is_public() {
    let app = TestApp::start().await;
    let mut open = BTreeSet::new();
    for case in cases() {
        let answer = call(&app.anonymous(), &case).await;
        if answer.status != 401 || answer.code() != "not_logged_on" {
            open.insert(case.id);
        }
    }
    let listed: BTreeSet<String> = PUBLIC.iter().map(|&id| id.to_owned()).collect();
    assert_eq!(
        open, listed,
        "give the handler an `Authorized<…>` argument; the list of public operations may only shrink"
    );
}

#[tokio::test]
async fn a_key_without_the_scope_calls_nothing() {
    let app = TestApp::start().await;
    let account = app.account("northwind", &["northwind.example"]);
    let admin = app.colleague(&account, "adm@northwind.example", Role::Administrator);
    let browser = app.browser_of(&account, &admin).await;
    let all = [
        "messages:read",
        "messages:send",
        "messages:manage",
        "tracking:read",
        "directory:read",
        "directory:manage",
        "audit:read",
        "account:manage",
    ];
    let mut programs = Vec::new();
    for scope in all {
        let body =
            json!({ "name": scope, "scopes": [scope], "expires_at": "2030-02-15T09:00:00Z" });
        let made = browser.post("/api-keys", &body).await.expect(201);
        programs.push((scope, app.anonymous().with_key(made.text("/key"))));
    }
    for case in cases() {
        if PUBLIC.contains(&case.id.as_str()) {
            continue;
        }
        let mut admitted = Vec::new();
        for (scope, program) in &programs {
            let answer = call(program, &case).await;
            let refused = answer.status == 403
                && ["scope_missing", "session_required"].contains(&answer.code());
            if !refused {
                admitted.push(*scope);
            }
        }
        let expected = usize::from(case.takes_key);
        assert_eq!(admitted.len(), expected, "{}: {admitted:?}", case.id);
    }
}

#[tokio::test]
async fn a_stranger_of_another_account_finds_nothing() {
    let app = TestApp::start().await;
    app.account("northwind", &["northwind.example"]);
    let other = app.account("southwind", &["southwind.example"]);
    let stranger = app.colleague(&other, "sam@southwind.example", Role::Administrator);
    let stranger = app.browser_of(&other, &stranger).await;
    for case in cases() {
        if !case.path.contains("00000000-0000") || case.method == Method::PUT {
            continue;
        }
        let answer = call(&stranger, &case).await;
        let status = answer.status.as_u16();
        assert!(
            [400, 404, 415, 422].contains(&status),
            "{}: {status} {}",
            case.id,
            answer.body
        );
    }
}

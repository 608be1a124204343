//! `POST /send-options/query`

use crate::{
    definition::{DEFAULT, administrator, define},
    message::{ADA, BEN, CLEO, Office},
    policy::{apply_to, offer_to_all, policy, rule},
};
use acceptance::actor::{Actor, Answer};
use serde_json::{Value, json};

async fn ask(actor: &Actor, to: Value) -> Answer {
    actor
        .post("/send-options/query", &json!({ "to": to }))
        .await
        .expect(200)
}

fn names(options: &Answer) -> Vec<String> {
    let offered = options.body["definitions"].as_array().unwrap();
    offered
        .iter()
        .map(|one| one["definition"]["name"].as_str().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn the_default_comes_first_and_the_others_by_name_each_with_its_sentence_and_expiry() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let zeta = define(&admin, "Zeta", &json!({ "expire_after_days": 2 })).await;
    let alpha = define(&admin, "alpha", &json!({})).await;
    offer_to_all(&admin, "All", &[&zeta, &alpha]).await;
    let options = ask(&office.a, json!([BEN])).await;
    assert_eq!(options.text("/decision"), "offered");
    assert_eq!(names(&options), ["Default", "alpha", "Zeta"]);
    assert_eq!(options.text("/definitions/0/definition/id"), DEFAULT);
    assert_eq!(
        options.text("/definitions/2/expires_at"),
        "2030-01-17T09:00:00Z"
    );
    assert!(
        options
            .text("/definitions/2/definition/sentence")
            .starts_with("Expires 2 days")
    );
    let request = office
        .a
        .request(reqwest::Method::POST, "/send-options/query");
    let request = request
        .header("accept-language", "de")
        .json(&json!({ "to": [BEN] }));
    let german = Actor::send(request).await.expect(200);
    assert!(
        german
            .text("/definitions/2/definition/sentence")
            .starts_with("Die Nachricht läuft 2 Tage")
    );
}

#[tokio::test]
async fn what_is_still_being_typed_is_passed_over() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let chosen = define(&admin, "Chosen", &json!({})).await;
    let to_ben = json!({ "to": { "kind": "address", "address": BEN } });
    rule(&admin, &policy("Ben", "offer", &[&chosen], &to_ben)).await;
    assert_eq!(names(&ask(&office.a, json!([])).await), ["Default"]);
    assert_eq!(names(&ask(&office.a, json!(["ben@"])).await), ["Default"]);
    let typed = json!(["ben@", " BEN@outside.example ", BEN]);
    assert_eq!(names(&ask(&office.a, typed).await), ["Default", "Chosen"]);
    assert_eq!(
        names(&ask(&office.a, json!([BEN, CLEO])).await),
        ["Default"]
    );
}

#[tokio::test]
async fn what_is_applied_is_the_one_option_and_says_by_which_policy_to_people_inside() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let strict = define(&admin, "Strict", &json!({})).await;
    apply_to(&admin, BEN, &strict).await;
    let inward = json!({ "from": { "kind": "external" } });
    rule(&admin, &policy("Inward", "apply", &[&strict], &inward)).await;
    let options = ask(&office.a, json!([CLEO, BEN])).await;
    assert_eq!(options.text("/decision"), "applied");
    assert_eq!(options.text("/applied_by"), BEN);
    assert_eq!(names(&options), ["Strict"]);
    let outside = ask(&office.b, json!([ADA])).await;
    assert_eq!(outside.text("/decision"), "applied");
    assert_eq!(outside.body["applied_by"], Value::Null);
}

#[tokio::test]
async fn a_conflict_is_explained_at_the_addresses_it_concerns() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let one = define(&admin, "One", &json!({})).await;
    let two = define(&admin, "Two", &json!({})).await;
    apply_to(&admin, BEN, &one).await;
    apply_to(&admin, CLEO, &two).await;
    let body = json!({ "to": ["dan@outside.example", BEN], "bcc": [CLEO] });
    let options = office
        .a
        .post("/send-options/query", &body)
        .await
        .expect(200);
    assert_eq!(options.text("/decision"), "conflict");
    assert!(names(&options).is_empty());
    assert_eq!(options.body["conflicts"].as_array().unwrap().len(), 2);
    assert_eq!(options.text("/conflicts/0/pointer"), "/to/1");
    assert_eq!(options.text("/conflicts/0/definition/name"), "One");
    assert_eq!(options.text("/conflicts/1/pointer"), "/bcc/0");
    assert_eq!(options.text("/conflicts/1/address"), CLEO);
    assert_eq!(options.text("/conflicts/1/policy"), CLEO);
}

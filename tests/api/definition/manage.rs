//! What administrators do with definitions.

use super::{DEFAULT, administrator, define, effects};
use crate::message::{BEN, Office, faults};
use acceptance::actor::Actor;
use domain::user::Role;
use reqwest::Method;
use serde_json::{Value, json};

fn names(page: &Value) -> Vec<&str> {
    let items = page["items"].as_array().unwrap();
    items
        .iter()
        .map(|one| one["name"].as_str().unwrap())
        .collect()
}

#[tokio::test]
async fn administrators_alone_see_and_make_definitions() {
    let office = Office::open().await;
    for role in [Role::Member, Role::HelpDesk, Role::Auditor] {
        let address = format!("{}@inside.example", role.as_str().replace('_', "-"));
        let user = office.app.colleague(&office.account, &address, role);
        let browser = office.app.browser_of(&office.account, &user).await;
        browser.get("/definitions").await.expect(403);
        let body = json!({ "name": "x", "effects": effects(&json!({})) });
        browser.post("/definitions", &body).await.expect(403);
        let described = json!({ "effects": effects(&json!({})) });
        browser
            .post("/definition-sentences", &described)
            .await
            .expect(403);
        browser
            .put(&format!("/definitions/{DEFAULT}"), &body)
            .await
            .expect(403);
        browser
            .post_empty(&format!("/definitions/{DEFAULT}/retire"))
            .await
            .expect(403);
    }
}

#[tokio::test]
async fn effects_are_described_before_there_is_a_definition() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let body = |days: u16| json!({ "effects": effects(&json!({ "expire_after_days": days })) });
    let request = admin
        .request(Method::POST, "/definition-sentences")
        .header("accept-language", "de")
        .json(&body(7));
    let said = Actor::send(request).await.expect(200);
    assert!(
        said.text("/sentence")
            .starts_with("Die Nachricht läuft 7 Tage nach dem Senden ab.")
    );
    let refused = admin.post("/definition-sentences", &body(0)).await;
    assert_eq!(
        faults(&refused.expect(422)),
        [(
            "/effects/expire_after_days".to_owned(),
            "out_of_range".to_owned()
        )]
    );
    let listed = admin.get("/definitions").await.expect(200);
    assert_eq!(names(&listed.body), ["Default"], "nothing is stored");
}

#[tokio::test]
async fn a_definition_is_made_changed_retired_and_described() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let only = admin.get("/definitions").await.expect(200);
    assert_eq!(names(&only.body), ["Default"]);
    assert_eq!(only.text("/items/0/id"), DEFAULT);
    assert_eq!(only.body["items"][0]["built_in"], true);

    define(&admin, "Zeta", &json!({})).await;
    let id = define(&admin, "alpha", &json!({ "allow_print": false })).await;
    let path = format!("/definitions/{id}");
    let body = json!({ "name": "Alpha", "effects": effects(&json!({ "expire_after_days": 14 })) });
    office.app.clock.advance(time::Duration::SECOND);
    let changed = admin.put(&path, &body).await.expect(200);
    assert!(
        changed
            .text("/sentence")
            .starts_with("Expires 14 days after it is sent.")
    );
    let request = admin
        .request(Method::GET, &path)
        .header("accept-language", "de-CH, en;q=0.5");
    let german = Actor::send(request).await.expect(200);
    assert!(
        german
            .text("/sentence")
            .starts_with("Die Nachricht läuft 14 Tage nach dem Senden ab.")
    );

    let listed = admin.get("/definitions").await.expect(200);
    assert_eq!(
        names(&listed.body),
        ["Default", "Alpha", "Zeta"],
        "the default, then by name"
    );
    office.app.clock.advance(time::Duration::SECOND);
    let retired = admin
        .post_empty(&format!("{path}/retire"))
        .await
        .expect(200);
    assert_eq!(retired.text("/retired_at"), "2030-01-15T09:00:02Z");
    let again = admin
        .post_empty(&format!("{path}/retire"))
        .await
        .expect(409);
    assert_eq!(again.code(), "definition_retired");
    let change = admin.put(&path, &body).await.expect(409);
    assert_eq!(change.code(), "definition_retired");
    assert_eq!(
        names(&admin.get("/definitions").await.body),
        ["Default", "Alpha", "Zeta"]
    );

    let entries = admin.get("/audit-entries").await.expect(200);
    let actions: Vec<&str> = entries.body["items"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|entry| entry["object_id"] == id.as_str())
        .map(|entry| entry["action"].as_str().unwrap())
        .collect();
    let expected = [
        "definition.retired",
        "definition.updated",
        "definition.created",
    ];
    assert_eq!(actions, expected);
}

#[tokio::test]
async fn the_built_in_default_stays_as_it_is() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let path = format!("/definitions/{DEFAULT}");
    let body = json!({ "name": "Mine", "effects": effects(&json!({})) });
    let change = admin.put(&path, &body).await.expect(409);
    assert_eq!(change.code(), "built_in_definition");
    let retire = admin
        .post_empty(&format!("{path}/retire"))
        .await
        .expect(409);
    assert_eq!(retire.code(), "built_in_definition");
    let there = admin.get(&path).await.expect(200);
    assert_eq!(there.body["effects"]["expire_after_days"], 30);
    assert_eq!(there.body["effects"]["allow_print"], false);
}

#[tokio::test]
async fn a_name_is_taken_once_in_whatever_case_even_by_two_at_once() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let id = define(&admin, "Straße", &json!({})).await;
    let body = |name: &str| json!({ "name": name, "effects": effects(&json!({})) });
    for name in ["straße", " STRAßE ", "default", "DEFAULT"] {
        let refused = admin.post("/definitions", &body(name)).await.expect(409);
        assert_eq!(refused.code(), "name_taken", "{name}");
        assert_eq!(
            faults(&refused),
            [("/name".to_owned(), "name_taken".to_owned())]
        );
    }
    let other = define(&admin, "Other", &json!({})).await;
    let rename = admin
        .put(&format!("/definitions/{other}"), &body("straße"))
        .await;
    assert_eq!(rename.expect(409).code(), "name_taken");
    admin
        .put(&format!("/definitions/{id}"), &body("STRASSE"))
        .await
        .expect(200);

    let (twice, once) = (body("Twice"), body("tWICE"));
    let (one, two) = tokio::join!(
        admin.post("/definitions", &twice),
        admin.post("/definitions", &once)
    );
    let mut statuses = [one.status.as_u16(), two.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [201, 409]);
}

#[tokio::test]
async fn effects_that_cannot_take_effect_are_named_each_at_its_place() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let refused = |changes: Value| {
        let body = json!({ "name": "x", "effects": effects(&changes) });
        let admin = admin.clone();
        async move { faults(&admin.post("/definitions", &body).await.expect(422)) }
    };
    let at = |effect: &str| (format!("/effects/{effect}"), "out_of_range".to_owned());
    for days in [0, 3651] {
        assert_eq!(
            refused(json!({ "expire_after_days": days })).await,
            [at("expire_after_days")]
        );
    }
    let reminders = json!({ "unread_reminder_after_days": 7, "expiry_reminder_before_days": 0 });
    assert_eq!(
        refused(reminders).await,
        [
            at("unread_reminder_after_days"),
            at("expiry_reminder_before_days")
        ]
    );
    let unknown = json!({ "name": "x", "effects": effects(&json!({ "allow_forward": true })) });
    admin.post("/definitions", &unknown).await.expect(400);
    let mut incomplete = effects(&json!({}));
    incomplete
        .as_object_mut()
        .unwrap()
        .remove("unread_reminder_after_days");
    let body = json!({ "name": "x", "effects": incomplete });
    admin.post("/definitions", &body).await.expect(400);
    define(&admin, "Longest", &json!({ "expire_after_days": 3650 })).await;
}

#[tokio::test]
async fn a_repeated_creation_under_one_key_makes_one() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let body = json!({ "name": "Once", "effects": effects(&json!({})) });
    let make = || {
        let request = admin.request(Method::POST, "/definitions");
        Actor::send(request.header("idempotency-key", "k1").json(&body))
    };
    let (first, second) = (make().await.expect(201), make().await.expect(201));
    assert_eq!(first.text("/id"), second.text("/id"));
}

#[tokio::test]
async fn a_definition_that_a_policy_uses_is_not_retired() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let id = define(&admin, "Used", &json!({})).await;
    let policy = json!({
        "name": "Everyone", "from": { "kind": "everyone" }, "to": { "kind": "everyone" },
        "decision": "offer", "definition_ids": [id], "enabled": false,
    });
    let made = admin.post("/policies", &policy).await.expect(201);
    let retire = format!("/definitions/{id}/retire");
    let refused = admin.post_empty(&retire).await.expect(409);
    assert_eq!(refused.code(), "in_use");
    assert_eq!(refused.body["policies"], json!(["Everyone"]));
    admin
        .delete(&format!("/policies/{}", made.text("/id")))
        .await
        .expect(204);
    admin.post_empty(&retire).await.expect(200);
    let refused = admin.post("/policies", &policy).await.expect(422);
    let expected = (
        "/definition_ids/0".to_owned(),
        "definition_unknown".to_owned(),
    );
    assert_eq!(faults(&refused), [expected]);
}

#[tokio::test]
async fn a_definition_retired_while_a_policy_takes_it_is_one_or_the_other() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    for round in 0..5 {
        let id = define(&admin, &format!("Raced {round}"), &json!({})).await;
        let policy = json!({
            "name": format!("Race {round}"),
            "from": { "kind": "everyone" }, "to": { "kind": "everyone" },
            "decision": "apply", "definition_ids": [id], "enabled": true,
        });
        let retire = format!("/definitions/{id}/retire");
        let (made, retired) =
            tokio::join!(admin.post("/policies", &policy), admin.post_empty(&retire));
        let statuses = (made.status.as_u16(), retired.status.as_u16());
        assert!([(201, 409), (422, 200)].contains(&statuses), "{statuses:?}");
    }
}

#[tokio::test]
async fn a_message_keeps_the_effects_it_was_sent_under() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let id = define(&admin, "Loose", &json!({})).await;
    crate::policy::offer_to_all(&admin, "All", &[&id]).await;
    let body = json!({ "to": [BEN], "subject": "s", "body_text": "x", "definition_id": id });
    let sent = office.a.post("/messages", &body).await.expect(201);
    let strict = json!({
        "name": "Strict",
        "effects": effects(&json!({ "allow_reply": false, "allow_print": false })),
    });
    admin
        .put(&format!("/definitions/{id}"), &strict)
        .await
        .expect(200);
    let open = format!("/messages/{}/open", sent.text("/id"));
    let read = office.b.post_empty(&open).await.expect(200);
    assert_eq!(read.text("/definition/id"), id);
    assert_eq!(read.text("/definition/name"), "Loose");
    assert_eq!(read.body["can"]["reply"], true);
    assert_eq!(read.body["can"]["print"], true);
    assert_eq!(
        read.text("/definition/sentence"),
        sent.text("/definition/sentence")
    );
}

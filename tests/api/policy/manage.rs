//! What administrators do with policies.

use super::{aged_rule, policy, rule};
use crate::{
    definition::{DEFAULT, administrator, define},
    group::group,
    message::{BEN, Office, faults},
};
use acceptance::actor::Actor;
use domain::user::Role;
use serde_json::{Value, json};

async fn names(admin: &Actor) -> Vec<String> {
    let page = admin.get("/policies").await.expect(200).body;
    let items = page["items"].as_array().unwrap();
    items
        .iter()
        .map(|one| one["name"].as_str().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn administrators_alone_see_make_and_simulate_policies() {
    let office = Office::open().await;
    for role in [Role::Member, Role::HelpDesk, Role::Auditor] {
        let address = format!("{}@inside.example", role.as_str().replace('_', "-"));
        let user = office.app.colleague(&office.account, &address, role);
        let browser = office.app.browser_of(&office.account, &user).await;
        browser.get("/policies").await.expect(403);
        let body = policy("x", "apply", &[DEFAULT], &json!({}));
        browser.post("/policies", &body).await.expect(403);
        let simulation = json!({ "from": BEN, "to": [BEN] });
        browser
            .post("/policy-simulations", &simulation)
            .await
            .expect(403);
        browser
            .delete(&format!("/policies/{DEFAULT}"))
            .await
            .expect(403);
    }
}

#[tokio::test]
async fn policies_are_listed_in_the_order_in_which_they_win() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let staff = group(&admin, "Staff", &["ada@inside.example"]).await;
    let make = |name: &str, from: Value, to: Value| {
        let body = policy(
            name,
            "apply",
            &[DEFAULT],
            &json!({ "from": from, "to": to }),
        );
        let admin = admin.clone();
        let office = &office;
        async move { aged_rule(office, &admin, &body).await }
    };
    let everyone = || json!({ "kind": "everyone" });
    make("everyone, older", everyone(), everyone()).await;
    make("everyone, younger", everyone(), everyone()).await;
    make("to outside", everyone(), json!({ "kind": "external" })).await;
    make("inside", json!({ "kind": "internal" }), everyone()).await;
    let domain = json!({ "kind": "internal", "domain": "Inside.example" });
    make("domain", domain, everyone()).await;
    make(
        "group",
        json!({ "kind": "group", "group_id": staff }),
        everyone(),
    )
    .await;
    let ada = json!({ "kind": "address", "address": "ADA@inside.example" });
    let made = make(
        "address",
        ada,
        json!({ "kind": "external", "domain": "x.example" }),
    )
    .await;
    assert_eq!(made.body["from"]["address"], "ada@inside.example");
    assert_eq!(made.body["to"]["domain"], "x.example");
    let expected = [
        "address",
        "group",
        "domain",
        "inside",
        "to outside",
        "everyone, older",
        "everyone, younger",
    ];
    assert_eq!(names(&admin).await, expected);
}

#[tokio::test]
async fn a_policy_is_changed_whole_and_keeps_its_age_and_is_deleted() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let strict = define(&admin, "Strict", &json!({})).await;
    let older = aged_rule(
        &office,
        &admin,
        &policy("Older", "offer", &[&strict, DEFAULT], &json!({})),
    )
    .await;
    assert_eq!(older.body["definitions"][0]["name"], "Strict");
    aged_rule(
        &office,
        &admin,
        &policy("Younger", "apply", &[DEFAULT], &json!({})),
    )
    .await;
    let path = format!("/policies/{}", older.text("/id"));
    let dates = json!({
        "enabled": false,
        "starts_at": "2030-02-01T00:00:00Z", "ends_at": "2030-03-01T00:00:00+01:00",
    });
    let body = policy("Renamed", "apply", &[&strict], &dates);
    let changed = admin.put(&path, &body).await.expect(200);
    assert_eq!(changed.text("/decision"), "apply");
    assert_eq!(changed.text("/ends_at"), "2030-02-28T23:00:00Z");
    assert_eq!(changed.body["enabled"], false);
    assert_eq!(names(&admin).await, ["Renamed", "Younger"]);
    let cleared = admin
        .put(&path, &policy("Renamed", "offer", &[], &json!({})))
        .await
        .expect(200);
    assert_eq!(cleared.body["starts_at"], Value::Null);
    assert_eq!(cleared.body["definitions"], json!([]));
    admin.delete(&path).await.expect(204);
    admin.get(&path).await.expect(404);
    admin.put(&path, &body).await.expect(404);
    assert_eq!(names(&admin).await, ["Younger"]);
    let entries = admin.get("/audit-entries").await.expect(200);
    let actions = entries.body.to_string();
    for action in ["policy.created", "policy.updated", "policy.deleted"] {
        assert!(actions.contains(action), "{action}");
    }
}

#[tokio::test]
async fn what_a_policy_names_must_be_there_and_every_fault_is_named() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let refused = |rest: Value, decision: &'static str, ids: Vec<&'static str>| {
        let body = policy("x", decision, &ids, &rest);
        let admin = admin.clone();
        async move { faults(&admin.post("/policies", &body).await.expect(422)) }
    };
    let at = |pointer: &str, code: &str| (pointer.to_owned(), code.to_owned());
    let nobody = "00000000-0000-7000-8000-00000000ffff";
    let sides = json!({
        "from": { "kind": "internal", "domain": "outside.example" },
        "to": { "kind": "external", "domain": "inside.example" },
        "starts_at": "2030-02-01T00:00:00Z", "ends_at": "2030-02-01T00:00:00Z",
    });
    assert_eq!(
        refused(sides, "offer", vec![DEFAULT, nobody]).await,
        [
            at("/from/domain", "domain_not_internal"),
            at("/to/domain", "domain_internal"),
            at("/definition_ids/1", "definition_unknown"),
            at("/ends_at", "ends_before_start"),
        ]
    );
    for ids in [vec![], vec![DEFAULT, DEFAULT]] {
        let faults = refused(json!({}), "apply", ids).await;
        assert_eq!(faults, [at("/definition_ids", "not_one_definition")]);
    }
    let to = json!({ "to": { "kind": "address", "address": "half" } });
    assert_eq!(
        refused(to, "apply", vec![DEFAULT]).await,
        [at("/to/address", "address_invalid")]
    );
    let to = json!({ "to": { "kind": "external", "domain": "no domain" } });
    assert_eq!(
        refused(to, "apply", vec![DEFAULT]).await,
        [at("/to/domain", "domain_invalid")]
    );
    for to in [
        json!({ "kind": "everyone", "domain": "x.example" }),
        json!({ "kind": "all" }),
    ] {
        let body = policy("x", "apply", &[DEFAULT], &json!({ "to": to }));
        admin.post("/policies", &body).await.expect(400);
    }
    rule(&admin, &policy("Taken", "apply", &[DEFAULT], &json!({}))).await;
    let again = policy("tAKEN", "apply", &[DEFAULT], &json!({}));
    assert_eq!(
        admin.post("/policies", &again).await.expect(409).code(),
        "name_taken"
    );
}

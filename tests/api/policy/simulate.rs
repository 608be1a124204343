//! "If A sends to B and C, what happens, and why" (P1).

use super::{aged_rule, apply_to, policy, rule};
use crate::{
    definition::{administrator, define},
    group::group,
    message::{ADA, BEN, CLEO, Office, faults, subjects},
};
use serde_json::{Value, json};

/// `name: verdict` of each policy, in order.
fn verdicts(recipient: &Value) -> Vec<String> {
    let policies = recipient["policies"].as_array().unwrap();
    policies
        .iter()
        .map(|one| {
            format!(
                "{}: {}",
                one["name"].as_str().unwrap(),
                one["verdict"].as_str().unwrap()
            )
        })
        .collect()
}

#[tokio::test]
async fn the_simulator_says_who_won_who_lost_why_and_what_follows() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let strict = define(&admin, "Strict", &json!({ "expire_after_days": 3 })).await;
    let firms = group(&admin, "Firms", &["outside.example"]).await;
    let to_firms =
        json!({ "from": { "kind": "internal" }, "to": { "kind": "group", "group_id": firms } });
    let outside = json!({ "from": { "kind": "internal" }, "to": { "kind": "external" } });
    for (name, decision, rest) in [
        ("Firms get strict", "apply", &to_firms),
        ("Firms again", "offer", &to_firms),
        ("Outside", "offer", &outside),
        ("Everyone", "offer", &json!({})),
        ("Off", "offer", &json!({ "enabled": false })),
        (
            "Soon",
            "offer",
            &json!({ "starts_at": "2030-02-01T00:00:00Z" }),
        ),
        (
            "Over",
            "offer",
            &json!({ "ends_at": "2030-01-15T09:00:00Z" }),
        ),
        (
            "Others",
            "offer",
            &json!({ "from": { "kind": "external" } }),
        ),
    ] {
        aged_rule(&office, &admin, &policy(name, decision, &[&strict], rest)).await;
    }

    let body = json!({ "from": "Ada@inside.example", "to": [BEN, "dan@elsewhere.example"] });
    let said = admin.post("/policy-simulations", &body).await.expect(200);
    assert_eq!(said.text("/from/address"), ADA);
    assert_eq!(said.text("/from/kind"), "internal");
    assert_eq!(
        said.body["recipients"][0]["person"]["groups"],
        json!(["Firms"])
    );
    assert_eq!(
        verdicts(&said.body["recipients"][0]),
        [
            "Firms get strict: won",
            "Firms again: younger",
            "Outside: less_specific_to",
            "Others: other_senders",
            "Everyone: less_specific_from",
            "Off: disabled",
            "Soon: not_started",
            "Over: ended",
        ]
    );
    assert_eq!(
        verdicts(&said.body["recipients"][1])[..3],
        [
            "Firms get strict: other_recipients",
            "Firms again: other_recipients",
            "Outside: won"
        ]
    );
    assert_eq!(said.text("/outcome"), "applied");
    assert_eq!(said.text("/definitions/0/definition/name"), "Strict");
    assert_eq!(
        said.text("/definitions/0/expires_at"),
        "2030-01-18T09:00:08Z"
    );
    assert_eq!(said.text("/recipients/0/notification/tls"), "opportunistic");
    assert_eq!(said.body["quota"]["new"].as_array().unwrap().len(), 2);
    assert_eq!(said.body["quota"]["quota"]["used"], 0);
    assert!(office.app.deliver_mails().is_empty(), "nothing happens");
    assert!(subjects(&office.a, "sent").await.is_empty());
}

#[tokio::test]
async fn the_simulator_shows_offers_conflicts_and_what_people_outside_get() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let one = define(&admin, "One", &json!({})).await;
    let two = define(&admin, "Two", &json!({})).await;
    rule(&admin, &policy("All", "offer", &[&one, &two], &json!({}))).await;
    let simulate = |from: &'static str, to: Vec<&'static str>| {
        let body = json!({ "from": from, "to": to });
        let admin = admin.clone();
        async move { admin.post("/policy-simulations", &body).await.expect(200) }
    };
    let offered = simulate(ADA, vec![BEN]).await;
    assert_eq!(offered.text("/outcome"), "offered");
    let names: Vec<_> = (0..3)
        .map(|at| offered.text(&format!("/definitions/{at}/definition/name")))
        .collect();
    assert_eq!(names, ["Default", "One", "Two"]);
    let outside = simulate(BEN, vec![ADA]).await;
    assert_eq!(
        outside.body["definitions"].as_array().unwrap().len(),
        1,
        "S5"
    );
    assert_eq!(outside.body["quota"], Value::Null);
    apply_to(&admin, BEN, &one).await;
    apply_to(&admin, CLEO, &two).await;
    let conflict = simulate(ADA, vec![BEN, CLEO]).await;
    assert_eq!(conflict.text("/outcome"), "conflict");
    assert_eq!(conflict.text("/conflicts/0/address"), BEN);
    assert_eq!(conflict.text("/conflicts/1/definition/name"), "Two");
    let refused = json!({ "from": ADA, "to": [] });
    let refused = admin
        .post("/policy-simulations", &refused)
        .await
        .expect(422);
    assert_eq!(
        faults(&refused),
        [("/to".to_owned(), "out_of_range".to_owned())]
    );
}

#[tokio::test]
async fn a_change_is_looked_at_before_it_is_made() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let one = define(&admin, "One", &json!({})).await;
    let two = define(&admin, "Two", &json!({})).await;
    let firms = group(&admin, "Firms", &["outside.example"]).await;
    let all = aged_rule(
        &office,
        &admin,
        &policy("All", "apply", &[&one], &json!({})),
    )
    .await;
    let all = all.text("/id").to_owned();
    let to_firms = json!({ "to": { "kind": "group", "group_id": firms } });
    let simulate = |change: Value| {
        let body = json!({ "from": ADA, "to": [BEN], "change": change });
        let admin = admin.clone();
        async move { admin.post("/policy-simulations", &body).await }
    };

    // No policy that is there names a group: the group counts all the same.
    let made = simulate(json!({ "policy": policy("New", "apply", &[&two], &to_firms) })).await;
    let made = made.expect(200);
    assert_eq!(made.text("/definitions/0/definition/name"), "Two");
    assert_eq!(
        verdicts(&made.body["recipients"][0]),
        ["New: won", "All: less_specific_to"]
    );
    assert_eq!(
        made.text("/recipients/0/policies/0/policy_id"),
        uuid::Uuid::nil().to_string()
    );

    let changed =
        json!({ "policy_id": all, "policy": policy("All", "apply", &[&two], &json!({})) });
    let changed = simulate(changed).await.expect(200);
    assert_eq!(changed.text("/definitions/0/definition/name"), "Two");
    assert_eq!(changed.text("/recipients/0/policies/0/policy_id"), all);

    let removed = simulate(json!({ "policy_id": all })).await.expect(200);
    assert_eq!(removed.text("/outcome"), "offered");
    assert!(verdicts(&removed.body["recipients"][0]).is_empty());

    let now = simulate(Value::Null).await.expect(200);
    assert_eq!(
        now.text("/definitions/0/definition/name"),
        "One",
        "nothing was done"
    );
}

#[tokio::test]
async fn a_change_that_could_not_be_made_is_refused_at_its_place() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let one = define(&admin, "One", &json!({})).await;
    let nobody = uuid::Uuid::from_u128(7).to_string();
    let simulate = |change: Value| {
        let body = json!({ "from": ADA, "to": [BEN], "change": change });
        let admin = admin.clone();
        async move { admin.post("/policy-simulations", &body).await }
    };
    let faulty = policy(
        "New",
        "apply",
        &[&one, &nobody],
        &json!({ "from": { "kind": "internal", "domain": "elsewhere.example" } }),
    );
    let refused = simulate(json!({ "policy": faulty })).await.expect(422);
    assert_eq!(
        faults(&refused),
        [
            ("/change/policy/from/domain", "domain_not_internal"),
            ("/change/policy/definition_ids/1", "definition_unknown"),
            ("/change/policy/definition_ids", "not_one_definition"),
        ]
        .map(|(pointer, code)| (pointer.to_owned(), code.to_owned()))
    );
    let nameless = policy(" ", "offer", &[&one], &json!({}));
    let refused = simulate(json!({ "policy": nameless })).await.expect(422);
    assert_eq!(faults(&refused)[0].0, "/change/policy/name");
    simulate(json!({ "policy_id": nobody })).await.expect(404);
}

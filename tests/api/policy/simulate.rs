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

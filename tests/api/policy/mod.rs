//! Policies (P1): what administrators do with them, and the simulator. How they win is tested in the domain, what follows
//! for a send in `send_options`.

mod manage;
mod simulate;

use crate::message::Office;
use acceptance::actor::{Actor, Answer};
use serde_json::{Value, json};

/// A policy to post; `rest` overrides.
pub(crate) fn policy(name: &str, decision: &str, ids: &[&str], rest: &Value) -> Value {
    let mut policy = json!({
        "name": name, "from": { "kind": "everyone" }, "to": { "kind": "everyone" },
        "decision": decision, "definition_ids": ids, "enabled": true,
    });
    for (field, value) in rest.as_object().expect("fields") {
        policy[field] = value.clone();
    }
    policy
}

/// Makes a policy.
pub(crate) async fn rule(admin: &Actor, body: &Value) -> Answer {
    admin.post("/policies", body).await.expect(201)
}

/// Makes a policy older than whatever is made after it: the clock of a test stands still otherwise.
pub(crate) async fn aged_rule(office: &Office, admin: &Actor, body: &Value) -> Answer {
    let made = rule(admin, body).await;
    office.app.clock.advance(time::Duration::SECOND);
    made
}

/// Offers definitions to everyone for everyone.
pub(crate) async fn offer_to_all(admin: &Actor, name: &str, ids: &[&str]) {
    rule(admin, &policy(name, "offer", ids, &json!({}))).await;
}

/// Applies a definition to one address.
pub(crate) async fn apply_to(admin: &Actor, address: &str, id: &str) {
    let rest = json!({ "to": { "kind": "address", "address": address } });
    rule(admin, &policy(address, "apply", &[id], &rest)).await;
}

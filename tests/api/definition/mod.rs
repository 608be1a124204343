//! Definitions (D1 to D3): what administrators do with them, and that every effect takes effect.

mod effects;
mod manage;

use crate::message::Office;
use acceptance::actor::Actor;
use domain::user::Role;
use serde_json::{Value, json};

pub(crate) const DEFAULT: &str = "00000000-0000-7000-8000-000000000001";

/// An administrator of the office, logged on.
pub(crate) async fn administrator(office: &Office) -> Actor {
    let address = "adm@inside.example";
    let user = office
        .app
        .colleague(&office.account, address, Role::Administrator);
    office.app.browser_of(&office.account, &user).await
}

/// Effects that allow everything for a week, with some changed.
pub(crate) fn effects(changes: &Value) -> Value {
    let mut effects = json!({
        "expire_after_days": 7,
        "allow_reply": true, "allow_reply_all": true, "allow_print": true, "allow_download": true,
        "allow_recall": true, "allow_extension": true, "read_receipt": false,
        "unread_reminder_after_days": null, "expiry_reminder_before_days": null,
        "show_subject": false,
    });
    for (name, value) in changes.as_object().expect("effects") {
        effects[name] = value.clone();
    }
    effects
}

/// Makes a definition; its id.
pub(crate) async fn define(admin: &Actor, name: &str, changes: &Value) -> String {
    let body = json!({ "name": name, "effects": effects(changes) });
    let made = admin.post("/definitions", &body).await.expect(201);
    made.text("/id").to_owned()
}

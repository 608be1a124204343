//! The dashboard: what it shows, and that everything is counted once.

mod counted;
mod shown;

use crate::message::Office;
use acceptance::actor::Actor;
use domain::{
    outbox::Delivery,
    user::{Role, User},
};
use serde_json::Value;

pub(crate) const ADM: &str = "adm@inside.example";

/// An administrator, logged on.
async fn administrator(office: &Office) -> (User, Actor) {
    let user = office
        .app
        .colleague(&office.account, ADM, Role::Administrator);
    let browser = office.app.browser_of(&office.account, &user).await;
    (user, browser)
}

/// What the workers do: seals what was committed and counts what was sealed; how much was counted.
fn count(office: &Office) -> usize {
    let services = &office.app.services;
    services.audit.seal_pending().unwrap();
    services.dashboard.count_pending().unwrap()
}

/// Has every waiting mail refused for good.
fn bounce(office: &Office) -> usize {
    let outbox = &office.app.services.outbox;
    let leased = outbox.lease(100).unwrap();
    for mail in &leased {
        let answer = "550 no such mailbox".to_owned();
        let settled = outbox.settle(mail, Delivery::Rejected { answer }, false);
        assert!(settled.unwrap().is_some());
    }
    leased.len()
}

/// Today's figure of a dashboard.
fn today(dashboard: &Value, name: &str) -> u64 {
    let days = dashboard["days"].as_array().unwrap();
    days.last().unwrap()[name].as_u64().unwrap()
}

async fn dashboard(actor: &Actor) -> Value {
    actor.get("/dashboard").await.expect(200).body
}

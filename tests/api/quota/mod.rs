//! Quotas and bulk sender packs (Q1 to Q4).

mod at_once;
mod count;
mod keep;
mod packs;
mod tell;
mod usage;

use crate::message::Office;
use acceptance::actor::{Actor, Answer};
use domain::{
    clock::Clock as _,
    quota::{IssuePacks, Month},
    store::StoreError,
    user::{Role, User},
};
use serde_json::{Value, json};

pub(crate) const ADM: &str = "adm@inside.example";

/// Addresses outside that nobody has yet.
pub(crate) fn addresses(numbers: std::ops::Range<u32>) -> Vec<String> {
    numbers
        .map(|number| format!("r{number}@many.example"))
        .collect()
}

/// Writes to these addresses.
pub(crate) async fn write(sender: &Actor, to: &[String]) -> Answer {
    let body = json!({ "to": to, "subject": "s", "body_text": "x" });
    sender.post("/messages", &body).await
}

/// Has these addresses counted for Ada without messages to them: for arranging what a test is not about.
pub(crate) fn fill(office: &Office, numbers: std::ops::Range<u32>) {
    let all: Vec<_> = addresses(numbers)
        .iter()
        .map(|text| text.parse().unwrap())
        .collect();
    let (account, user) = (office.account.id, office.ada.id);
    let month = Month::of(office.app.clock.now());
    let filled = office.app.services.deps.store.write(|tx| {
        let units = tx.count_addresses(account, user, month, &all)?;
        tx.claim_units(account, user, month, units, u32::MAX)
    });
    let filled = filled.unwrap_or_else(|error: StoreError| panic!("{error}"));
    assert!(filled.is_some());
}

/// How many addresses have counted, and how many may.
pub(crate) async fn standing(actor: &Actor) -> (u64, u64) {
    let quota = actor.get("/quota").await.expect(200).body;
    let number = |name: &str| quota[name].as_u64().unwrap();
    assert_eq!(
        number("left"),
        number("limit").saturating_sub(number("used"))
    );
    (number("used"), number("limit"))
}

/// An administrator, logged on.
pub(crate) async fn administrator(office: &Office) -> (User, Actor) {
    let user = office
        .app
        .colleague(&office.account, ADM, Role::Administrator);
    let browser = office.app.browser_of(&office.account, &user).await;
    (user, browser)
}

/// Issues packs of one size; their ids.
pub(crate) fn issue(office: &Office, size: u32, count: u32) -> Vec<String> {
    let command = IssuePacks {
        account: office.account.id,
        size,
        count,
    };
    let packs = office.app.services.quotas.issue(&command).unwrap();
    packs.iter().map(|pack| pack.id.to_string()).collect()
}

pub(crate) async fn assign(admin: &Actor, pack: &str, user: &User) -> Answer {
    let path = format!("/bulk-sender-packs/{pack}/assignment");
    let body = json!({ "user_id": user.id.as_uuid() });
    admin.put(&path, &body).await
}

pub(crate) async fn withdraw(admin: &Actor, pack: &str) -> Answer {
    admin
        .delete(&format!("/bulk-sender-packs/{pack}/assignment"))
        .await
}

/// The actions of the audit entries about or by a user, in no order.
pub(crate) async fn actions(admin: &Actor, user: &User) -> Vec<String> {
    let start = format!("/audit-entries?limit=100&user_id={}", user.id);
    let mut path = start.clone();
    let mut actions = Vec::new();
    loop {
        let page = admin.get(&path).await.expect(200).body;
        let entries = page["items"].as_array().unwrap();
        let action = |entry: &Value| entry["action"].as_str().unwrap().to_owned();
        actions.extend(entries.iter().map(action));
        match page["next"].as_str() {
            Some(next) => path = format!("{start}&after={next}"),
            None => return actions,
        }
    }
}

//! Recipients ask for more time, senders answer (E3).

mod answer;
mod ask;

use crate::message::Office;
use acceptance::{
    actor::{Actor, Answer},
    app::START,
};
use serde_json::{Value, json};
use time::{Duration, OffsetDateTime, format_description::well_known::Rfc3339};

const EXPIRY: OffsetDateTime = START.saturating_add(Duration::days(30));
const RETENTION_END: OffsetDateTime = START.saturating_add(Duration::days(365));

async fn ask(actor: &Actor, message: &str) -> Answer {
    actor
        .post(
            &format!("/messages/{message}/extension-requests"),
            &json!({}),
        )
        .await
}

async fn answer(actor: &Actor, message: &str, request: &str, how: &str, body: Value) -> Answer {
    let path = format!("/messages/{message}/extension-requests/{request}/{how}");
    actor.post(&path, &body).await
}

async fn approve(actor: &Actor, message: &str, request: &str) -> Answer {
    answer(actor, message, request, "approve", json!({})).await
}

async fn requests(actor: &Actor, message: &str) -> Vec<Value> {
    let path = format!("/messages/{message}/extension-requests");
    let page = actor.get(&path).await.expect(200);
    page.body["items"].as_array().cloned().unwrap_or_default()
}

fn at(value: &Value) -> OffsetDateTime {
    OffsetDateTime::parse(value.as_str().unwrap_or_default(), &Rfc3339).unwrap()
}

/// Ada's letter to Ben and Cleo, expired a day ago, with everyone logged on anew.
async fn expired_letter(office: &mut Office) -> String {
    let id = office.letter().await;
    office.app.deliver_mails();
    go_to(office, EXPIRY + Duration::days(1)).await;
    id
}

/// Moves the clock, and logs everyone on anew.
async fn go_to(office: &mut Office, at: OffsetDateTime) {
    office.app.clock.set(at);
    office.a = office.again(crate::message::ADA).await;
    office.b = office.again(crate::message::BEN).await;
    office.c = office.again(crate::message::CLEO).await;
}

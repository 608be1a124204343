//! What senders find of their messages after the content (E4).

use crate::message::{ADA, BEN, CLEO, Office, items};
use acceptance::{actor::Actor, app::START};
use serde_json::{Value, json};
use time::Duration;

const RETENTION: Duration = Duration::days(365);
const TICK: Duration = Duration::microseconds(1);

async fn destroyed(actor: &Actor) -> Vec<Value> {
    let page = actor.get("/mailbox/destroyed").await.expect(200).body;
    assert_eq!(page["next"], Value::Null);
    page["items"].as_array().unwrap().clone()
}

fn ids(rows: &[Value]) -> Vec<&str> {
    rows.iter()
        .map(|row| row["message_id"].as_str().unwrap())
        .collect()
}

fn sweep(office: &Office) {
    office.app.services.retention.sweep().unwrap();
}

#[tokio::test]
async fn a_sender_finds_what_is_left_of_a_message_after_its_retention() {
    let office = Office::open().await;
    let id = office.letter().await;
    let opened = format!("/messages/{id}/open");
    office.b.post_empty(&opened).await.expect(200);
    office.app.clock.set(START + RETENTION - TICK);
    sweep(&office);
    let ada = office.again(ADA).await;
    assert_eq!(destroyed(&ada).await, Vec::<Value>::new());
    office.app.clock.set(START + RETENTION);
    sweep(&office);
    let ada = office.again(ADA).await;
    assert_eq!(items(&ada, "sent").await, Vec::<Value>::new());
    let certificate = format!("/messages/{id}/destruction-certificate");
    let mut expected = ada.get(&certificate).await.expect(200).body;
    assert_eq!(expected["destroyed_at"], "2031-01-15T09:00:00Z");
    expected["first_recipients"] = json!([
        { "address": BEN, "name": "ben" },
        { "address": CLEO, "name": "cleo" },
    ]);
    expected["recipient_count"] = json!(2);
    expected["opened_count"] = json!(1);
    assert_eq!(destroyed(&ada).await, [expected]);
    // It is hers alone: nobody else sent it.
    for address in [BEN, CLEO] {
        let other = office.again(address).await;
        assert_eq!(destroyed(&other).await, Vec::<Value>::new());
    }
}

#[tokio::test]
async fn what_its_sender_deleted_for_good_after_its_end_is_listed_from_then_on() {
    let office = Office::open().await;
    let recalled = office.letter().await;
    let active = office.letter().await;
    let recall = format!("/messages/{recalled}/recall");
    office.a.post(&recall, &json!({})).await.expect(200);
    for item in items(&office.a, "sent").await {
        let path = format!("/mailbox/items/{}", item["id"].as_str().unwrap());
        let delete = format!("{path}/delete");
        office.a.post_empty(&delete).await.expect(200);
        office.a.delete(&path).await.expect(204);
    }
    // What others can still read is not destroyed.
    let rows = destroyed(&office.a).await;
    assert_eq!(ids(&rows), [&recalled]);
    assert_eq!(rows[0]["rule"], "sender_deleted");
    assert_eq!(rows[0]["retention_days"], Value::Null);
    assert_eq!(rows[0]["destroyed_at"], "2030-01-15T09:00:00Z");
    // The end of the retention adds the other one, and changes nothing about the first.
    office.app.clock.set(START + RETENTION);
    sweep(&office);
    let ada = office.again(ADA).await;
    let later = destroyed(&ada).await;
    assert_eq!(later.len(), 2);
    assert!(later.contains(&rows[0]));
    assert!(ids(&later).contains(&active.as_str()));
}

#[tokio::test]
async fn pages_show_every_destroyed_message_once_the_last_sent_first() {
    let office = Office::open().await;
    let mut sent = Vec::new();
    for number in 0..7 {
        sent.push(office.letter().await);
        // Some of them in one instant.
        if number % 2 == 0 {
            office.app.clock.advance(Duration::seconds(1));
        }
    }
    office.app.clock.set(START + RETENTION + Duration::days(1));
    sweep(&office);
    let ada = office.again(ADA).await;
    let whole = destroyed(&ada).await;
    let mut seen = Vec::new();
    let mut path = "/mailbox/destroyed?limit=3".to_owned();
    loop {
        let page = ada.get(&path).await.expect(200).body;
        seen.extend(page["items"].as_array().unwrap().clone());
        let Some(next) = page["next"].as_str() else {
            break;
        };
        path = format!("/mailbox/destroyed?limit=3&after={next}");
    }
    assert_eq!(seen, whole);
    let mut found = ids(&seen);
    assert!(
        seen.windows(2)
            .all(|pair| pair[0]["sent_at"].as_str() >= pair[1]["sent_at"].as_str())
    );
    found.sort_unstable();
    sent.sort_unstable();
    assert_eq!(found, sent);
}

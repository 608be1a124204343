//! Expiry (E1, E2, E4), decided by the clock at every read.

use super::{Office, items, subjects};
use acceptance::app::START;
use time::Duration;

#[tokio::test]
async fn a_message_expires_at_the_exact_instant_for_its_recipients_alone() {
    let office = Office::open().await;
    let id = office.letter().await;
    let tick = Duration::microseconds(1);
    let expiry = START + Duration::days(30);
    // Sessions do not last a month: each look logs on anew.
    office.app.clock.set(expiry - tick);
    let ben = office.again(super::BEN).await;
    ben.post_empty(&format!("/messages/{id}/open"))
        .await
        .expect(200);
    assert_eq!(items(&ben, "inbox").await.len(), 1);

    office.app.clock.set(expiry);
    for path in [format!("/messages/{id}"), format!("/messages/{id}/body")] {
        let gone = ben.get(&path).await.expect(410);
        assert_eq!(gone.code(), "message_expired");
        assert!(gone.body.get("ended_at").is_some());
    }
    assert!(items(&ben, "inbox").await.is_empty());
    let expired = ben.get("/mailbox/expired").await.expect(200);
    assert_eq!(expired.text("/items/0/from/address"), super::ADA);
    assert!(!expired.body.to_string().contains("The plan"));

    let ada = office.app.browser_of(&office.account, &office.ada).await;
    assert_eq!(subjects(&ada, "sent").await, ["The plan"]);
    let own = ada.get(&format!("/messages/{id}")).await.expect(200);
    assert_eq!(own.text("/state"), "expired");
    let refused = ada
        .post(&format!("/messages/{id}/recall"), &serde_json::json!({}))
        .await;
    assert_eq!(refused.expect(410).code(), "message_expired");
}

#[tokio::test]
async fn the_senders_copy_lasts_until_retention_ends() {
    let office = Office::open().await;
    let id = office.letter().await;
    let end = START + Duration::days(365);
    office.app.clock.set(end - Duration::microseconds(1));
    let ada = office.app.browser_of(&office.account, &office.ada).await;
    ada.get(&format!("/messages/{id}")).await.expect(200);
    office.app.clock.set(end);
    assert!(subjects(&ada, "sent").await.is_empty());
    let gone = ada.get(&format!("/messages/{id}")).await.expect(410);
    assert_eq!(gone.code(), "message_destroyed");
    let tracking = ada
        .get(&format!("/messages/{id}/tracking"))
        .await
        .expect(200);
    assert_eq!(tracking.text("/state"), "destroyed");
}

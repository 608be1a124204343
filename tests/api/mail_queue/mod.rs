//! The mail queue: what administrators see of mails that are not delivered, what they do with them, and the alarm.

use crate::{
    definition::administrator,
    message::{ADA, BEN, CLEO, Office, faults},
};
use acceptance::actor::Actor;
use domain::{
    clock::Clock as _,
    outbox::{Delivery, MailContent},
    user::Role,
};
use serde_json::{Value, json};
use time::Duration;

const LATER: &str = "451 4.7.1 greylisted, come back later";

impl Office {
    /// What the mail server says to every mail that is due.
    fn answer(&self, delivery: &Delivery) {
        let outbox = &self.app.services.outbox;
        for mail in outbox.lease(100).unwrap() {
            outbox.settle(&mail, delivery.clone(), false).unwrap();
        }
    }

    fn defer(&self) {
        self.answer(&Delivery::Deferred {
            answer: LATER.to_owned(),
        });
    }
}

async fn queue(admin: &Actor, query: &str) -> Vec<Value> {
    let page = admin.get(&format!("/mail-queue{query}")).await.expect(200);
    page.body["items"].as_array().unwrap().clone()
}

fn field(mails: &[Value], name: &str) -> Vec<String> {
    let mut texts: Vec<String> = mails
        .iter()
        .map(|mail| mail[name].as_str().unwrap_or_default().to_owned())
        .collect();
    texts.sort();
    texts
}

#[tokio::test]
async fn administrators_alone_see_and_change_the_queue() {
    let office = Office::open().await;
    let ids = json!({ "mail_ids": [uuid::Uuid::nil()], "reason": "x" });
    for role in [Role::Member, Role::HelpDesk, Role::Auditor] {
        let address = format!("{}@inside.example", role.as_str().replace('_', "-"));
        let user = office.app.colleague(&office.account, &address, role);
        let browser = office.app.browser_of(&office.account, &user).await;
        browser.get("/mail-queue").await.expect(403);
        browser.get("/mail-queue/alarm").await.expect(403);
        browser.post("/mail-queue/drop", &ids).await.expect(403);
    }
}

#[tokio::test]
async fn mails_that_are_not_delivered_are_listed_with_the_servers_words_and_nothing_they_say() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    office.app.deliver_mails();
    let message = office.letter().await;
    let waiting = queue(&admin, "").await;
    assert_eq!(field(&waiting, "recipient"), [BEN, CLEO]);
    assert_eq!(field(&waiting, "state"), ["queued", "queued"]);
    office.defer();
    let deferred = queue(&admin, "?state=waiting").await;
    assert_eq!(field(&deferred, "answer"), [LATER, LATER]);
    let mail = &deferred[0];
    assert_eq!(
        (mail["attempts"].as_u64(), &mail["in_hand"]),
        (Some(1), &json!(false))
    );
    assert_eq!(mail["kind"], "notification");
    assert_eq!(mail["message_id"], message.as_str());
    assert!(mail["next_attempt_at"].is_string());
    let known = [
        "answer",
        "attempts",
        "created_at",
        "deadline",
        "id",
        "in_hand",
        "kind",
        "message_id",
        "next_attempt_at",
        "recipient",
        "settled_at",
        "state",
    ];
    let fields: Vec<&String> = mail.as_object().unwrap().keys().collect();
    assert_eq!(fields, known, "a new field must not show what a mail says");
    office.app.clock.advance(Duration::MINUTE);
    office.app.deliver_mails();
    assert!(queue(&admin, "").await.is_empty(), "sent");
}

#[tokio::test]
async fn the_queue_is_narrowed_by_state_and_domain_and_read_in_pages() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    office.app.deliver_mails();
    office.letter().await;
    office.answer(&Delivery::Rejected {
        answer: "550 5.1.1 no such mailbox".to_owned(),
    });
    // The bounces to Ada are sent.
    office.app.deliver_mails();
    office
        .letter_by(&office.a, &["dan@elsewhere.example"])
        .await;
    assert_eq!(queue(&admin, "").await.len(), 3);
    let undelivered = queue(&admin, "?state=undelivered").await;
    assert_eq!(field(&undelivered, "recipient"), [BEN, CLEO]);
    assert_eq!(queue(&admin, "?state=failed").await.len(), 0);
    let elsewhere = queue(&admin, "?domain=Elsewhere.example").await;
    assert_eq!(field(&elsewhere, "state"), ["queued"]);
    assert_eq!(queue(&admin, "?domain=where.example").await.len(), 0);
    let mut seen = Vec::new();
    let mut path = "/mail-queue?limit=1".to_owned();
    loop {
        let page = admin.get(&path).await.expect(200);
        seen.push(page.text("/items/0/id").to_owned());
        let Some(next) = page.body["next"].as_str() else {
            break;
        };
        path = format!("/mail-queue?limit=1&after={next}");
    }
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), 3);
    office.app.clock.advance(Duration::days(31));
    let admin = office.again("adm@inside.example").await;
    assert!(queue(&admin, "?state=undelivered").await.is_empty());
}

#[tokio::test]
async fn a_mail_that_waits_is_tried_at_once_when_an_administrator_wants_it() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    office.app.deliver_mails();
    office.letter().await;
    office.defer();
    assert!(office.app.deliver_mails().is_empty(), "not due yet");
    let mails = queue(&admin, "").await;
    let id = &mails[0]["id"];
    let body = json!({ "mail_ids": [id, uuid::Uuid::nil()] });
    let changed = admin.post("/mail-queue/retry", &body).await.expect(200);
    assert_eq!(changed.body["changed_ids"], json!([id]));
    let sent = office.app.deliver_mails();
    assert_eq!(sent.len(), 1, "the other one still waits");
    assert_eq!(sent[0].to.as_str(), mails[0]["recipient"].as_str().unwrap());
    let again = admin.post("/mail-queue/retry", &body).await.expect(200);
    assert_eq!(again.body["changed_ids"], json!([]));
    let entries = admin.get("/audit-entries?limit=100").await.expect(200);
    assert_eq!(entries.body.to_string().matches("mail.retried").count(), 1);
}

#[tokio::test]
async fn a_dropped_mail_is_never_sent_and_the_sender_reads_why() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    office.app.deliver_mails();
    let message = office.letter().await;
    office.defer();
    let mails = queue(&admin, "").await;
    let ben = mails.iter().find(|mail| mail["recipient"] == BEN).unwrap();
    let body = json!({ "mail_ids": [ben["id"]], "reason": "The address was mistyped" });
    let dropped = admin.post("/mail-queue/drop", &body).await.expect(200);
    assert_eq!(dropped.body["changed_ids"], json!([ben["id"]]));
    assert_eq!(field(&queue(&admin, "").await, "recipient"), [CLEO]);
    office.app.clock.advance(Duration::HOUR);
    let office_a = office.again("ada@inside.example").await;
    let sent = office.app.deliver_mails();
    assert!(sent.iter().all(|mail| mail.to.as_str() != BEN), "{sent:?}");
    let path = format!("/messages/{message}/tracking");
    let tracking = office_a.get(&path).await.expect(200);
    let recipients = tracking.body["recipients"].as_array().unwrap();
    let told = recipients
        .iter()
        .find(|one| one["person"]["address"] == BEN)
        .unwrap();
    assert_eq!(told["notification"]["state"], "failed");
    assert_eq!(
        told["notification"]["answer"],
        "dropped by an administrator: The address was mistyped"
    );
    let admin = office.again("adm@inside.example").await;
    let again = admin.post("/mail-queue/drop", &body).await.expect(200);
    assert_eq!(again.body["changed_ids"], json!([]));
    let entries = admin.get("/audit-entries?limit=100").await.expect(200);
    assert_eq!(entries.body.to_string().matches("mail.dropped").count(), 1);
}

#[tokio::test]
async fn a_reason_is_one_line_and_mails_are_1_to_100() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let id = uuid::Uuid::nil();
    for (body, pointer) in [
        (json!({ "mail_ids": [id], "reason": "  " }), "/reason"),
        (json!({ "mail_ids": [id], "reason": "a\nb" }), "/reason"),
        (
            json!({ "mail_ids": [id], "reason": "x".repeat(201) }),
            "/reason",
        ),
        (json!({ "mail_ids": [], "reason": "x" }), "/mail_ids"),
        (
            json!({ "mail_ids": vec![id; 101], "reason": "x" }),
            "/mail_ids",
        ),
    ] {
        let refused = admin.post("/mail-queue/drop", &body).await.expect(422);
        assert_eq!(faults(&refused)[0].0, pointer);
    }
}

#[tokio::test]
async fn another_accounts_mails_are_neither_seen_nor_changed() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    office.letter().await;
    office.defer();
    let id = queue(&admin, "").await[0]["id"].clone();
    let other = office.app.account("other", &["other.example"]);
    let stranger = office
        .app
        .colleague(&other, "adm@other.example", Role::Administrator);
    let stranger = office.app.browser_of(&other, &stranger).await;
    assert!(queue(&stranger, "").await.is_empty());
    let body = json!({ "mail_ids": [id] });
    let changed = stranger.post("/mail-queue/retry", &body).await.expect(200);
    assert_eq!(changed.body["changed_ids"], json!([]));
    let body = json!({ "mail_ids": [id], "reason": "x" });
    let changed = stranger.post("/mail-queue/drop", &body).await.expect(200);
    assert_eq!(changed.body["changed_ids"], json!([]));
}

#[tokio::test]
async fn the_alarm_is_raised_when_nothing_is_sent_a_mail_waits_long_or_many_fail() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    office.app.deliver_mails();
    let reasons = async |admin: &Actor| {
        let alarm = admin.get("/mail-queue/alarm").await.expect(200);
        alarm.body["reasons"].clone()
    };
    assert_eq!(reasons(&admin).await, json!([]));
    office.letter().await;
    office.app.clock.advance(Duration::minutes(10));
    assert_eq!(reasons(&admin).await, json!(["not_sending"]));
    office.defer();
    assert_eq!(reasons(&admin).await, json!([]), "tried, and deferred");
    while office.app.clock.now() < acceptance::app::START + Duration::hours(4) {
        office.app.clock.advance(Duration::minutes(9));
        office.defer();
    }
    let admin = office.again("adm@inside.example").await;
    assert_eq!(reasons(&admin).await, json!(["waiting_long"]));
    office.app.clock.advance(Duration::hours(6));
    office.app.deliver_mails();
    let ada = office.again("ada@inside.example").await;
    let admin = office.again("adm@inside.example").await;
    let many: Vec<String> = (0..10).map(|n| format!("p{n}@gone.example")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    office.letter_by(&ada, &many).await;
    office.answer(&Delivery::Rejected {
        answer: "550 5.1.1 no such mailbox".to_owned(),
    });
    office.app.deliver_mails();
    assert_eq!(reasons(&admin).await, json!(["many_failed"]));
    let failed = queue(&admin, "?state=undelivered").await;
    let body = json!({ "mail_ids": [failed[0]["id"]], "reason": "Looked at" });
    admin.post("/mail-queue/drop", &body).await.expect(200);
    assert_eq!(reasons(&admin).await, json!([]));
}

#[tokio::test]
async fn a_notification_that_no_protected_way_is_found_for_bounces_to_the_sender_in_the_end() {
    let office = Office::open().await;
    office.app.deliver_mails();
    office.letter_by(&office.a, &[BEN]).await;
    let outbox = &office.app.services.outbox;
    let mut told = Vec::new();
    while told.is_empty() {
        assert!(office.app.clock.now() < acceptance::app::START + Duration::days(6));
        let (to_ada, to_ben): (Vec<_>, Vec<_>) = outbox
            .lease(100)
            .unwrap()
            .into_iter()
            .partition(|mail| mail.to.as_str() == ADA);
        for mail in to_ben {
            let answer = "TLS is enforced, and mx.outside.example offers no TLS".to_owned();
            let lacking = Delivery::Unprotected { answer };
            outbox.settle(&mail, lacking, false).unwrap();
        }
        told = to_ada;
        office.app.clock.advance(Duration::hours(1));
    }
    assert!(office.app.clock.now() > acceptance::app::START + Duration::days(4));
    let stationeries = outbox.stationeries(&told).unwrap();
    let opened = outbox.open(&told[0], &stationeries).unwrap().mail;
    let MailContent::NotDelivered {
        recipient, answer, ..
    } = &opened.content
    else {
        panic!("{opened:?}");
    };
    assert_eq!(recipient, BEN);
    assert!(answer.contains("offers no TLS"), "{answer}");
    let admin = administrator(&office).await;
    let bounced = queue(&admin, "?state=bounced").await;
    assert_eq!(field(&bounced, "recipient"), [BEN]);
}

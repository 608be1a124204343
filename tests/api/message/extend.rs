//! Extension and expiry (E3): once by the sender, any time by an administrator.

use super::{BEN, CLEO, Office, items, subjects};
use acceptance::{
    actor::{Actor, Answer},
    app::START,
};
use domain::{account::AccountSettings, user::Role};
use serde_json::{Value, json};
use time::{Duration, OffsetDateTime, format_description::well_known::Rfc3339};

const TICK: Duration = Duration::microseconds(1);
const EXPIRY: OffsetDateTime = START.saturating_add(Duration::days(30));
const RETENTION_END: OffsetDateTime = START.saturating_add(Duration::days(365));

pub(crate) fn until(at: OffsetDateTime) -> Value {
    json!({ "expires_at": at.format(&Rfc3339).unwrap() })
}

async fn extend(actor: &Actor, id: &str, to: OffsetDateTime) -> Answer {
    actor
        .post(&format!("/messages/{id}/extend"), &until(to))
        .await
}

async fn set_expiry(actor: &Actor, id: &str, to: OffsetDateTime) -> Answer {
    actor
        .post(&format!("/messages/{id}/expiry"), &until(to))
        .await
}

/// Somebody who administers the account.
pub(crate) async fn administrator(office: &Office) -> Actor {
    let address = "root@inside.example";
    let users = &office.app.services.users;
    let found = users.find_by_address(office.account.id, &address.parse().unwrap());
    let user = match found.unwrap() {
        Some(user) => user,
        None => office
            .app
            .colleague(&office.account, address, Role::Administrator),
    };
    office.app.browser_of(&office.account, &user).await
}

fn at(answer: &Answer, pointer: &str) -> OffsetDateTime {
    OffsetDateTime::parse(answer.text(pointer), &Rfc3339).unwrap()
}

fn sweep(office: &Office) -> domain::retention::Swept {
    office.app.services.retention.sweep().unwrap()
}

#[tokio::test]
async fn the_sender_extends_once_and_its_recipients_copies_move_with_it() {
    let office = Office::open().await;
    let id = office.letter().await;
    let before = office.a.get(&format!("/messages/{id}")).await.expect(200);
    assert_eq!(before.body["can"]["extend"], true);
    assert!(before.body["extension"]["used_at"].is_null());
    assert_eq!(at(&before, "/extension/latest_expiry"), RETENTION_END);
    assert_eq!(
        at(&before, "/extension/offered_expiry"),
        EXPIRY + Duration::days(7)
    );

    let to = EXPIRY + Duration::days(7);
    let extended = extend(&office.a, &id, to).await.expect(200);
    assert_eq!(at(&extended, "/expires_at"), to);
    assert_eq!(at(&extended, "/extension/used_at"), START);
    assert_eq!(extended.body["can"]["extend"], false);

    let again = extend(&office.a, &id, to + Duration::days(1)).await;
    assert_eq!(again.expect(409).code(), "already_extended");

    office.app.clock.set(to - TICK);
    let ben = office.again(BEN).await;
    assert_eq!(subjects(&ben, "inbox").await, ["The plan"]);
    let opened = ben.post_empty(&format!("/messages/{id}/open")).await;
    assert_eq!(at(&opened.expect(200), "/expires_at"), to);
    office.app.clock.set(to);
    assert!(items(&ben, "inbox").await.is_empty());
    let gone = ben.get(&format!("/messages/{id}")).await.expect(410);
    assert_eq!(gone.code(), "message_expired");
}

#[tokio::test]
async fn an_extension_comes_before_the_instant_of_expiry_and_not_at_it() {
    let office = Office::open().await;
    let (early, late) = (office.letter().await, office.letter().await);
    office.app.clock.set(EXPIRY - TICK);
    let ada = office.again(super::ADA).await;
    extend(&ada, &early, EXPIRY + Duration::days(1))
        .await
        .expect(200);
    office.app.clock.set(EXPIRY);
    let refused = extend(&ada, &late, EXPIRY + Duration::days(1)).await;
    assert_eq!(refused.expect(410).code(), "message_expired");
}

#[tokio::test]
async fn an_extension_goes_to_exactly_the_end_of_retention_and_not_a_second_past() {
    let office = Office::open().await;
    let id = office.letter().await;
    let past = RETENTION_END + Duration::seconds(1);
    let refused = extend(&office.a, &id, past).await.expect(422);
    assert_eq!(refused.code(), "expiry_past_retention");
    assert_eq!(refused.text("/errors/0/pointer"), "/expires_at");
    assert_eq!(at(&refused, "/latest_expiry"), RETENTION_END);
    extend(&office.a, &id, RETENTION_END + TICK)
        .await
        .expect(422);
    let extended = extend(&office.a, &id, RETENTION_END).await.expect(200);
    assert_eq!(at(&extended, "/expires_at"), RETENTION_END);
}

#[tokio::test]
async fn an_extension_only_goes_later() {
    let office = Office::open().await;
    let id = office.letter().await;
    for to in [
        EXPIRY,
        EXPIRY - Duration::days(1),
        START - Duration::days(900),
    ] {
        let refused = extend(&office.a, &id, to).await.expect(422);
        assert_eq!(refused.code(), "expiry_not_later", "{to}");
        assert_eq!(at(&refused, "/later_than"), EXPIRY);
    }
    extend(&office.a, &id, EXPIRY + TICK).await.expect(200);
}

#[tokio::test]
async fn only_the_sender_extends_and_strangers_learn_nothing() {
    let office = Office::open().await;
    let id = office.letter_by(&office.a, &[BEN]).await;
    let to = EXPIRY + Duration::days(1);
    let refused = extend(&office.b, &id, to).await.expect(403);
    assert_eq!(refused.code(), "extension_not_allowed");
    extend(&office.c, &id, to).await.expect(404);
    extend(&administrator(&office).await, &id, to)
        .await
        .expect(404);
    let malformed = json!({ "expires_at": "tomorrow" });
    let path = format!("/messages/{id}/extend");
    let malformed = office.a.post(&path, &malformed).await;
    assert!([400, 422].contains(&malformed.status.as_u16()));
    let unknown = json!({ "expires_at": "2030-03-01T00:00:00Z", "force": true });
    office.a.post(&path, &unknown).await.expect(400);
}

#[tokio::test]
async fn a_recalled_message_is_neither_extended_nor_revived() {
    let office = Office::open().await;
    let id = office.letter().await;
    let recall = format!("/messages/{id}/recall");
    office.a.post(&recall, &json!({})).await.expect(200);
    let to = EXPIRY + Duration::days(1);
    let refused = extend(&office.a, &id, to).await.expect(410);
    assert_eq!(refused.code(), "message_recalled");
    let refused = set_expiry(&administrator(&office).await, &id, to).await;
    assert_eq!(refused.expect(410).code(), "message_recalled");
}

#[tokio::test]
async fn of_two_extensions_at_once_exactly_one_wins() {
    let office = Office::open().await;
    for _ in 0..8 {
        let id = office.letter().await;
        let (one, two) = tokio::join!(
            extend(&office.a, &id, EXPIRY + Duration::days(1)),
            extend(&office.a, &id, EXPIRY + Duration::days(2)),
        );
        let (won, lost) = if one.status == 200 {
            (one, two)
        } else {
            (two, one)
        };
        let won = at(&won.expect(200), "/expires_at");
        assert_eq!(lost.expect(409).code(), "already_extended");
        let kept = office.a.get(&format!("/messages/{id}")).await.expect(200);
        assert_eq!(at(&kept, "/expires_at"), won);
        let inbox = items(&office.b, "inbox").await;
        let item = inbox.iter().find(|item| item["message_id"] == id.as_str());
        assert_eq!(item.unwrap()["expires_at"], kept.body["expires_at"]);
    }
}

#[tokio::test]
async fn a_recall_racing_an_extension_ends_in_one_consistent_state() {
    let office = Office::open().await;
    for _ in 0..8 {
        let id = office.letter().await;
        let recall = format!("/messages/{id}/recall");
        let nothing = json!({});
        let (extended, recalled) = tokio::join!(
            extend(&office.a, &id, EXPIRY + Duration::days(1)),
            office.a.post(&recall, &nothing),
        );
        recalled.expect(200);
        let own = office.a.get(&format!("/messages/{id}")).await.expect(200);
        assert_eq!(own.text("/state"), "recalled");
        let used = !own.body["extension"]["used_at"].is_null();
        match extended.status.as_u16() {
            200 => assert!(used),
            410 => assert!(!used && extended.code() == "message_recalled"),
            other => panic!("{other}: {}", extended.body),
        }
        assert!(items(&office.b, "inbox").await.is_empty());
    }
}

#[tokio::test]
async fn an_administrator_sets_any_expiry_until_retention_ends_without_using_up_the_extension() {
    let office = Office::open().await;
    let id = office.letter().await;
    let admin = administrator(&office).await;
    let earlier = START + Duration::days(1);
    let set = set_expiry(&admin, &id, earlier).await.expect(200);
    assert_eq!(at(&set, "/expires_at"), earlier);
    assert_eq!(
        set.text("/subject"),
        "",
        "content is not the administrator's"
    );
    set_expiry(&admin, &id, RETENTION_END).await.expect(200);
    let past = set_expiry(&admin, &id, RETENTION_END + Duration::seconds(1)).await;
    assert_eq!(past.expect(422).code(), "expiry_past_retention");
    let before = set_expiry(&admin, &id, START - TICK).await.expect(422);
    assert_eq!(before.code(), "expiry_before_sending");
    set_expiry(&admin, &id, EXPIRY).await.expect(200);
    // The sender's one is still there.
    let own = office.a.get(&format!("/messages/{id}")).await.expect(200);
    assert!(own.body["extension"]["used_at"].is_null());
    extend(&office.a, &id, EXPIRY + Duration::days(1))
        .await
        .expect(200);
    // And an administrator still may, afterwards.
    set_expiry(&admin, &id, EXPIRY).await.expect(200);

    for (actor, status) in [(&office.a, 403), (&office.b, 403)] {
        let refused = set_expiry(actor, &id, EXPIRY).await.expect(status);
        assert_eq!(refused.code(), "forbidden");
    }
    let entries = admin.get(&format!("/audit-entries?message_id={id}")).await;
    let entries = entries.expect(200).body["items"]
        .as_array()
        .unwrap()
        .clone();
    let named = |action: &str| {
        entries
            .iter()
            .filter(|entry| entry["action"] == action)
            .count()
    };
    assert_eq!(named("message.expiry_set"), 4);
    assert_eq!(named("message.extended"), 1);
}

#[tokio::test]
async fn an_expired_message_revived_by_an_administrator_comes_back_to_the_folders_it_was_in() {
    let office = Office::open().await;
    let id = office.letter().await;
    office
        .b
        .post_empty(&format!("/messages/{id}/open"))
        .await
        .expect(200);
    // Cleo has deleted hers.
    let item = items(&office.c, "inbox").await[0]["id"].clone();
    let item = item.as_str().unwrap();
    let deleted = office
        .c
        .post_empty(&format!("/mailbox/items/{item}/delete"))
        .await;
    deleted.expect(200);
    for swept in [false, true] {
        office.app.clock.set(EXPIRY + Duration::days(1));
        if swept {
            assert_eq!(sweep(&office).shelved, 2);
        }
        let ben = office.again(BEN).await;
        let cleo = office.again(CLEO).await;
        assert!(items(&ben, "inbox").await.is_empty());
        let admin = administrator(&office).await;
        set_expiry(&admin, &id, EXPIRY + Duration::days(2))
            .await
            .expect(200);
        assert_eq!(subjects(&ben, "inbox").await, ["The plan"], "{swept}");
        assert_eq!(items(&ben, "inbox").await[0]["read"], true);
        ben.get(&format!("/messages/{id}/body")).await;
        ben.get(&format!("/messages/{id}")).await.expect(200);
        assert!(items(&cleo, "inbox").await.is_empty());
        assert_eq!(subjects(&cleo, "deleted").await, ["The plan"], "{swept}");
        let expired = ben.get("/mailbox/expired").await.expect(200);
        assert_eq!(expired.body["items"].as_array().unwrap().len(), 0);
        // Back to the beginning, for the other half.
        set_expiry(&admin, &id, EXPIRY).await.expect(200);
        assert!(items(&ben, "inbox").await.is_empty());
    }
}

#[tokio::test]
async fn an_extension_racing_the_sweeper_leaves_no_copy_behind() {
    let office = Office::open().await;
    let ids = [
        office.letter().await,
        office.letter().await,
        office.letter().await,
        office.letter().await,
    ];
    office.app.clock.set(EXPIRY - TICK);
    let ada = office.again(super::ADA).await;
    let ben = office.again(BEN).await;
    for id in ids {
        office.app.clock.set(EXPIRY - TICK);
        let retention = office.app.services.retention.clone();
        let clock = std::sync::Arc::clone(&office.app.clock);
        let sweeping = tokio::task::spawn_blocking(move || {
            clock.advance(TICK);
            retention.sweep().unwrap()
        });
        let extended = extend(&ada, &id, EXPIRY + Duration::days(1)).await;
        sweeping.await.unwrap();
        sweep(&office);
        let shown = items(&ben, "inbox")
            .await
            .iter()
            .any(|item| item["message_id"] == id.as_str());
        match extended.status.as_u16() {
            200 => assert!(shown, "extended, so it is there"),
            410 => assert!(!shown),
            other => panic!("{other}: {}", extended.body),
        }
    }
}

#[tokio::test]
async fn what_its_sender_destroyed_is_not_revived() {
    let office = Office::open().await;
    let id = office.letter().await;
    office.app.clock.set(EXPIRY);
    let ada = office.again(super::ADA).await;
    let item = items(&ada, "sent").await[0]["id"].clone();
    let item = item.as_str().unwrap();
    ada.post_empty(&format!("/mailbox/items/{item}/delete"))
        .await
        .expect(200);
    ada.delete(&format!("/mailbox/items/{item}"))
        .await
        .expect(204);
    let admin = administrator(&office).await;
    let refused = set_expiry(&admin, &id, EXPIRY + Duration::days(1)).await;
    assert_eq!(refused.expect(410).code(), "message_expired");
}

#[tokio::test]
async fn a_shorter_retention_bounds_the_extension_too() {
    let office = Office::open().await;
    let id = office.letter().await;
    let store = &office.app.services.deps.store;
    let settings = AccountSettings {
        max_retention: Duration::days(40),
        ..office.account.settings.clone()
    };
    let saved =
        store.write(|tx| tx.save_account(office.account.id, &office.account.name, &settings));
    saved.unwrap_or_else(|error: domain::store::StoreError| panic!("{error}"));
    let end = START + Duration::days(40);
    let refused = extend(&office.a, &id, end + Duration::seconds(1)).await;
    assert_eq!(refused.expect(422).code(), "expiry_past_retention");
    extend(&office.a, &id, end).await.expect(200);
    office.app.clock.set(end);
    let refused = set_expiry(&administrator(&office).await, &id, end).await;
    assert_eq!(refused.expect(410).code(), "message_destroyed");
}

//! What the dashboard shows.

use super::{administrator, bounce, count, dashboard, today};
use crate::message::{BEN, Office};
use acceptance::app::START;
use domain::user::Role;
use serde_json::json;
use time::Duration;

#[tokio::test]
async fn each_act_shows_on_its_day_with_how_long_readers_took() {
    let office = Office::open().await;
    let (_, admin) = administrator(&office).await;
    let first = office.letter().await;
    let second = office.letter().await;
    office.app.clock.advance(Duration::minutes(20));
    let open = format!("/messages/{first}/open");
    office.b.post_empty(&open).await.expect(200);
    // Opening it again is no first reading.
    office.b.post_empty(&open).await.expect(200);
    office
        .a
        .post(&format!("/messages/{second}/recall"), &json!({}))
        .await
        .expect(200);
    count(&office);

    let shown = dashboard(&admin).await;
    assert_eq!(today(&shown, "sent"), 2);
    assert_eq!(today(&shown, "read"), 1);
    assert_eq!(today(&shown, "recalled"), 1);
    assert_eq!(shown["days"].as_array().unwrap().len(), 30);
    assert_eq!(shown["days"][29]["day"], "2030-01-15");
    assert_eq!(shown["days"][0]["day"], "2029-12-17");
    let within_the_hour = json!({ "below_seconds": 3600, "readers": 1 });
    assert_eq!(shown["time_to_read"][1], within_the_hour);
    assert_eq!(shown["time_to_read"][0]["readers"], 0);

    // The next day is a day of its own, and this one stays.
    office.app.clock.advance(Duration::days(1));
    let admin = office.again(super::ADM).await;
    count(&office);
    let shown = admin.get("/dashboard?days=2").await.expect(200).body;
    assert_eq!(today(&shown, "sent"), 0);
    assert_eq!(shown["days"][0]["sent"], 2);
}

#[tokio::test]
async fn a_message_expires_on_the_day_its_expiry_was_moved_to_and_not_when_it_was_recalled() {
    let office = Office::open().await;
    let (_, admin) = administrator(&office).await;
    let moved = office.letter().await;
    let recalled = office.letter().await;
    office.letter().await;
    count(&office);
    let to = START + Duration::days(31);
    let to = to
        .format(&time::format_description::well_known::Rfc3339)
        .unwrap();
    office
        .a
        .post(
            &format!("/messages/{moved}/extend"),
            &json!({ "expires_at": to }),
        )
        .await
        .expect(200);
    office
        .a
        .post(&format!("/messages/{recalled}/recall"), &json!({}))
        .await
        .expect(200);
    count(&office);
    // Nothing has expired yet.
    let shown = dashboard(&admin).await;
    assert_eq!(today(&shown, "expired"), 0);

    office.app.clock.advance(Duration::days(31));
    let admin = office.again(super::ADM).await;
    let shown = dashboard(&admin).await;
    let days = shown["days"].as_array().unwrap();
    let expired: Vec<u64> = days
        .iter()
        .rev()
        .take(3)
        .map(|day| day["expired"].as_u64().unwrap())
        .collect();
    assert_eq!(expired, [1, 1, 0], "today, yesterday, the day before");
}

#[tokio::test]
async fn failed_notifications_and_refused_logons_show_with_their_reasons() {
    let office = Office::open().await;
    let (_, admin) = administrator(&office).await;
    office.letter().await;
    assert_eq!(bounce(&office), 2);
    let subject = json!({ "account": "inside", "address": BEN });
    let wrong = json!({ "subject": subject, "password": "not it, whatever it may be" });
    let refused = office.app.anonymous().post("/sessions", &wrong).await;
    assert_eq!(refused.status, 401, "{}", refused.body);
    count(&office);

    let shown = dashboard(&admin).await;
    assert_eq!(today(&shown, "failed_notifications"), 2);
    assert_eq!(today(&shown, "refused_logons"), 1);
    let reasons = json!([{ "reason": "wrong_password", "count": 1 }]);
    assert_eq!(shown["refused_logons"], reasons);
}

#[tokio::test]
async fn the_queue_and_users_near_their_quota_show_as_they_are_now() {
    let office = Office::open().await;
    let (_, admin) = administrator(&office).await;
    office.app.deliver_mails();
    let shown = dashboard(&admin).await;
    assert_eq!(shown["queue"][0]["mails"], 0);
    assert!(shown["queue"][0]["oldest"].is_null());
    assert_eq!(shown["near_quota"], json!([]));

    crate::quota::fill(&office, 0..399);
    let letter = crate::quota::write(&office.a, &crate::quota::addresses(399..400)).await;
    letter.expect(201);
    let shown = dashboard(&admin).await;
    let near = &shown["near_quota"][0];
    assert_eq!(near["person"]["address"], crate::message::ADA);
    assert_eq!((&near["used"], &near["limit"]), (&json!(400), &json!(500)));
    assert_eq!(shown["more_near_quota"], false);
    let queue = &shown["queue"][0];
    assert_eq!(queue["state"], "queued");
    assert!(queue["mails"].as_u64().unwrap() >= 1);
    assert!(queue["oldest"].is_string());
}

#[tokio::test]
async fn whoever_looks_after_the_account_sees_it_and_of_their_own_account_alone() {
    let office = Office::open().await;
    office.letter().await;
    count(&office);
    assert_eq!(office.a.get("/dashboard").await.status, 403);
    for (address, role) in [
        ("hel@inside.example", Role::HelpDesk),
        ("aud@inside.example", Role::Auditor),
    ] {
        let user = office.app.colleague(&office.account, address, role);
        let actor = office.app.browser_of(&office.account, &user).await;
        assert_eq!(today(&dashboard(&actor).await, "sent"), 1);
    }
    let other = office.app.account("elsewhere", &["elsewhere.example"]);
    let stranger = office
        .app
        .colleague(&other, "s@elsewhere.example", Role::Administrator);
    let stranger = office.app.browser_of(&other, &stranger).await;
    let shown = dashboard(&stranger).await;
    assert_eq!(today(&shown, "sent"), 0);
    assert_eq!(shown["queue"][0]["mails"], 0);
}

#[tokio::test]
async fn a_period_has_1_to_92_days() {
    let office = Office::open().await;
    let (_, admin) = administrator(&office).await;
    for (days, status) in [(0, 400), (1, 200), (92, 200), (93, 400)] {
        let answer = admin.get(&format!("/dashboard?days={days}")).await;
        assert_eq!(answer.status, status, "{days}");
    }
}

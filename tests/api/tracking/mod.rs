//! Finding messages of the account, and acting on several at once.

use crate::message::{ADA, BEN, CLEO, Office, faults};
use acceptance::actor::Actor;
use domain::user::Role;
use serde_json::{Value, json};
use time::Duration;

/// The colleague in this role, logged on.
async fn in_role(office: &Office, address: &str, role: Role) -> Actor {
    let user = office.app.colleague(&office.account, address, role);
    office.app.browser_of(&office.account, &user).await
}

async fn administrator(office: &Office) -> Actor {
    in_role(office, "adm@inside.example", Role::Administrator).await
}

async fn found(actor: &Actor, query: &str) -> Vec<String> {
    let page = actor.get(&format!("/tracking/messages?{query}")).await;
    ids(&page.expect(200).body)
}

fn ids(page: &Value) -> Vec<String> {
    let items = page["items"].as_array().unwrap().iter();
    items
        .map(|item| item["id"].as_str().unwrap().to_owned())
        .collect()
}

fn results(answer: &Value) -> Vec<(bool, &str)> {
    let results = answer["results"].as_array().unwrap().iter();
    results
        .map(|one| {
            (
                one["done"] == true,
                one["code"].as_str().unwrap_or_default(),
            )
        })
        .collect()
}

#[tokio::test]
async fn messages_are_found_by_sender_recipient_reference_and_time() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let early = office.letter_by(&office.a, &[BEN]).await;
    office.app.clock.advance(Duration::minutes(10));
    let later = office.letter_by(&office.a, &[BEN, CLEO]).await;
    office.app.clock.advance(Duration::minutes(1));
    let own = office.letter_by(&admin, &[CLEO]).await;

    assert_eq!(found(&admin, "").await, [&*own, &later, &early]);
    let by_ada = format!("sender={ADA}");
    assert_eq!(found(&admin, &by_ada).await, [&*later, &early]);
    assert_eq!(
        found(&admin, "recipient=Ben@Outside.example").await,
        [&*later, &early]
    );
    let both = format!("sender={ADA}&recipient={CLEO}");
    assert_eq!(found(&admin, &both).await, [&*later]);
    assert!(
        found(&admin, "sender=nobody@inside.example")
            .await
            .is_empty()
    );

    let page = admin
        .get(&format!("/tracking/messages?recipient={CLEO}"))
        .await;
    let page = page.expect(200).body;
    let reference = page["items"][1]["reference"].as_str().unwrap();
    let small = reference.to_lowercase();
    assert_eq!(
        found(&admin, &format!("reference={small}")).await,
        [&*later]
    );
    let sent_at = page["items"][1]["sent_at"].as_str().unwrap();
    for query in [
        "",
        "recipient=ben@outside.example&",
        "sender=ada@inside.example&",
    ] {
        let since = format!("{query}since={sent_at}");
        assert!(!found(&admin, &since).await.contains(&early), "{since}");
        assert!(found(&admin, &since).await.contains(&later), "{since}");
        let until = format!("{query}until={sent_at}");
        assert_eq!(found(&admin, &until).await, [&*early], "{until}");
    }
    let item = &page["items"][1];
    assert_eq!(item["from"]["address"], ADA);
    assert_eq!(item["recipient_count"], 2);
    assert_eq!(item["state"], "active");
    assert!(!page.to_string().contains("The plan"), "no subject");
}

#[tokio::test]
async fn each_state_and_definition_is_found() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let recalled = office.letter().await;
    let expired = office.letter().await;
    let live = office.letter().await;
    let nothing = json!({});
    let path = format!("/messages/{recalled}/recall");
    admin.post(&path, &nothing).await.expect(200);
    office.app.clock.advance(Duration::minutes(5));
    let soon = office.app.services.deps.clock.now() + Duration::minutes(1);
    let text = soon
        .format(&time::format_description::well_known::Rfc3339)
        .unwrap();
    let path = format!("/messages/{expired}/expiry");
    admin
        .post(&path, &json!({ "expires_at": text }))
        .await
        .expect(200);
    office.app.clock.set(soon);
    for who in [
        "",
        "&sender=ada@inside.example",
        "&recipient=cleo@outside.example",
    ] {
        let state = |name: &str| format!("state={name}{who}");
        assert_eq!(found(&admin, &state("active")).await, [&*live], "{who}");
        assert_eq!(found(&admin, &state("expired")).await, [&*expired], "{who}");
        assert_eq!(
            found(&admin, &state("recalled")).await,
            [&*recalled],
            "{who}"
        );
        assert!(found(&admin, &state("destroyed")).await.is_empty());
    }
    let built_in = "definition_id=00000000-0000-7000-8000-000000000001";
    assert_eq!(found(&admin, built_in).await.len(), 3);
    let other = "definition_id=00000000-0000-7000-8000-000000000002";
    assert!(found(&admin, other).await.is_empty());

    // The clock decides that they are gone, before anything has swept, and after it.
    office.app.clock.advance(Duration::days(366));
    let admin = office.again("adm@inside.example").await;
    assert_eq!(found(&admin, "state=destroyed").await.len(), 3);
    assert!(found(&admin, "state=recalled").await.is_empty());
    office.app.services.retention.sweep().unwrap();
    assert_eq!(found(&admin, "state=destroyed").await.len(), 3);
}

#[tokio::test]
async fn pages_follow_each_other_without_gap_or_repetition() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let mut sent = Vec::new();
    for n in 0..7 {
        // Some at the same instant.
        if n % 3 == 0 {
            office.app.clock.advance(Duration::seconds(1));
        }
        sent.push(office.letter_by(&office.a, &[BEN]).await);
    }
    sent.sort();
    for query in [
        "",
        "&sender=ada@inside.example",
        "&recipient=ben@outside.example",
        "&state=active",
    ] {
        let mut seen = Vec::new();
        let mut after = String::new();
        loop {
            let page = admin
                .get(&format!("/tracking/messages?limit=2{query}{after}"))
                .await
                .expect(200);
            seen.extend(ids(&page.body));
            let Some(next) = page.body["next"].as_str() else {
                break;
            };
            after = format!("&after={next}");
        }
        seen.sort();
        assert_eq!(seen, sent, "{query}");
    }
}

#[tokio::test]
async fn only_those_who_look_after_the_account_find_messages() {
    let office = Office::open().await;
    let id = office.letter().await;
    for role in [Role::Auditor, Role::HelpDesk] {
        let address = format!("{}@inside.example", role.as_str());
        let actor = in_role(&office, &address, role).await;
        assert_eq!(found(&actor, "").await, [&*id]);
    }
    office.a.get("/tracking/messages").await.expect(403);
    office.b.get("/tracking/messages").await.expect(403);
    let other = office.app.account("elsewhere", &["elsewhere.example"]);
    let stranger = office
        .app
        .colleague(&other, "eve@elsewhere.example", Role::Administrator);
    let stranger = office.app.browser_of(&other, &stranger).await;
    assert!(found(&stranger, "").await.is_empty());
}

#[tokio::test]
async fn what_is_no_address_reference_or_state_is_refused_at_its_field() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    for (query, pointer) in [
        ("sender=nobody", "/sender"),
        ("recipient=@", "/recipient"),
        ("reference=LL-1", "/reference"),
    ] {
        let refused = admin.get(&format!("/tracking/messages?{query}")).await;
        assert_eq!(faults(&refused.expect(400))[0].0, pointer);
    }
    admin.get("/tracking/messages?state=lost").await.expect(400);
    admin
        .get("/tracking/messages?subject=plan")
        .await
        .expect(400);
}

#[tokio::test]
async fn several_messages_are_recalled_each_with_a_result() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let (one, two) = (office.letter().await, office.letter().await);
    let nothing = json!({});
    admin
        .post(&format!("/messages/{two}/recall"), &nothing)
        .await
        .expect(200);
    let unknown = uuid::Uuid::from_u128(7).to_string();
    let body = json!({ "message_ids": [one, two, unknown, one], "reason": "sent in error" });
    let request = || {
        let request = admin.request(reqwest::Method::POST, "/tracking/recalls");
        request.header("idempotency-key", "once").json(&body)
    };
    let expected = [
        (true, ""),
        (false, "already_recalled"),
        (false, "not_found"),
    ];
    let answer = Actor::send(request()).await.expect(200);
    assert_eq!(results(&answer.body), expected);
    assert_eq!(answer.body["done"], 1);
    // Asked again under the same key, it answers the same.
    let again = Actor::send(request()).await.expect(200);
    assert_eq!(results(&again.body), expected);
    let gone = office
        .b
        .post_empty(&format!("/messages/{one}/open"))
        .await
        .expect(410);
    assert_eq!(gone.text("/reason"), "sent in error");
    let log = admin
        .get(&format!(
            "/audit-entries?message_id={one}&action=message.recalled"
        ))
        .await;
    assert_eq!(log.expect(200).body["items"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn expiries_and_notifications_of_several_are_set_and_sent() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let help = in_role(&office, "help@inside.example", Role::HelpDesk).await;
    let auditor = in_role(&office, "aud@inside.example", Role::Auditor).await;
    let (one, two) = (office.letter().await, office.letter().await);
    office.app.deliver_mails();
    let resend = json!({ "message_ids": [one, two] });
    let request = || {
        let request = help.request(reqwest::Method::POST, "/tracking/notifications");
        request.header("idempotency-key", "once").json(&resend)
    };
    assert_eq!(Actor::send(request()).await.expect(200).body["done"], 2);
    assert_eq!(Actor::send(request()).await.expect(200).body["done"], 2);
    assert_eq!(office.app.deliver_mails().len(), 4, "each once");

    let expiry = json!({ "message_ids": [one, two], "expires_at": "2030-02-01T00:00:00Z" });
    let answer = admin.post("/tracking/expiries", &expiry).await.expect(200);
    assert_eq!(answer.body["done"], 2);
    let late = json!({ "message_ids": [one], "expires_at": "2040-01-01T00:00:00Z" });
    let answer = admin.post("/tracking/expiries", &late).await.expect(200);
    assert_eq!(results(&answer.body), [(false, "expiry_past_retention")]);

    for path in ["/tracking/recalls", "/tracking/expiries"] {
        help.post(path, &expiry).await.expect(403);
        auditor.post(path, &expiry).await.expect(403);
        office.a.post(path, &expiry).await.expect(403);
    }
    auditor
        .post("/tracking/notifications", &resend)
        .await
        .expect(403);
    office
        .a
        .post("/tracking/notifications", &resend)
        .await
        .expect(403);
    let none = json!({ "message_ids": [] });
    admin
        .post("/tracking/notifications", &none)
        .await
        .expect(422);
    let many = json!({ "message_ids": vec![one; 101] });
    admin
        .post("/tracking/notifications", &many)
        .await
        .expect(422);
}

#[tokio::test]
async fn the_tracking_says_what_the_caller_may_do() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let help = in_role(&office, "help@inside.example", Role::HelpDesk).await;
    let auditor = in_role(&office, "aud@inside.example", Role::Auditor).await;
    let id = office.letter().await;
    let path = format!("/messages/{id}/tracking");
    let can = |recall, set_expiry, resend, prove| json!({ "recall": recall, "set_expiry": set_expiry, "resend": resend, "prove": prove });
    let of = |answer: acceptance::actor::Answer| answer.expect(200).body["can"].clone();
    assert_eq!(of(admin.get(&path).await), can(true, true, true, true));
    assert_eq!(of(help.get(&path).await), can(false, false, true, false));
    assert_eq!(of(auditor.get(&path).await), can(false, false, false, true));
    assert_eq!(of(office.a.get(&path).await), can(true, false, true, false));
    admin
        .post(&format!("/messages/{id}/recall"), &json!({}))
        .await
        .expect(200);
    let after = admin.get(&path).await.expect(200);
    assert_eq!(after.body["can"], can(false, false, false, true));
    assert_eq!(after.text("/recalled_by/address"), "adm@inside.example");
    assert_eq!(after.text("/from/address"), ADA);
}

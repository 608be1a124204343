//! What a send goes under.

use crate::{
    definition::{DEFAULT, administrator, define},
    group::group,
    message::{ADA, BEN, CLEO, Office, faults, subjects},
    policy::{apply_to, offer_to_all, policy, rule},
};
use acceptance::actor::{Actor, Answer};
use serde_json::{Value, json};

async fn send(actor: &Actor, to: &[&str], definition: Option<&str>) -> Answer {
    let mut body = json!({ "to": to, "subject": "s", "body_text": "x" });
    if let Some(id) = definition {
        body["definition_id"] = json!(id);
    }
    actor.post("/messages", &body).await
}

#[tokio::test]
async fn a_message_without_a_choice_goes_under_the_default() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let other = define(&admin, "Aardvark", &json!({})).await;
    offer_to_all(&admin, "All", &[&other]).await;
    let sent = send(&office.a, &[BEN], None).await.expect(201);
    assert_eq!(sent.text("/definition/id"), DEFAULT);
    assert_eq!(sent.body["definition"]["built_in"], true);
    let named = send(&office.a, &[BEN], Some(DEFAULT)).await.expect(201);
    assert_eq!(named.text("/definition/id"), DEFAULT);
}

#[tokio::test]
async fn a_definition_goes_only_where_it_is_offered() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let chosen = define(&admin, "Chosen", &json!({})).await;
    let to_ben = json!({ "to": { "kind": "address", "address": BEN } });
    rule(&admin, &policy("Ben", "offer", &[&chosen], &to_ben)).await;
    let sent = send(&office.a, &[BEN], Some(&chosen)).await.expect(201);
    assert_eq!(sent.text("/definition/name"), "Chosen");
    let nobody = "00000000-0000-7000-8000-00000000ffff";
    for (to, id) in [(vec![BEN, CLEO], chosen.as_str()), (vec![BEN], nobody)] {
        let refused = send(&office.a, &to, Some(id)).await.expect(422);
        assert_eq!(refused.code(), "definition_not_offered");
        let expected = (
            "/definition_id".to_owned(),
            "definition_not_offered".to_owned(),
        );
        assert_eq!(faults(&refused), [expected]);
    }
    assert_eq!(subjects(&office.a, "sent").await.len(), 1);
}

#[tokio::test]
async fn what_is_applied_is_used_and_naming_another_is_refused() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let strict = define(&admin, "Strict", &json!({})).await;
    let loose = define(&admin, "Loose", &json!({})).await;
    offer_to_all(&admin, "All", &[&loose]).await;
    apply_to(&admin, BEN, &strict).await;
    let sent = send(&office.a, &[CLEO, BEN], None).await.expect(201);
    assert_eq!(sent.text("/definition/id"), strict);
    send(&office.a, &[BEN], Some(&strict)).await.expect(201);
    for other in [loose.as_str(), DEFAULT] {
        let refused = send(&office.a, &[BEN], Some(other)).await.expect(422);
        assert_eq!(refused.code(), "definition_applied");
        assert_eq!(refused.text("/definition/name"), "Strict");
    }
}

#[tokio::test]
async fn two_different_ones_refuse_the_send_and_name_the_addresses_and_the_draft_stays() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let one = define(&admin, "One", &json!({})).await;
    let two = define(&admin, "Two", &json!({})).await;
    apply_to(&admin, BEN, &one).await;
    apply_to(&admin, CLEO, &two).await;
    let fields = json!({ "to": ["dan@outside.example", BEN], "cc": [CLEO], "subject": "s" });
    let draft = office.a.post("/drafts", &fields).await.expect(201);
    let path = format!("/drafts/{}", draft.text("/id"));
    let version = json!({ "version": 1 });
    let refused = office
        .a
        .post(&format!("{path}/send"), &version)
        .await
        .expect(422);
    assert_eq!(refused.code(), "definitions_conflict");
    let at = |pointer: &str| (pointer.to_owned(), "definitions_conflict".to_owned());
    assert_eq!(faults(&refused), [at("/to/1"), at("/cc/0")]);
    office.a.get(&path).await.expect(200);
    assert!(subjects(&office.a, "sent").await.is_empty());
    assert!(office.app.deliver_mails().is_empty());
}

#[tokio::test]
async fn a_draft_keeps_the_definition_chosen_until_another_is_named_at_sending() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let one = define(&admin, "One", &json!({})).await;
    let two = define(&admin, "Two", &json!({})).await;
    offer_to_all(&admin, "All", &[&one, &two]).await;
    let fields = json!({ "to": [BEN], "subject": "s", "definition_id": one });
    let send = |named: Value| {
        let (a, fields) = (office.a.clone(), fields.clone());
        async move {
            let draft = a.post("/drafts", &fields).await.expect(201);
            let path = format!("/drafts/{}", draft.text("/id"));
            let kept = a.get(&path).await.expect(200);
            assert_eq!(kept.body["definition_id"], fields["definition_id"]);
            let body = json!({ "version": 1, "definition_id": named });
            a.post(&format!("{path}/send"), &body).await.expect(201)
        }
    };
    assert_eq!(send(Value::Null).await.text("/definition/name"), "One");
    assert_eq!(send(json!(two)).await.text("/definition/name"), "Two");
    let draft = office.a.post("/drafts", &fields).await.expect(201);
    let path = format!("/drafts/{}", draft.text("/id"));
    let body = json!({
        "version": 1, "to": [BEN], "cc": [], "bcc": [], "subject": "s", "body_html": "",
        "definition_id": two,
    });
    assert_eq!(
        office
            .a
            .put(&path, &body)
            .await
            .expect(200)
            .text("/definition_id"),
        two
    );
}

#[tokio::test]
async fn what_was_sent_under_a_definition_is_sent_again_under_it() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let one = define(&admin, "One", &json!({})).await;
    offer_to_all(&admin, "All", &[&one]).await;
    let sent = send(&office.a, &[BEN], Some(&one)).await.expect(201);
    let origin = json!({ "kind": "again", "message_id": sent.text("/id") });
    let draft = office
        .a
        .post("/drafts", &json!({ "origin": origin }))
        .await
        .expect(201);
    assert_eq!(draft.text("/definition_id"), one);
}

#[tokio::test]
async fn a_message_from_outside_goes_under_what_is_applied_else_the_default() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let offered = define(&admin, "Offered", &json!({})).await;
    let applied = define(&admin, "Applied", &json!({})).await;
    offer_to_all(&admin, "All", &[&offered]).await;
    let refused = send(&office.b, &[ADA], Some(&offered)).await.expect(422);
    assert_eq!(refused.code(), "definition_not_offered");
    let sent = send(&office.b, &[ADA], None).await.expect(201);
    assert_eq!(sent.text("/definition/id"), DEFAULT);
    let inward = json!({ "from": { "kind": "external" }, "to": { "kind": "internal" } });
    rule(&admin, &policy("Inward", "apply", &[&applied], &inward)).await;
    let sent = send(&office.b, &[ADA], None).await.expect(201);
    assert_eq!(sent.text("/definition/id"), applied);
}

#[tokio::test]
async fn policies_count_as_they_are_at_the_moment_of_sending() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let chosen = define(&admin, "Chosen", &json!({})).await;
    let dates = json!({ "starts_at": "2030-01-15T09:00:01Z", "ends_at": "2030-01-15T09:00:02Z" });
    rule(&admin, &policy("A second", "apply", &[&chosen], &dates)).await;
    for expected in [DEFAULT, chosen.as_str(), DEFAULT] {
        let sent = send(&office.a, &[BEN], None).await.expect(201);
        assert_eq!(sent.text("/definition/id"), expected);
        office.app.clock.advance(time::Duration::SECOND);
    }
}

/// The rules are read once for a send, whoever it goes to.
#[tokio::test]
async fn what_a_send_asks_of_the_rules_does_not_grow_with_its_recipients() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let chosen = define(&admin, "Chosen", &json!({})).await;
    let firms = group(&admin, "Firms", &["outside.example"]).await;
    let to_firms = json!({ "to": { "kind": "group", "group_id": firms } });
    rule(&admin, &policy("Firms", "apply", &[&chosen], &to_firms)).await;
    let statements = |count: usize| {
        let office = &office;
        async move {
            let to: Vec<String> = (0..count)
                .map(|one| format!("r{one}@outside.example"))
                .collect();
            let before = office.app.store.statements();
            let body = json!({ "to": to, "subject": "s", "body_text": "x" });
            let sent = office.a.post("/messages", &body).await.expect(201);
            assert_eq!(sent.text("/definition/name"), "Chosen");
            office.app.store.statements() - before
        }
    };
    // Both together stay below the level of the quota at which people are told, which takes statements of its own.
    let (few, many) = (statements(2).await, statements(397).await);
    assert_eq!(few, many);
}

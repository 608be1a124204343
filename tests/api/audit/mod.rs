//! Reading, exporting and verifying the audit log.

use crate::message::{BEN, Office};
use acceptance::actor::Actor;
use domain::user::Role;
use reqwest::Method;
use serde_json::{Value, json};
use time::Duration;

async fn auditor(office: &Office) -> Actor {
    let user = office
        .app
        .colleague(&office.account, "aud@inside.example", Role::Auditor);
    office.app.browser_of(&office.account, &user).await
}

async fn actions(actor: &Actor, query: &str) -> Vec<String> {
    let page = actor
        .get(&format!("/audit-entries?{query}"))
        .await
        .expect(200);
    let items = page.body["items"].as_array().unwrap().iter();
    items
        .map(|item| item["action"].as_str().unwrap().to_owned())
        .collect()
}

async fn export(actor: &Actor, body: &Value) -> String {
    let request = actor.request(Method::POST, "/audit/exports").json(body);
    let answer = request.send().await.unwrap();
    assert_eq!(answer.status().as_u16(), 200);
    answer.text().await.unwrap()
}

#[tokio::test]
async fn entries_are_found_by_actor_action_thing_and_time() {
    let office = Office::open().await;
    let auditor = auditor(&office).await;
    let id = office.letter().await;
    office.app.clock.advance(Duration::minutes(1));
    let now = office.app.services.deps.clock.now();
    let now = now
        .format(&time::format_description::well_known::Rfc3339)
        .unwrap();
    office
        .b
        .post_empty(&format!("/messages/{id}/open"))
        .await
        .expect(200);
    office.app.clock.advance(Duration::seconds(1));
    office
        .a
        .post(&format!("/messages/{id}/recall"), &json!({}))
        .await
        .expect(200);

    let of_message = format!("message_id={id}");
    let all = ["message.recalled", "message.opened", "message.sent"];
    assert_eq!(actions(&auditor, &of_message).await, all);
    assert_eq!(actions(&auditor, "action=message").await, all);
    assert_eq!(actions(&auditor, "action=message.recalled").await, all[..1]);
    assert_eq!(actions(&auditor, "action=message.sent").await, all[2..]);
    let by_ada = format!("actor_id={}&action=message", office.ada.id);
    assert_eq!(actions(&auditor, &by_ada).await, [all[0], all[2]]);
    assert_eq!(
        actions(&auditor, "person=ada@inside.example&action=message").await,
        [all[0], all[2]]
    );
    let since = format!("{of_message}&since={now}");
    assert_eq!(actions(&auditor, &since).await, all[..2]);
    let until = format!("{of_message}&until={now}");
    assert_eq!(actions(&auditor, &until).await, all[2..]);
    auditor
        .get("/audit-entries?action=nonsense")
        .await
        .expect(400);

    let user = format!("user_id={}&limit=2", office.ada.id);
    let first = auditor
        .get(&format!("/audit-entries?{user}"))
        .await
        .expect(200);
    let next = first.text("/next").to_owned();
    let second = auditor
        .get(&format!("/audit-entries?{user}&after={next}"))
        .await
        .expect(200);
    let ids = |page: &Value| -> Vec<String> {
        let items = page["items"].as_array().unwrap().iter();
        items
            .map(|item| item["id"].as_str().unwrap().to_owned())
            .collect()
    };
    let (first, second) = (ids(&first.body), ids(&second.body));
    assert!(
        second.iter().all(|id| !first.contains(id)),
        "no entry twice"
    );
    assert_eq!((first.len(), second.is_empty()), (2, false));
}

#[tokio::test]
async fn an_entry_names_who_and_which_message() {
    let office = Office::open().await;
    let auditor = auditor(&office).await;
    let id = office.letter().await;
    let page = auditor
        .get(&format!("/audit-entries?message_id={id}"))
        .await
        .expect(200);
    assert_eq!(
        page.text("/items/0/actor/person/address"),
        "ada@inside.example"
    );
    assert!(page.text("/items/0/message_reference").starts_with("LL-"));
    assert!(page.body["items"][0]["seq"].is_null(), "not sealed yet");
    office.app.services.audit.seal_pending().unwrap();
    let page = auditor
        .get(&format!("/audit-entries?message_id={id}"))
        .await
        .expect(200);
    assert!(page.body["items"][0]["seq"].as_i64().unwrap() > 0);
    assert_eq!(page.text("/items/0/hash").len(), 64);
}

#[tokio::test]
async fn the_log_is_exported_whole_in_both_forms_and_that_is_an_entry() {
    let office = Office::open().await;
    let auditor = auditor(&office).await;
    for _ in 0..3 {
        office.letter_by(&office.a, &[BEN]).await;
    }
    let filter = json!({ "action": "message.sent" });
    let lines = export(&auditor, &json!({ "form": "json_lines", "filter": filter })).await;
    let entries: Vec<Value> = lines
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(entries.len(), 3);
    assert!(
        entries
            .iter()
            .all(|entry| entry["action"] == "message.sent")
    );
    let table = export(&auditor, &json!({ "form": "csv", "filter": filter })).await;
    assert_eq!(table.lines().count(), 4);
    assert!(table.starts_with("at,number,action,"));
    let noted = actions(&auditor, "action=audit.exported").await;
    assert_eq!(noted.len(), 2);
    let everything = export(&auditor, &json!({ "form": "json_lines" })).await;
    assert!(everything.lines().count() > 5);
    office
        .a
        .post("/audit/exports", &json!({ "form": "csv" }))
        .await
        .expect(403);
    auditor
        .post("/audit/exports", &json!({ "form": "xml" }))
        .await
        .expect(400);
}

#[tokio::test]
async fn the_chain_is_verified_step_by_step_and_the_result_is_an_entry() {
    let office = Office::open().await;
    let auditor = auditor(&office).await;
    office.letter().await;
    office.app.services.audit.seal_pending().unwrap();
    office.app.services.audit.sign_checkpoints().unwrap();
    let sound = auditor
        .post("/audit/verifications", &json!({}))
        .await
        .expect(200);
    assert!(sound.body["finding"].is_null());
    assert!(sound.body["next"].is_null());
    assert_eq!(sound.body["checkpoints"], 1);
    assert_eq!(sound.body["entries"], sound.body["of"]);
    assert!(sound.body["entries"].as_i64().unwrap() > 3);
    let noted = auditor
        .get("/audit-entries?action=audit.verified")
        .await
        .expect(200);
    assert_eq!(noted.text("/items/0/details/1/value"), "sound");

    let nowhere = json!({ "from": "nowhere" });
    auditor
        .post("/audit/verifications", &nowhere)
        .await
        .expect(422);
    // A place that the chain never had: number 1 with a hash of zeros.
    let mut place = 1_i64.to_be_bytes().to_vec();
    place.extend([0; 40]);
    let place = base64(&place);
    let lost = auditor
        .post("/audit/verifications", &json!({ "from": place }))
        .await;
    assert_eq!(lost.expect(409).code(), "conflict");
    office
        .a
        .post("/audit/verifications", &json!({}))
        .await
        .expect(403);
}

fn base64(bytes: &[u8]) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}

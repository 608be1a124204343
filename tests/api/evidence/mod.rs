//! Evidence bundles over HTTP.

use crate::message::{ADA, BEN, Office};
use acceptance::actor::Actor;
use domain::user::Role;
use reqwest::Method;
use serde_json::{Value, json};
use vault::{OpenedEvidence, open_evidence};

async fn in_role(office: &Office, address: &str, role: Role) -> Actor {
    let user = office.app.colleague(&office.account, address, role);
    office.app.browser_of(&office.account, &user).await
}

async fn bundle(actor: &Actor, id: &str) -> Vec<u8> {
    let path = format!("/messages/{id}/evidence");
    let answer = actor.request(Method::POST, &path).send().await.unwrap();
    assert_eq!(answer.status().as_u16(), 200);
    assert_eq!(answer.headers()["content-type"], "application/zip");
    answer.bytes().await.unwrap().to_vec()
}

fn json_of(opened: &OpenedEvidence, name: &str) -> Value {
    serde_json::from_slice(&opened.files[name]).unwrap()
}

#[tokio::test]
async fn a_bundle_tells_everything_but_the_content_and_is_signed() {
    let office = Office::open().await;
    let auditor = in_role(&office, "aud@inside.example", Role::Auditor).await;
    let id = office.letter().await;
    office.app.deliver_mails();
    office
        .b
        .post_empty(&format!("/messages/{id}/open"))
        .await
        .expect(200);
    let reason = json!({ "reason": "a private reason" });
    office
        .a
        .post(&format!("/messages/{id}/recall"), &reason)
        .await
        .expect(200);
    office.app.services.audit.seal_pending().unwrap();
    office.app.services.audit.sign_checkpoints().unwrap();

    let packed = bundle(&auditor, &id).await;
    let key = office
        .app
        .services
        .deps
        .vault
        .checkpoint_key(office.account.id)
        .unwrap();
    let opened = open_evidence(&packed, Some(&key));
    assert_eq!(opened.faults, []);
    let names: Vec<&str> = opened.files.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "audit-entries.jsonl",
            "checkpoint.txt",
            "evidence.html",
            "evidence.json"
        ]
    );
    let evidence = json_of(&opened, "evidence.json");
    assert_eq!(evidence["message"]["state"], "recalled");
    assert_eq!(evidence["message"]["from"]["address"], ADA);
    assert_eq!(
        evidence["message"]["recipients"][0]["person"]["address"],
        BEN
    );
    assert_eq!(
        evidence["message"]["definition"]["effects"]["expire_after_days"],
        30
    );
    assert_eq!(evidence["audit"]["entries"], 3);
    for (name, bytes) in &opened.files {
        let text = String::from_utf8(bytes.clone()).unwrap();
        for secret in ["The plan", "the original words", "a private reason"] {
            assert!(!text.contains(secret), "{name} has {secret}");
        }
    }
    let page = String::from_utf8(opened.files["evidence.html"].clone()).unwrap();
    assert!(!page.contains("<script"));
    assert!(page.contains("ben@outside.example"));
    let entries = String::from_utf8(opened.files["audit-entries.jsonl"].clone()).unwrap();
    for line in entries.lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        assert_eq!(line["hash"].as_str().unwrap().len(), 64);
        assert_eq!(line["previous_hash"].as_str().unwrap().len(), 64);
    }
    let noted = format!("/audit-entries?message_id={id}&action=evidence.made");
    let noted = auditor.get(&noted).await.expect(200);
    assert_eq!(noted.body["items"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn evidence_of_what_was_destroyed_says_so() {
    let office = Office::open().await;
    in_role(&office, "aud@inside.example", Role::Auditor).await;
    let id = office.letter().await;
    office.app.clock.advance(time::Duration::days(366));
    office.app.services.retention.sweep().unwrap();
    let auditor = office.again("aud@inside.example").await;
    let opened = open_evidence(&bundle(&auditor, &id).await, None);
    assert_eq!(opened.faults, []);
    let evidence = json_of(&opened, "evidence.json");
    assert_eq!(evidence["destruction"]["rule"], "retention_ended");
    assert_eq!(evidence["stored_parts"], json!([]));
}

#[tokio::test]
async fn only_administrators_and_auditors_make_evidence() {
    let office = Office::open().await;
    let id = office.letter().await;
    let help = in_role(&office, "help@inside.example", Role::HelpDesk).await;
    let admin = in_role(&office, "adm@inside.example", Role::Administrator).await;
    let path = format!("/messages/{id}/evidence");
    help.post_empty(&path).await.expect(403);
    office.a.post_empty(&path).await.expect(403);
    bundle(&admin, &id).await;
    let unknown = format!("/messages/{}/evidence", uuid::Uuid::from_u128(7));
    admin.post_empty(&unknown).await.expect(404);
}

#[tokio::test]
async fn the_page_speaks_the_language_of_whoever_asks() {
    let office = Office::open().await;
    let auditor = in_role(&office, "aud@inside.example", Role::Auditor).await;
    let id = office.letter().await;
    for (asked, title) in [
        ("de", "Nachweis zur Nachricht LL-"),
        ("en", "Evidence for message LL-"),
    ] {
        let path = format!("/messages/{id}/evidence");
        let request = auditor
            .request(Method::POST, &path)
            .header("Accept-Language", asked);
        let answer = request.send().await.unwrap();
        let packed = answer.bytes().await.unwrap().to_vec();
        let opened = open_evidence(&packed, None);
        let page = String::from_utf8(opened.files["evidence.html"].clone()).unwrap();
        assert!(
            page.contains(&format!("<html lang=\"{asked}\">")),
            "{asked}"
        );
        assert!(page.contains(title), "{asked}");
        assert!(!page.contains("{}"), "{asked}");
    }
}

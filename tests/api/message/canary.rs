//! Content at rest (design 3.2): what was written is nowhere to be read.

use super::{BEN, Office};
use crate::draft::attach;
use acceptance::database::Backend;
use serde_json::json;
use std::path::Path;

const CANARY: &str = "kanarienvogel-5f1c";

#[tokio::test]
async fn what_a_message_says_stands_nowhere_in_clear() {
    let office = Office::open().await;
    let body = json!({
        "to": [BEN], "subject": format!("subject {CANARY}"), "body_html": format!("<p>body {CANARY}</p>"),
    });
    let draft = office.a.post("/drafts", &body).await.expect(201);
    let id = draft.text("/id").to_owned();
    let name = format!("{CANARY}.txt");
    attach(&office.a, &id, &name, format!("file {CANARY}").into_bytes())
        .await
        .expect(201);
    office
        .a
        .post(&format!("/drafts/{id}/send"), &json!({ "version": 1 }))
        .await
        .expect(201);
    office
        .b
        .post_empty(&format!("/messages/{id}/open"))
        .await
        .expect(200);
    let reason = json!({ "reason": format!("reason {CANARY}") });
    office
        .a
        .post(&format!("/messages/{id}/recall"), &reason)
        .await
        .expect(200);

    assert!(scan(office.app.blobs.path()) > 0, "there is a blob");
    if Backend::chosen() == Backend::Sqlite {
        assert!(
            scan(office.app.database.folder.path()) > 0,
            "there is a database"
        );
    }
}

/// Reads every file below a folder, database and write-ahead log among them; how many there were.
fn scan(folder: &Path) -> usize {
    let mut files = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files += scan(&path);
            continue;
        }
        let bytes = std::fs::read(&path).unwrap();
        let found = bytes
            .windows(CANARY.len())
            .any(|window| window == CANARY.as_bytes());
        assert!(!found, "{} holds the canary", path.display());
        files += 1;
    }
    files
}

//! Importing and exporting users.

use super::Office;
use serde_json::{Value, json};

fn file(kind: &str, csv: &str, skip: &[u64]) -> Value {
    json!({ "kind": kind, "csv": csv, "skip": skip })
}

const MIXED: &str = "address,name,role,licensed,aliases\n\
    cleo@northwind.example,Cleo,help_desk,yes,claims@northwind.example\n\
    nonsense,Nobody,,,\n\
    dan@northwind.example,Dan,king,perhaps,\n\
    cleo@northwind.example,Cleo again,,,\n\
    adm@northwind.example,Adm,,,\n\
    bob@example.org,Bob,,,\n\
    eve@northwind.example,\n";

#[tokio::test]
async fn a_preview_names_every_bad_line_and_changes_nothing() {
    let office = Office::open().await;
    let body = file("internal", MIXED, &[]);
    office
        .help_desk
        .post("/user-imports/preview", &body)
        .await
        .expect(403);
    let preview = office
        .admin
        .post("/user-imports/preview", &body)
        .await
        .expect(200);
    let codes: Vec<(u64, Vec<&str>)> = preview.body["lines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| {
            let faults = line["faults"].as_array().unwrap().iter();
            let codes = faults
                .map(|fault| fault["code"].as_str().unwrap())
                .collect();
            (line["line"].as_u64().unwrap(), codes)
        })
        .collect();
    let expected = [
        (2, vec![]),
        (3, vec!["address_invalid"]),
        (4, vec!["role_invalid", "switch_invalid"]),
        (5, vec!["address_twice"]),
        (6, vec!["address_taken"]),
        (7, vec!["address_not_internal"]),
        (8, vec!["ragged_line"]),
    ];
    assert_eq!(codes, expected);
    assert_eq!(preview.body["faulty"], 6);
    assert_eq!(preview.text("/lines/0/role"), "help_desk");
    let found = office.admin.get("/users?query=cleo").await.expect(200);
    assert_eq!(found.body["items"], json!([]), "nothing was imported");
}

#[tokio::test]
async fn an_import_makes_everybody_or_nobody() {
    let office = Office::open().await;
    let refused = office
        .admin
        .post("/user-imports", &file("internal", MIXED, &[3, 4]))
        .await;
    let refused = refused.expect(422);
    assert_eq!(refused.code(), "import_faulty");
    assert_eq!(refused.text("/errors/0/pointer"), "/csv/5/address");
    let found = office.admin.get("/users?query=cleo").await.expect(200);
    assert_eq!(found.body["items"], json!([]));

    let done = office
        .admin
        .post(
            "/user-imports",
            &file("internal", MIXED, &[3, 4, 5, 6, 7, 8]),
        )
        .await
        .expect(201);
    assert_eq!(
        (&done.body["created"], &done.body["skipped"]),
        (&json!(1), &json!(6))
    );
    let found = office.admin.get("/users?query=cleo").await.expect(200);
    assert_eq!(found.text("/items/0/role"), "help_desk");
    assert_eq!(found.body["items"][0]["licensed"], true);
    let id = found.text("/items/0/id");
    let aliases = office
        .admin
        .get(&format!("/users/{id}/aliases"))
        .await
        .expect(200);
    assert_eq!(aliases.body["aliases"], json!(["claims@northwind.example"]));
    let audit = office
        .admin
        .get(&format!("/audit-entries?user_id={id}"))
        .await
        .expect(200);
    assert!(
        audit.body.to_string().contains("user.created"),
        "{}",
        audit.body
    );
}

#[tokio::test]
async fn external_users_are_imported_unless_their_domain_is_blocked() {
    let office = Office::open().await;
    let block = json!({ "settings": { "blocked_domains": ["rival.example"] } });
    office.admin.patch("/account", &block).await.expect(200);
    let csv = "address;name;logon_allowed\nbob@example.org;Bob;no\nx@rival.example;X;\n\
        y@northwind.example;Y;\n";
    let preview = office
        .admin
        .post("/user-imports/preview", &file("external", csv, &[]))
        .await;
    let preview = preview.expect(200);
    assert_eq!(
        preview.text("/lines/1/faults/0/code"),
        "address_domain_blocked"
    );
    assert_eq!(preview.text("/lines/2/faults/0/code"), "address_internal");
    office
        .admin
        .post("/user-imports", &file("external", csv, &[3, 4]))
        .await
        .expect(201);
    office.app.services.external_directory.fold().unwrap();
    let domains = office.admin.get("/external-domains").await.expect(200);
    assert_eq!(domains.body["items"][0]["users"], 1);
    let bob = office.admin.get("/users?query=bob").await.expect(200);
    assert_eq!(bob.body["items"][0]["logon_allowed"], false);
    let licensed = "address,licensed\ncleo@example.org,yes\n";
    let preview = office
        .admin
        .post("/user-imports/preview", &file("external", licensed, &[]))
        .await;
    assert_eq!(
        preview.expect(200).text("/lines/0/faults/0/code"),
        "not_for_external"
    );
}

#[tokio::test]
async fn an_export_is_harmless_in_a_spreadsheet_and_complete() {
    let office = Office::open().await;
    let csv = "address,name\nbob@example.org,\"'=HYPERLINK(\"\"http://x\"\")\"\n";
    office
        .admin
        .post("/user-imports", &file("external", csv, &[]))
        .await
        .expect(201);
    for number in 0..150 {
        office
            .app
            .outsider(&office.account, &format!("u{number}@example.org"));
    }
    let text = export(&office, "external").await;
    assert_eq!(text.lines().count(), 152, "heading and everybody");
    assert!(text.contains("\"'=HYPERLINK(\"\"http://x\"\")\""), "{text}");
}

#[tokio::test]
async fn what_was_exported_can_be_imported_again_with_its_aliases() {
    let office = Office::open().await;
    office
        .admin
        .post(
            "/user-imports",
            &file("internal", MIXED, &[3, 4, 5, 6, 7, 8]),
        )
        .await
        .expect(201);
    let text = export(&office, "internal").await;
    let cleo = "cleo@northwind.example,Cleo,help_desk,yes,yes,,claims@northwind.example";
    assert!(text.lines().any(|line| line == cleo), "{text}");
    let body = file("internal", &text, &[]);
    let preview = office.admin.post("/user-imports/preview", &body).await;
    let preview = preview.expect(200);
    let lines = preview.body["lines"].as_array().unwrap();
    let all_taken = lines.iter().all(|line| {
        let faults = line["faults"].as_array().unwrap();
        !faults.is_empty() && faults.iter().all(|fault| fault["code"] == "address_taken")
    });
    assert!(all_taken, "read as it was, and all there: {}", preview.body);
}

async fn export(office: &Office, kind: &str) -> String {
    let path = format!("/user-exports?kind={kind}");
    let request = office.help_desk.request(reqwest::Method::GET, &path);
    let answer = request.send().await.unwrap();
    assert_eq!(answer.status(), 200);
    answer.text().await.unwrap()
}

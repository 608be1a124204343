//! Groups of addresses and domains.

use crate::{
    definition::{DEFAULT, administrator},
    message::{Office, faults},
};
use acceptance::actor::Actor;
use domain::user::Role;
use serde_json::{Value, json};

/// Makes a group; its id.
pub(crate) async fn group(admin: &Actor, name: &str, members: &[&str]) -> String {
    let body = json!({ "name": name, "members": members });
    let made = admin.post("/groups", &body).await.expect(201);
    made.text("/id").to_owned()
}

async fn members(admin: &Actor, id: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut next = String::new();
    loop {
        let path = format!("/groups/{id}/members?limit=2{next}");
        let page = admin.get(&path).await.expect(200).body;
        let items = page["items"].as_array().unwrap();
        all.extend(
            items
                .iter()
                .map(|one| one["member"].as_str().unwrap().to_owned()),
        );
        match &page["next"] {
            Value::String(cursor) => next = format!("&after={cursor}"),
            _ => return all,
        }
    }
}

#[tokio::test]
async fn administrators_alone_see_and_make_groups() {
    let office = Office::open().await;
    for role in [Role::Member, Role::HelpDesk, Role::Auditor] {
        let address = format!("{}@inside.example", role.as_str().replace('_', "-"));
        let user = office.app.colleague(&office.account, &address, role);
        let browser = office.app.browser_of(&office.account, &user).await;
        browser.get("/groups").await.expect(403);
        browser
            .post("/groups", &json!({ "name": "x" }))
            .await
            .expect(403);
        browser
            .get(&format!("/groups/{DEFAULT}/members"))
            .await
            .expect(403);
        browser
            .delete(&format!("/groups/{DEFAULT}"))
            .await
            .expect(403);
    }
}

#[tokio::test]
async fn a_group_holds_each_member_once_in_one_spelling_page_by_page() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let id = group(
        &admin,
        "Law firms",
        &["Ann@Law.example", "ann@law.example", "@Law.Example"],
    )
    .await;
    let path = format!("/groups/{id}");
    let made = admin.get(&path).await.expect(200);
    assert_eq!(made.body["member_count"], 2);
    let change = json!({
        "add": ["LAW.example", "b@x.example", "c@x.example", "d@x.example"],
        "remove": ["ANN@law.example", "nobody@x.example"],
    });
    let changed = admin
        .post(&format!("{path}/members"), &change)
        .await
        .expect(200);
    assert_eq!(changed.body["member_count"], 4);
    let mut all = members(&admin, &id).await;
    all.sort();
    assert_eq!(
        all,
        ["b@x.example", "c@x.example", "d@x.example", "law.example"]
    );
    let again = admin
        .post(&format!("{path}/members"), &change)
        .await
        .expect(200);
    assert_eq!(
        again.body["member_count"], 4,
        "doing it again changes nothing"
    );

    let renamed = admin
        .patch(&path, &json!({ "name": "Lawyers" }))
        .await
        .expect(200);
    assert_eq!(renamed.text("/name"), "Lawyers");
    admin.delete(&path).await.expect(204);
    admin.get(&path).await.expect(404);
    admin.delete(&path).await.expect(404);
}

#[tokio::test]
async fn names_are_unique_and_members_at_fault_are_named_at_their_place() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let id = group(&admin, "One", &[]).await;
    let taken = admin
        .post("/groups", &json!({ "name": "oNE" }))
        .await
        .expect(409);
    assert_eq!(taken.code(), "name_taken");
    let other = group(&admin, "Other", &[]).await;
    let taken = admin
        .patch(&format!("/groups/{other}"), &json!({ "name": "ONE" }))
        .await;
    assert_eq!(taken.expect(409).code(), "name_taken");
    let change = json!({ "add": ["a@x.example", "nonsense"], "remove": ["@"] });
    let refused = admin
        .post(&format!("/groups/{id}/members"), &change)
        .await
        .expect(422);
    let at = |pointer: &str| (pointer.to_owned(), "member_invalid".to_owned());
    assert_eq!(faults(&refused), [at("/add/1"), at("/remove/0")]);
    assert!(members(&admin, &id).await.is_empty());
    let many: Vec<String> = (0..501).map(|one| format!("r{one}@x.example")).collect();
    let refused = admin
        .post(&format!("/groups/{id}/members"), &json!({ "add": many }))
        .await;
    let expected = ("/add".to_owned(), "too_many".to_owned());
    assert_eq!(faults(&refused.expect(422)), [expected]);
    let most = admin
        .post(
            &format!("/groups/{id}/members"),
            &json!({ "add": &many[..500] }),
        )
        .await;
    assert_eq!(most.expect(200).body["member_count"], 500);
}

#[tokio::test]
async fn the_ten_thousandth_member_is_taken_and_the_next_refuses_the_change_whole() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let id = group(&admin, "Large", &[]).await;
    let path = format!("/groups/{id}/members");
    for batch in 0..20 {
        let add: Vec<String> = (0..500)
            .map(|one| format!("r{}@x.example", batch * 500 + one))
            .collect();
        admin.post(&path, &json!({ "add": add })).await.expect(200);
    }
    let more = json!({ "add": ["r9999@x.example", "one.more.example"] });
    let refused = admin.post(&path, &more).await.expect(409);
    assert_eq!(refused.code(), "too_many");
    let there = admin.get(&format!("/groups/{id}")).await.expect(200);
    assert_eq!(there.body["member_count"], 10_000);
    admin
        .post(&path, &json!({ "remove": ["r9999@x.example"] }))
        .await
        .expect(200);
    admin
        .post(&path, &json!({ "add": ["one.more.example"] }))
        .await
        .expect(200);
}

#[tokio::test]
async fn a_group_that_a_policy_uses_is_not_deleted() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let id = group(&admin, "Used", &["x.example"]).await;
    let policy = json!({
        "name": "To them", "from": { "kind": "everyone" }, "to": { "kind": "group", "group_id": id },
        "decision": "apply", "definition_ids": [DEFAULT], "enabled": false,
    });
    let made = admin.post("/policies", &policy).await.expect(201);
    assert_eq!(made.text("/to/group_name"), "Used");
    let refused = admin.delete(&format!("/groups/{id}")).await.expect(409);
    assert_eq!(refused.code(), "in_use");
    assert_eq!(refused.body["policies"], json!(["To them"]));
    admin
        .delete(&format!("/policies/{}", made.text("/id")))
        .await
        .expect(204);
    admin.delete(&format!("/groups/{id}")).await.expect(204);
    let refused = admin.post("/policies", &policy).await.expect(422);
    let expected = ("/to/group_id".to_owned(), "group_unknown".to_owned());
    assert_eq!(faults(&refused), [expected]);
}

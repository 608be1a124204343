//! Aliases: the same mailbox, the same address for the quota, the same log-on.

use super::Office;
use acceptance::people::{PASSWORD, code_to};
use domain::user::Role;
use serde_json::{Value, json};

fn aliases(list: &[&str]) -> Value {
    json!({ "aliases": list })
}

fn cleo(office: &Office) -> (domain::user::User, String) {
    let cleo = office
        .app
        .colleague(&office.account, "cleo@northwind.example", Role::Member);
    let path = format!("/users/{}/aliases", cleo.id);
    (cleo, path)
}

#[tokio::test]
async fn mail_to_an_alias_comes_into_the_mailbox_once_and_counts_as_the_address() {
    let office = Office::open().await;
    let (cleo, path) = cleo(&office);
    let set = office
        .admin
        .put(&path, &aliases(&["Claims@northwind.example"]))
        .await;
    assert_eq!(set.expect(200).body, aliases(&["claims@northwind.example"]));

    let to = ["cleo@northwind.example", "claims@northwind.example"];
    let body = json!({ "to": [to[1]], "bcc": [to[0]], "subject": "One", "body_html": "<p>x</p>" });
    let sent = office.admin.post("/messages", &body).await.expect(201);
    assert_eq!(
        sent.body["recipient_count"].as_u64().unwrap_or(1),
        1,
        "{}",
        sent.body
    );
    let mails = office.app.deliver_mails();
    assert_eq!(mails.len(), 1, "one person, one mail");
    assert_eq!(mails[0].to.as_str(), "cleo@northwind.example");
    let used = |answer: acceptance::actor::Answer| answer.body["used"].as_u64();
    let before = office.admin.get("/quota").await.expect(200);
    assert_eq!(used(before), Some(1));
    office.app.send(&office.admin_user, &[to[0]], "Two");
    office.app.send(&office.admin_user, &[to[1]], "Three");
    let after = office.admin.get("/quota").await.expect(200);
    assert_eq!(used(after), Some(1), "alias and address are one");
    let browser = office.app.browser_of(&office.account, &cleo).await;
    let inbox = browser.get("/mailbox/items?folder=inbox").await.expect(200);
    assert_eq!(inbox.body["items"].as_array().unwrap().len(), 3);
}

#[tokio::test]
async fn who_types_an_alias_logs_on_as_its_user() {
    let office = Office::open().await;
    let (cleo, path) = cleo(&office);
    office.app.give_password(&cleo);
    office
        .admin
        .put(&path, &aliases(&["claims@northwind.example"]))
        .await
        .expect(200);
    let subject = json!({ "account": "northwind", "address": "claims@northwind.example" });
    let body = json!({ "subject": subject, "password": PASSWORD });
    let browser = office.app.anonymous().log_on(&body).await;
    let session = browser.get("/sessions/current").await.expect(200);
    assert_eq!(session.text("/user/address"), "cleo@northwind.example");
    let anyone = office.app.anonymous();
    anyone.post("/codes", &subject).await.expect(202);
    let mails = office.app.deliver_mails();
    code_to(&mails, "cleo@northwind.example");
    office.admin.put(&path, &aliases(&[])).await.expect(200);
    anyone.post("/sessions", &body).await.expect(401);
}

#[tokio::test]
async fn an_alias_is_nobody_elses_address_and_nobody_elses_alias() {
    let office = Office::open().await;
    let (_, path) = cleo(&office);
    let dan = office
        .app
        .colleague(&office.account, "dan@northwind.example", Role::Member);
    let dans = format!("/users/{}/aliases", dan.id);
    office
        .admin
        .put(&path, &aliases(&["claims@northwind.example"]))
        .await
        .expect(200);
    for (taken, pointer) in [
        (
            ["d@northwind.example", "cleo@northwind.example"],
            "/aliases/1",
        ),
        (
            ["claims@northwind.example", "d@northwind.example"],
            "/aliases/0",
        ),
        (
            ["dan@northwind.example", "d@northwind.example"],
            "/aliases/0",
        ),
        (["d@northwind.example", "d@northwind.example"], "/aliases/1"),
    ] {
        let refused = office.admin.put(&dans, &aliases(&taken)).await.expect(409);
        assert_eq!(refused.code(), "address_taken");
        assert_eq!(refused.text("/errors/0/pointer"), pointer, "{taken:?}");
    }
    let outside = office.admin.put(&dans, &aliases(&["d@example.org"])).await;
    assert_eq!(outside.expect(422).code(), "address_not_internal");
    let user = json!({
        "address": "claims@northwind.example", "name": "C", "role": "member", "licensed": false,
    });
    let refused = office.admin.post("/users", &user).await.expect(409);
    assert_eq!(refused.code(), "address_taken");
    let many: Vec<String> = (0..21).map(|n| format!("a{n}@northwind.example")).collect();
    office
        .admin
        .put(&dans, &json!({ "aliases": many }))
        .await
        .expect(422);
    office
        .admin
        .put(&dans, &json!({ "aliases": many[..20] }))
        .await
        .expect(200);
    office.help_desk.put(&dans, &aliases(&[])).await.expect(403);
    let bob = office.app.outsider(&office.account, "bob@example.org");
    let bobs = format!("/users/{}/aliases", bob.id);
    let refused = office
        .admin
        .put(&bobs, &aliases(&["b@northwind.example"]))
        .await;
    assert_eq!(refused.expect(422).code(), "external_user");
}

#[tokio::test]
async fn of_two_who_take_one_alias_at_once_one_gets_it() {
    let office = Office::open().await;
    let (_, path) = cleo(&office);
    let dan = office
        .app
        .colleague(&office.account, "dan@northwind.example", Role::Member);
    let dans = format!("/users/{}/aliases", dan.id);
    for round in 0..5 {
        let alias = format!("round{round}@northwind.example");
        let body = aliases(&[&alias]);
        let user = json!({ "address": alias, "name": "R", "role": "member", "licensed": false });
        let (one, other, third) = tokio::join!(
            office.admin.put(&path, &body),
            office.admin.put(&dans, &body),
            office.admin.post("/users", &user),
        );
        let statuses = [one.status, other.status, third.status].map(|status| status.as_u16());
        let won = statuses.iter().filter(|status| **status < 300).count();
        assert_eq!(won, 1, "{statuses:?}");
        assert!(
            statuses
                .iter()
                .all(|status| [200, 201, 409].contains(status)),
            "{statuses:?}"
        );
    }
}

//! External directories: domains, their users, and domains that are never written to.

use acceptance::{actor::Actor, app::TestApp};
use domain::{account::Account, user::Role, user::User};
use serde_json::{Value, json};
use std::sync::Arc;

struct Office {
    app: TestApp,
    account: Account,
    ada: User,
    admin: Actor,
}

impl Office {
    async fn open() -> Self {
        let app = TestApp::start().await;
        let account = app.account("northwind", &["northwind.example"]);
        let ada = app.colleague(&account, "ada@northwind.example", Role::Administrator);
        let admin = app.browser_of(&account, &ada).await;
        Self {
            app,
            account,
            ada,
            admin,
        }
    }

    fn fold(&self) -> usize {
        self.app.services.external_directory.fold().unwrap()
    }

    /// Domains with their counts, as the list gives them.
    async fn domains(&self, query: &str) -> Vec<(String, u64)> {
        let answer = self.admin.get(&format!("/external-domains{query}")).await;
        let answer = answer.expect(200);
        let items = answer.body["items"].as_array().unwrap();
        items
            .iter()
            .map(|one| {
                let name = one["domain"].as_str().unwrap().to_owned();
                (name, one["users"].as_u64().unwrap())
            })
            .collect()
    }

    async fn send(&self, to: &[&str]) -> acceptance::actor::Answer {
        let body = json!({ "to": to, "subject": "Hello", "body_html": "<p>Hi.</p>" });
        self.admin.post("/messages", &body).await
    }
}

#[tokio::test]
async fn a_domain_counts_each_user_once_however_they_came() {
    let office = Office::open().await;
    let to = ["bob@example.org", "cleo@example.org", "dan@other.example"];
    office.app.send(&office.ada, &to, "One");
    office.app.send(&office.ada, &to, "Two");
    assert!(
        office.domains("").await.is_empty(),
        "only a worker writes them"
    );
    assert!(office.fold() > 0);
    let expected = [
        ("example.org".to_owned(), 2),
        ("other.example".to_owned(), 1),
    ];
    assert_eq!(office.domains("").await, expected);
    assert_eq!(office.fold(), 0, "a note counts once");
    assert_eq!(office.domains("?prefix=OTHER").await, expected[1..]);
    assert!(office.domains("?prefix=xample").await.is_empty());
    office
        .admin
        .get("/external-domains?prefix=%25")
        .await
        .expect(400);
    office
        .admin
        .get("/external-domains?after=***")
        .await
        .expect(400);
}

#[tokio::test]
async fn domains_are_paged_by_name_and_lead_to_their_users() {
    let office = Office::open().await;
    for domain in ["c.example", "a.example", "b.example", "a-b.example"] {
        office.app.outsider(&office.account, &format!("x@{domain}"));
    }
    office.app.outsider(&office.account, "y@b.example");
    office.fold();
    let first = office
        .admin
        .get("/external-domains?limit=3")
        .await
        .expect(200);
    let names = |body: &Value| -> Vec<String> {
        let items = body["items"].as_array().unwrap();
        let name = |one: &Value| one["domain"].as_str().unwrap().to_owned();
        items.iter().map(name).collect()
    };
    assert_eq!(
        names(&first.body),
        ["a-b.example", "a.example", "b.example"]
    );
    let next = format!("/external-domains?limit=3&after={}", first.text("/next"));
    let second = office.admin.get(&next).await.expect(200);
    assert_eq!(names(&second.body), ["c.example"]);
    assert_eq!(second.body["next"], Value::Null);
    let users = office
        .admin
        .get("/users?kind=external&domain=b.example")
        .await;
    let users = users.expect(200);
    assert_eq!(users.body["items"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn a_log_on_is_the_domains_last_activity() {
    let office = Office::open().await;
    let bob = office.app.outsider(&office.account, "bob@example.org");
    office.app.clock.advance(time::Duration::minutes(30));
    office.app.browser_of(&office.account, &bob).await;
    office.fold();
    let list = office.admin.get("/external-domains").await.expect(200);
    assert_eq!(
        list.text("/items/0/last_activity_at"),
        "2030-01-15T09:30:00Z"
    );
    assert_eq!(list.body["items"][0]["users"], 1);
}

#[tokio::test]
async fn two_workers_at_once_count_every_note_once() {
    let office = Office::open().await;
    for number in 0..40 {
        office.app.outsider(
            &office.account,
            &format!("u{number}@d{}.example", number % 4),
        );
    }
    let services = Arc::new(office.app.services.clone());
    let workers: Vec<_> = (0..4)
        .map(|_| {
            let services = Arc::clone(&services);
            std::thread::spawn(move || services.external_directory.fold().unwrap())
        })
        .collect();
    for worker in workers {
        worker.join().unwrap();
    }
    office.fold();
    let counts = office.domains("").await;
    assert_eq!(counts.len(), 4);
    assert!(counts.iter().all(|(_, users)| *users == 10), "{counts:?}");
}

#[tokio::test]
async fn nothing_is_sent_to_a_blocked_domain_or_its_subdomains() {
    let office = Office::open().await;
    let block = |domains: &[&str]| json!({ "settings": { "blocked_domains": domains } });
    let set = office
        .admin
        .patch("/account", &block(&["Rival.Example "]))
        .await;
    let set = set.expect(200);
    assert_eq!(
        set.body["settings"]["blocked_domains"],
        json!(["rival.example"])
    );

    let to = ["bob@example.org", "x@rival.example", "y@mail.rival.example"];
    let refused = office.send(&to).await.expect(422);
    let errors = refused.body["errors"].as_array().unwrap();
    let faults: Vec<(&str, &str)> = errors
        .iter()
        .map(|one| {
            (
                one["pointer"].as_str().unwrap(),
                one["code"].as_str().unwrap(),
            )
        })
        .collect();
    let blocked = "address_domain_blocked";
    assert_eq!(faults, [("/to/1", blocked), ("/to/2", blocked)]);
    assert!(office.app.deliver_mails().is_empty(), "nothing was sent");

    office.send(&["x@notrival.example"]).await.expect(201);
    office
        .admin
        .patch("/account", &block(&[]))
        .await
        .expect(200);
    office.send(&["x@rival.example"]).await.expect(201);
}

#[tokio::test]
async fn only_other_peoples_domains_are_blocked() {
    let office = Office::open().await;
    for domain in ["northwind.example", "no domain", "localhost"] {
        let body = json!({ "settings": { "blocked_domains": ["fine.example", domain] } });
        let refused = office.admin.patch("/account", &body).await.expect(422);
        assert_eq!(
            refused.text("/errors/0/pointer"),
            "/settings/blocked_domains/1"
        );
    }
    let many: Vec<String> = (0..1001).map(|n| format!("d{n}.example")).collect();
    let body = json!({ "settings": { "blocked_domains": many } });
    office.admin.patch("/account", &body).await.expect(422);
    let body = json!({ "settings": { "blocked_domains": many[..1000] } });
    office.admin.patch("/account", &body).await.expect(200);
}

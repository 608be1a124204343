//! Delivery policies (T1): what administrators do with them, what the simulator says of them, and the test of a domain's mail
//! servers. What enforced TLS means for a mail is tested over SMTP, in the tests of `mail`.

use crate::{
    definition::administrator,
    message::{ADA, BEN, CLEO, Office, faults},
};
use domain::{delivery_policy::TlsMode, user::Role};
use serde_json::json;

#[tokio::test]
async fn administrators_alone_have_to_do_with_delivery_policies() {
    let office = Office::open().await;
    let body = json!({ "domain": "outside.example", "tls": "enforced" });
    for role in [Role::Member, Role::HelpDesk, Role::Auditor] {
        let address = format!("{}@inside.example", role.as_str().replace('_', "-"));
        let user = office.app.colleague(&office.account, &address, role);
        let browser = office.app.browser_of(&office.account, &user).await;
        browser.get("/delivery-policies").await.expect(403);
        browser.post("/delivery-policies", &body).await.expect(403);
        let domain = json!({ "domain": "passes.example" });
        browser
            .post("/mail-server-tests", &domain)
            .await
            .expect(403);
    }
}

#[tokio::test]
async fn a_domain_has_one_delivery_policy_which_is_made_changed_and_deleted() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let body = json!({ "domain": " Outside.EXAMPLE ", "tls": "enforced" });
    let made = admin.post("/delivery-policies", &body).await.expect(201);
    assert_eq!(made.text("/domain"), "outside.example");
    let path = format!("/delivery-policies/{}", made.text("/id"));
    let again = admin.post("/delivery-policies", &body).await.expect(409);
    assert_eq!(again.code(), "domain_taken");
    assert_eq!(
        faults(&again),
        [("/domain".to_owned(), "domain_taken".to_owned())]
    );
    let other = json!({ "domain": "alpha.example", "tls": "opportunistic" });
    let other = admin.post("/delivery-policies", &other).await.expect(201);
    let listed = admin.get("/delivery-policies").await.expect(200);
    assert_eq!(listed.text("/items/0/domain"), "alpha.example");
    assert_eq!(listed.text("/items/1/domain"), "outside.example");
    let taken = format!("/delivery-policies/{}", other.text("/id"));
    admin.put(&taken, &body).await.expect(409);

    let softer = json!({ "domain": "outside.example", "tls": "opportunistic" });
    let changed = admin.put(&path, &softer).await.expect(200);
    assert_eq!(changed.text("/tls"), "opportunistic");
    assert_eq!(
        admin.get(&path).await.expect(200).text("/tls"),
        "opportunistic"
    );
    admin.delete(&path).await.expect(204);
    admin.get(&path).await.expect(404);
    admin.delete(&path).await.expect(404);
    let entries = admin.get("/audit-entries?limit=100").await.expect(200);
    for action in ["created", "updated", "deleted"] {
        let action = format!("\"delivery_policy.{action}\"");
        assert!(entries.body.to_string().contains(&action), "{action}");
    }
}

#[tokio::test]
async fn the_screens_of_administrators_learn_of_what_was_made_changed_and_deleted() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let told = async || {
        office.app.services.changes.number_pending().unwrap();
        let changes = admin.get("/changes?since=0&limit=100").await.expect(200);
        let items = changes.body["items"].as_array().unwrap().clone();
        let about = |kind: &str| items.iter().filter(|one| one["kind"] == kind).count();
        about("delivery_policy_changed")
    };
    let body = json!({ "domain": "outside.example", "tls": "enforced" });
    let made = admin.post("/delivery-policies", &body).await.expect(201);
    let path = format!("/delivery-policies/{}", made.text("/id"));
    assert_eq!(told().await, 1);
    let softer = json!({ "domain": "outside.example", "tls": "opportunistic" });
    admin.put(&path, &softer).await.expect(200);
    assert_eq!(told().await, 2);
    admin.delete(&path).await.expect(204);
    assert_eq!(told().await, 3);
    admin.delete(&path).await.expect(404);
    assert_eq!(told().await, 3, "what did not happen is not told");
    // Nobody else is told.
    let changes = office.a.get("/changes?since=0&limit=100").await.expect(200);
    assert!(!changes.body.to_string().contains("delivery_policy_changed"));
}

#[tokio::test]
async fn what_is_no_domain_is_refused_at_its_field() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    for domain in [
        "",
        "example",
        "-a.example",
        "a b.example",
        "ann@example.org",
        "*.example.org",
    ] {
        let body = json!({ "domain": domain, "tls": "enforced" });
        let refused = admin.post("/delivery-policies", &body).await.expect(422);
        let fault = ("/domain".to_owned(), "domain_invalid".to_owned());
        assert_eq!(faults(&refused), [fault], "{domain}");
    }
}

#[tokio::test]
async fn a_policy_counts_for_mails_to_its_domain_that_are_not_sent_yet() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    office.app.deliver_mails();
    office
        .letter_by(&office.a, &[BEN, "ann@sub.outside.example"])
        .await;
    let body = json!({ "domain": "outside.example", "tls": "enforced" });
    admin.post("/delivery-policies", &body).await.expect(201);
    let outbox = &office.app.services.outbox;
    let leased = outbox.lease(10).unwrap();
    assert_eq!(leased.len(), 2);
    let stationeries = outbox.stationeries(&leased).unwrap();
    for mail in leased {
        let expected = match mail.to.as_str() {
            BEN => TlsMode::Enforced,
            _ => TlsMode::Opportunistic,
        };
        let opened = outbox.open(&mail, &stationeries).unwrap();
        assert_eq!(opened.tls, expected, "{}", mail.to);
    }
}

#[tokio::test]
async fn the_simulator_says_how_a_notification_is_protected() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let body = json!({ "domain": "outside.example", "tls": "enforced" });
    admin.post("/delivery-policies", &body).await.expect(201);
    let body = json!({ "from": ADA, "to": [CLEO, "dan@elsewhere.example"] });
    let said = admin.post("/policy-simulations", &body).await.expect(200);
    assert_eq!(said.text("/recipients/0/notification/tls"), "enforced");
    assert_eq!(said.text("/recipients/1/notification/tls"), "opportunistic");
}

#[tokio::test]
async fn a_test_says_what_servers_offer_and_whether_mail_would_pass() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let test = async |domain: &str| {
        let body = json!({ "domain": domain });
        admin.post("/mail-server-tests", &body).await.expect(200)
    };
    let good = test("Passes.example").await;
    assert_eq!(good.body["passes"], true);
    assert_eq!(good.text("/servers/0/tls/version"), "TLS 1.3");
    let expired = test("expired.example").await;
    assert_eq!(expired.body["passes"], false);
    assert_eq!(expired.body["servers"][0]["passes"], false);
    assert_eq!(expired.text("/servers/0/tls/fault"), "expired");
    let nowhere = test("nowhere.example").await;
    assert_eq!(nowhere.text("/lookup_fault"), "no_server");
    let entries = admin.get("/audit-entries?limit=100").await.expect(200);
    let entries = entries.body.to_string();
    assert!(entries.contains("mail_servers.tested"), "{entries}");
}

#[tokio::test]
async fn an_account_tests_so_often_in_a_minute() {
    let office = Office::open().await;
    let admin = administrator(&office).await;
    let body = json!({ "domain": "passes.example" });
    for _ in 0..10 {
        admin.post("/mail-server-tests", &body).await.expect(200);
    }
    let early = admin.post("/mail-server-tests", &body).await.expect(429);
    assert_eq!(early.code(), "throttled");
    office.app.clock.advance(time::Duration::MINUTE);
    admin.post("/mail-server-tests", &body).await.expect(200);
}

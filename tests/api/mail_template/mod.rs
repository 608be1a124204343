//! The wording of mails.

use acceptance::{
    actor::Actor,
    app::{TestApp, writer},
};
use domain::{
    account::Account,
    outbox::{MailContent, MailKind, MailToSend, MailWriter as _, WrittenMail},
    user::Role,
};
use serde_json::{Value, json};

const EN: &str = "/mail-templates/notification/en";
const EN_WORDING: &str = "/mail-templates/notification/en/wording";

struct Office {
    app: TestApp,
    account: Account,
    admin: Actor,
}

impl Office {
    async fn open() -> Self {
        let app = TestApp::start().await;
        let account = app.account("northwind", &["northwind.example"]);
        let admin = app.colleague(&account, "adm@northwind.example", Role::Administrator);
        let admin = app.browser_of(&account, &admin).await;
        Self {
            app,
            account,
            admin,
        }
    }

    /// A message to somebody outside, and the mail of it as they see it.
    fn notified(&self, to: &str) -> WrittenMail {
        let address = "ada@northwind.example".parse().unwrap();
        let users = &self.app.services.users;
        let known = users.find_by_address(self.account.id, &address).unwrap();
        let ada = known.unwrap_or_else(|| {
            self.app
                .colleague(&self.account, "ada@northwind.example", Role::Member)
        });
        self.app.send(&ada, &[to], "The secret subject");
        let mails = self.app.deliver_mails();
        self.written(mails.iter().find(|mail| mail.to.as_str() == to).unwrap())
    }

    fn written(&self, mail: &MailToSend) -> WrittenMail {
        writer(&self.app.url).write(mail)
    }
}

fn wording() -> Value {
    json!({
        "subject": "A letter from {sender}",
        "paragraphs": ["{sender} of {account} wrote to you <b>.", "{link}", "Quote {reference}."],
    })
}

#[tokio::test]
async fn a_mail_goes_out_in_the_accounts_own_wording_and_colour() {
    let office = Office::open().await;
    let before = office.notified("cleo@outside.example");
    assert!(before.subject.contains("has sent you a secure message"));
    office.admin.put(EN_WORDING, &wording()).await.expect(200);
    let look = json!({ "colour": "#0b6e4f", "portal_name": "Northwind Letters" });
    office
        .admin
        .put("/account/branding", &look)
        .await
        .expect(200);
    let mail = office.notified("dana@outside.example");
    assert_eq!(mail.subject, "A letter from ada");
    assert!(
        mail.text
            .starts_with("Northwind Letters\n\nada of northwind Ltd wrote to you <b>.\n")
    );
    assert!(mail.html.contains("wrote to you &lt;b&gt;."));
    assert!(mail.html.contains("background:#0b6e4f"));
    assert!(!mail.html.contains("secret subject") && !mail.subject.contains("secret"));
    office.admin.delete(EN_WORDING).await.expect(200);
    let mail = office.notified("eve@outside.example");
    assert!(mail.subject.contains("has sent you a secure message"));
}

#[tokio::test]
async fn accounts_do_not_share_their_wordings() {
    let office = Office::open().await;
    office.admin.put(EN_WORDING, &wording()).await.expect(200);
    let other = office.app.account("southwind", &["southwind.example"]);
    let sam = office
        .app
        .colleague(&other, "sam@southwind.example", Role::Administrator);
    office.app.send(&sam, &["fay@outside.example"], "x");
    let mails = office.app.deliver_mails();
    assert!(!office.written(&mails[0]).subject.contains("A letter from"));
    let sam = office.app.browser_of(&other, &sam).await;
    let shown = sam.get(EN).await.expect(200);
    assert_eq!(shown.body["changed_at"], Value::Null);
}

#[tokio::test]
async fn every_mail_is_listed_in_every_language_with_its_variables() {
    let office = Office::open().await;
    let list = office.admin.get("/mail-templates").await.expect(200);
    let items = list.body["items"].as_array().unwrap();
    assert_eq!(items.len(), 40);
    assert!(items.iter().all(|item| item["wording"] == item["built_in"]));
    office.admin.put(EN_WORDING, &wording()).await.expect(200);
    let one = office.admin.get(EN).await.expect(200);
    assert_eq!(one.body["wording"], wording());
    assert_ne!(one.body["built_in"], wording());
    assert_eq!(one.text("/changed_at"), "2030-01-15T09:00:00Z");
    let link =
        json!({ "name": "link", "required": true, "stands_alone": true, "condition": false });
    assert!(one.body["variables"].as_array().unwrap().contains(&link));
    let german = office
        .admin
        .get("/mail-templates/notification/de")
        .await
        .expect(200);
    assert_eq!(german.body["changed_at"], Value::Null);
    for unknown in [
        "nonsense/en",
        "notification/fr",
        "notification/EN",
        "notification/no%00",
    ] {
        let path = format!("/mail-templates/{unknown}");
        office.admin.get(&path).await.expect(404);
        let path = format!("{path}/wording");
        office.admin.put(&path, &wording()).await.expect(404);
    }
}

#[tokio::test]
async fn bad_variables_are_refused_at_their_field() {
    let office = Office::open().await;
    for (field, value, pointer, code) in [
        (
            "subject",
            json!("{nonsense}"),
            "/subject",
            "unknown_variable",
        ),
        ("subject", json!("{subject}"), "/subject", "message_content"),
        ("subject", json!(""), "/subject", "empty"),
        (
            "paragraphs",
            json!(["Hello", "Reference {reference}"]),
            "/paragraphs",
            "variable_missing",
        ),
        (
            "paragraphs",
            json!(["See {link}", "{reference}"]),
            "/paragraphs/0",
            "variable_not_alone",
        ),
        (
            "paragraphs",
            json!(["{link}", "{reference} {code}"]),
            "/paragraphs/1",
            "variable_not_in_this_mail",
        ),
        ("paragraphs", json!([]), "/paragraphs", "empty"),
    ] {
        let mut body = wording();
        body[field] = value;
        let refused = office.admin.put(EN_WORDING, &body).await.expect(422);
        assert_eq!(refused.text("/errors/0/pointer"), pointer);
        assert_eq!(refused.text("/errors/0/code"), code);
        let preview = format!("{EN}/preview");
        office.admin.post(&preview, &body).await.expect(422);
        let test = format!("{EN}/test-mails");
        office.admin.post(&test, &body).await.expect(422);
    }
    let untouched = office.admin.get(EN).await.expect(200);
    assert_eq!(untouched.body["changed_at"], Value::Null);
    assert!(office.app.deliver_mails().is_empty());
}

#[tokio::test]
async fn a_preview_shows_both_forms_and_warns_and_changes_nothing() {
    let office = Office::open().await;
    let mut body = wording();
    body["paragraphs"][0] = json!("Click here, {sender}: act now!!");
    let shown = office
        .admin
        .post(&format!("{EN}/preview"), &body)
        .await
        .expect(200);
    assert_eq!(shown.text("/subject"), "A letter from Alex Example");
    assert!(shown.text("/text").contains("Click here, Alex Example"));
    assert!(shown.text("/html").contains("<a href=\""));
    let reasons: Vec<&Value> = shown.body["warnings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|warning| {
            assert_eq!(warning["pointer"], "/paragraphs/0");
            &warning["reason"]
        })
        .collect();
    assert_eq!(reasons, ["urgency", "click_here", "marks"]);
    // Warnings are no refusals.
    let saved = office.admin.put(EN_WORDING, &body).await.expect(200);
    assert_eq!(saved.body["warnings"].as_array().unwrap().len(), 3);
    assert!(office.app.deliver_mails().is_empty());
}

#[tokio::test]
async fn a_test_mail_goes_once_and_to_nobody_but_who_asked() {
    let office = Office::open().await;
    let path = format!("{EN}/test-mails");
    for _ in 0..2 {
        let request = office
            .admin
            .request(reqwest::Method::POST, &path)
            .json(&wording());
        let answer = Actor::send(request.header("idempotency-key", "one")).await;
        answer.expect(202);
    }
    let mails = office.app.deliver_mails();
    assert_eq!(mails.len(), 1);
    assert_eq!(mails[0].to.as_str(), "adm@northwind.example");
    assert_eq!(mails[0].content.kind(), MailKind::TemplateTest);
    assert!(matches!(mails[0].content, MailContent::TemplateTest { .. }));
    let written = office.written(&mails[0]);
    assert_eq!(written.subject, "Test: A letter from Alex Example");
    // It is nothing that was saved.
    let shown = office.admin.get(EN).await.expect(200);
    assert_eq!(shown.body["changed_at"], Value::Null);
}

#[tokio::test]
async fn only_administrators_word_mails_and_it_is_audited() {
    let office = Office::open().await;
    for role in [Role::Member, Role::HelpDesk, Role::Auditor] {
        let address = format!("{}@northwind.example", role.as_str().replace('_', "-"));
        let user = office.app.colleague(&office.account, &address, role);
        let browser = office.app.browser_of(&office.account, &user).await;
        browser.get("/mail-templates").await.expect(403);
        browser.get(EN).await.expect(403);
        browser.put(EN_WORDING, &wording()).await.expect(403);
        browser.delete(EN_WORDING).await.expect(403);
        browser
            .post(&format!("{EN}/preview"), &wording())
            .await
            .expect(403);
        browser
            .post(&format!("{EN}/test-mails"), &wording())
            .await
            .expect(403);
    }
    office.admin.put(EN_WORDING, &wording()).await.expect(200);
    office.admin.delete(EN_WORDING).await.expect(200);
    office.admin.delete(EN_WORDING).await.expect(200);
    office
        .admin
        .post(&format!("{EN}/test-mails"), &wording())
        .await
        .expect(202);
    office.app.deliver_mails();
    let entries = office
        .admin
        .get("/audit-entries?limit=100")
        .await
        .expect(200);
    let mut done: Vec<(&str, &Value)> = entries.body["items"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|entry| Some((entry["action"].as_str()?, &entry["details"])))
        .filter(|(action, _)| action.starts_with("mail_template."))
        .collect();
    done.sort_unstable_by_key(|(action, _)| *action);
    let actions: Vec<&str> = done.iter().map(|(action, _)| *action).collect();
    assert_eq!(
        actions,
        [
            "mail_template.changed",
            "mail_template.reset",
            "mail_template.tested"
        ]
    );
    let text = entries.body.to_string();
    assert!(!text.contains("A letter from"), "no wording in the log");
}

#[tokio::test]
async fn a_batch_of_mails_reads_what_it_is_written_on_once() {
    let office = Office::open().await;
    office.admin.put(EN_WORDING, &wording()).await.expect(200);
    let ada = office
        .app
        .colleague(&office.account, "ada@northwind.example", Role::Member);
    let to: Vec<String> = (0..20).map(|n| format!("p{n}@outside.example")).collect();
    let to: Vec<&str> = to.iter().map(String::as_str).collect();
    office.app.send(&ada, &to, "x");
    let outbox = &office.app.services.outbox;
    let leased = outbox.lease(100).unwrap();
    assert_eq!(leased.len(), 20);
    let cost = |mails: &[domain::outbox::LeasedMail]| {
        let before = office.app.store.statements();
        outbox.stationeries(mails).unwrap();
        office.app.store.statements() - before
    };
    assert_eq!(cost(&leased[..1]), cost(&leased));
}

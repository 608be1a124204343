//! Log-on diagnosis: what is known, what follows, what to do.

use super::Office;
use acceptance::{
    actor::{Actor, Answer},
    people::{PASSWORD, code_to, link_to},
};
use domain::{outbox::Delivery, user::User};
use serde_json::{Value, json};

const BOB: &str = "bob@example.org";
const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

struct Desk {
    office: Office,
    bob: User,
}

impl Desk {
    async fn open() -> Self {
        let office = Office::open().await;
        let bob = office.app.outsider(&office.account, BOB);
        Self { office, bob }
    }

    /// Sends Bob a message; its notification waits.
    fn send(&self) {
        self.office.app.send(&self.office.admin_user, &[BOB], "x");
    }

    async fn diagnose(&self) -> Value {
        self.office.app.clock.advance(time::Duration::minutes(1));
        self.look().await
    }

    /// A diagnosis at the same instant.
    async fn look(&self) -> Value {
        let path = format!("/users/{}/logon-diagnosis", self.bob.id);
        self.office.help_desk.get(&path).await.expect(200).body
    }

    async fn expect(&self, finding: &str, next_step: &str) -> Value {
        let diagnosis = self.diagnose().await;
        assert_eq!(diagnosis["finding"], finding, "{diagnosis}");
        assert_eq!(diagnosis["next_step"], next_step, "{diagnosis}");
        diagnosis
    }

    async fn show_link(&self, link: &str, agent: &str) -> Answer {
        let anyone = self.office.app.anonymous();
        let request = anyone.request(reqwest::Method::POST, "/links/resolve");
        let request = request.header("user-agent", agent);
        Actor::send(request.json(&json!({ "token": link })))
            .await
            .expect(200)
    }

    /// What the mail server says to everything that waits.
    fn settle(&self, delivery: &Delivery) {
        let outbox = &self.office.app.services.outbox;
        for mail in outbox.lease(100).unwrap() {
            outbox.settle(&mail, delivery.clone(), false).unwrap();
        }
    }
}

#[tokio::test]
async fn from_the_first_mail_to_the_log_on_each_step_has_its_finding() {
    let desk = Desk::open().await;
    desk.expect("nothing_sent", "nothing").await;
    desk.send();
    desk.expect("mail_waiting", "nothing").await;
    let link = link_to(&desk.office.app.deliver_mails(), BOB);
    desk.expect("link_not_followed", "send_fresh_link").await;

    desk.show_link(&link, "Mozilla/5.0 (compatible; Barracuda)")
        .await;
    desk.expect("only_scanners", "send_fresh_link").await;
    desk.show_link(&link, FIREFOX).await;
    let twice = desk.show_link(&link, FIREFOX).await;
    assert_eq!(
        twice.body["state"], "live",
        "it looks the same to whoever opens it"
    );
    let shown = desk.expect("no_code_asked", "send_fresh_link").await;
    let views = shown["events"].as_array().unwrap().iter();
    let views: Vec<(&str, u64)> = views
        .filter(|event| event["kind"] == "link_shown")
        .map(|event| {
            (
                event["agent"].as_str().unwrap(),
                event["views"].as_u64().unwrap(),
            )
        })
        .collect();
    assert_eq!(views, [("browser", 2), ("scanner", 1)]);

    let anyone = desk.office.app.anonymous();
    let subject = json!({ "link": link });
    anyone.post("/codes", &subject).await.expect(202);
    let code = code_to(&desk.office.app.deliver_mails(), BOB);
    desk.expect("code_not_entered", "send_fresh_link").await;
    let wrong = json!({ "subject": subject, "code": "00000000" });
    anyone.post("/sessions", &wrong).await.expect(401);
    let refused = desk.expect("refused", "send_fresh_link").await;
    assert_eq!(refused["reason"], "wrong_code");
    let right = json!({ "subject": subject, "code": code });
    anyone.post("/sessions", &right).await.expect(201);
    let done = desk.expect("logged_on", "nothing").await;
    let times: Vec<&str> = done["events"]
        .as_array()
        .unwrap()
        .iter()
        .map(|event| event["at"].as_str().unwrap())
        .collect();
    assert!(times.is_sorted_by(|a, b| a >= b), "newest first: {times:?}");
}

#[tokio::test]
async fn what_the_mail_server_said_is_told_in_its_own_words() {
    let desk = Desk::open().await;
    desk.send();
    let answer = "451 try later".to_owned();
    desk.settle(&Delivery::Deferred { answer });
    let deferred = desk.expect("mail_deferred", "nothing").await;
    assert_eq!(deferred["answer"], "451 try later");
    let answer = "550 5.1.1 no such user".to_owned();
    desk.settle(&Delivery::Rejected { answer });
    let bounced = desk.expect("address_bounced", "send_fresh_link").await;
    assert_eq!(bounced["answer"], "550 5.1.1 no such user");
    assert_eq!(bounced["events"][0]["state"], "bounced");
    assert_eq!(bounced["events"][0]["attempts"], 2);
}

#[tokio::test]
async fn log_on_that_is_not_allowed_comes_before_everything_else() {
    let desk = Desk::open().await;
    desk.send();
    desk.office.app.deliver_mails();
    let path = format!("/users/{}", desk.bob.id);
    let change = json!({ "logon_allowed": false });
    desk.office.admin.patch(&path, &change).await.expect(200);
    desk.expect("logon_not_allowed", "allow_logon").await;
}

#[tokio::test]
async fn who_forgot_the_password_is_sent_a_reset_and_who_asks_without_messages_nothing() {
    let desk = Desk::open().await;
    desk.office.app.give_password(&desk.bob);
    let anyone = desk.office.app.anonymous();
    let subject = json!({ "account": "northwind", "address": BOB });
    let wrong = json!({ "subject": subject, "password": "not this one at all" });
    anyone.post("/sessions", &wrong).await.expect(401);
    let refused = desk.expect("refused", "send_password_reset").await;
    assert_eq!(refused["reason"], "wrong_password");
    let right = json!({ "subject": subject, "password": PASSWORD });
    anyone.post("/sessions", &right).await.expect(201);
    desk.expect("logged_on", "nothing").await;
}

#[tokio::test]
async fn who_tries_passwords_without_having_one_is_sent_a_link() {
    let desk = Desk::open().await;
    desk.send();
    desk.office.app.deliver_mails();
    let body = json!({
        "subject": { "account": "northwind", "address": BOB }, "password": "a guess of six words",
    });
    let mut reason = Value::Null;
    for _ in 0..20 {
        desk.office.app.anonymous().post("/sessions", &body).await;
        let tick = time::Duration::milliseconds(1);
        desk.office.app.clock.advance(tick);
        let refused = desk.look().await;
        assert_eq!(refused["next_step"], "send_fresh_link", "{refused}");
        reason = refused["reason"].clone();
    }
    assert_eq!(reason, "throttled");
}

#[tokio::test]
async fn a_diagnosis_is_bounded_and_for_those_who_help() {
    let desk = Desk::open().await;
    let link = {
        desk.send();
        link_to(&desk.office.app.deliver_mails(), BOB)
    };
    for _ in 0..60 {
        desk.send();
        desk.office.app.clock.advance(time::Duration::seconds(1));
    }
    desk.office.app.deliver_mails();
    for _ in 0..3 {
        desk.show_link(&link, FIREFOX).await;
    }
    let diagnosis = desk.diagnose().await;
    let events = diagnosis["events"].as_array().unwrap();
    assert_eq!(events.len(), 51, "fifty mails and one link");
    let path = format!("/users/{}/logon-diagnosis", desk.bob.id);
    let bob = desk
        .office
        .app
        .browser_of(&desk.office.account, &desk.bob)
        .await;
    bob.get(&path).await.expect(403);
}

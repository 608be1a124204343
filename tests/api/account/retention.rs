//! Shortening the retention (E1): by two administrators, or after a week.

use acceptance::{
    actor::{Actor, Answer},
    app::{START, TestApp},
};
use domain::{
    account::{Account, AccountError},
    id::RetentionChangeId,
    message::MessageError,
    outbox::{MailContent, RetentionNews},
    user::{Role, User},
};
use serde_json::{Value, json};
use time::Duration;

const WEEK: Duration = Duration::days(7);
const SECOND: Duration = Duration::seconds(1);

struct Firm {
    app: TestApp,
    account: Account,
    ines: User,
}

impl Firm {
    async fn open() -> Self {
        let app = TestApp::start().await;
        let account = app.account("northwind", &["northwind.example"]);
        let ines = app.colleague(&account, "ines@northwind.example", Role::Administrator);
        Self { app, account, ines }
    }

    fn administrator(&self, name: &str) -> User {
        let address = format!("{name}@northwind.example");
        self.app
            .colleague(&self.account, &address, Role::Administrator)
    }

    async fn browser(&self, user: &User) -> Actor {
        self.app.browser_of(&self.account, user).await
    }

    fn days(&self) -> i64 {
        let account = self.app.services.accounts.find(self.account.id).unwrap();
        account.settings.max_retention.whole_days()
    }

    fn sweep(&self) {
        self.app.services.retention.sweep().unwrap();
    }

    /// Who was mailed about the retention since the last look, and what.
    fn told(&self) -> Vec<(String, RetentionNews)> {
        let mut told: Vec<_> = self
            .app
            .deliver_mails()
            .into_iter()
            .filter_map(|mail| match mail.content {
                MailContent::RetentionChange(notice) => Some((mail.to.to_string(), notice.news)),
                _ => None,
            })
            .collect();
        told.sort_by(|one, other| one.0.cmp(&other.0));
        told
    }

    async fn acts(&self, administrator: &Actor) -> Vec<String> {
        let entries = administrator.get("/audit-entries?limit=100").await;
        let items = entries.expect(200).body["items"]
            .as_array()
            .unwrap()
            .clone();
        let acts = items
            .iter()
            .map(|entry| entry["action"].as_str().unwrap().to_owned());
        acts.filter(|act| act.starts_with("retention.")).collect()
    }
}

async fn shorten(actor: &Actor, days: u16) -> Answer {
    let body = json!({ "max_retention_days": days });
    actor.put("/account/retention", &body).await
}

fn waiting(answer: &Answer) -> String {
    answer.text("/pending_retention/id").to_owned()
}

async fn decide(actor: &Actor, change: &str, how: &str) -> Answer {
    let path = format!("/account/retention-changes/{change}/{how}");
    actor.post_empty(&path).await
}

#[tokio::test]
async fn a_longer_retention_is_in_force_at_once_for_what_is_not_destroyed() {
    let firm = Firm::open().await;
    let ines = firm.browser(&firm.ines).await;
    let owen = firm.administrator("owen");
    let changed = shorten(&ines, 400).await.expect(200);
    assert_eq!(changed.body["settings"]["max_retention_days"], 400);
    assert_eq!(changed.body["pending_retention"], Value::Null);
    let others = [(owen.address.to_string(), RetentionNews::InForce)];
    assert_eq!(firm.told(), others);
    assert_eq!(firm.acts(&ines).await, ["retention.changed"]);
    // The same again is no change.
    shorten(&ines, 400).await.expect(200);
    assert_eq!(firm.told(), []);
}

#[tokio::test]
async fn a_shorter_retention_needs_another_administrator() {
    let firm = Firm::open().await;
    let owen = firm.administrator("owen");
    let id = firm.app.send(&owen, &["ben@outside.example"], "old");
    firm.app.clock.set(START + Duration::days(100));
    let ines = firm.browser(&firm.ines).await;
    let asked = shorten(&ines, 90).await.expect(200);
    assert_eq!(asked.body["settings"]["max_retention_days"], 365);
    let pending = &asked.body["pending_retention"];
    assert_eq!(pending["max_retention_days"], 90);
    assert_eq!(pending["applies_at"], Value::Null);
    assert_eq!(pending["asked_by"]["address"], "ines@northwind.example");
    assert_eq!(
        firm.told(),
        [(owen.address.to_string(), RetentionNews::Asked)]
    );

    let own = decide(&ines, &waiting(&asked), "approve").await.expect(409);
    assert_eq!(own.code(), "own_retention_change");
    let second = shorten(&ines, 30).await.expect(409);
    assert_eq!(second.code(), "retention_change_pending");
    // Time alone does nothing.
    firm.app.clock.advance(WEEK * 2);
    firm.sweep();
    assert_eq!(firm.days(), 365);
    let read = || {
        let caller = firm.app.operator(&owen);
        firm.app.services.messages.get(&caller, id)
    };
    read().unwrap();

    let browser = firm.browser(&owen).await;
    let approved = decide(&browser, &waiting(&asked), "approve").await;
    let approved = approved.expect(200);
    assert_eq!(approved.body["settings"]["max_retention_days"], 90);
    assert_eq!(approved.body["pending_retention"], Value::Null);
    let asker = [(firm.ines.address.to_string(), RetentionNews::InForce)];
    assert_eq!(firm.told(), asker);
    assert!(matches!(read(), Err(MessageError::Gone(_))));
    decide(&browser, &waiting(&asked), "approve")
        .await
        .expect(404);
    let acts = firm.acts(&browser).await;
    assert_eq!(acts, ["retention.changed", "retention.shortening_asked"]);
}

#[tokio::test]
async fn a_sole_administrator_waits_a_week_and_not_a_second_less() {
    let firm = Firm::open().await;
    let ines = firm.browser(&firm.ines).await;
    let asked = shorten(&ines, 90).await.expect(200);
    let applies_at = "2030-01-22T09:00:00Z";
    assert_eq!(asked.text("/pending_retention/applies_at"), applies_at);
    // Told themself: it may have been somebody at their browser.
    let told = [(firm.ines.address.to_string(), RetentionNews::Asked)];
    assert_eq!(firm.told(), told);
    let own = decide(&ines, &waiting(&asked), "approve").await.expect(409);
    assert_eq!(own.code(), "own_retention_change");
    firm.app.clock.set(START + WEEK - SECOND);
    firm.sweep();
    assert_eq!(firm.days(), 365);
    firm.app.clock.set(START + WEEK);
    firm.sweep();
    assert_eq!(firm.days(), 90);
    let told = [(firm.ines.address.to_string(), RetentionNews::InForce)];
    assert_eq!(firm.told(), told);
    firm.sweep();
    assert_eq!(firm.told(), []);
    let ines = firm.browser(&firm.ines).await;
    let account = ines.get("/account").await.expect(200);
    assert_eq!(account.body["pending_retention"], Value::Null);
    let acts = firm.acts(&ines).await;
    assert_eq!(acts, ["retention.changed", "retention.shortening_asked"]);
}

#[tokio::test]
async fn what_waits_can_be_cancelled_by_any_administrator() {
    let firm = Firm::open().await;
    let ines = firm.browser(&firm.ines).await;
    let asked = shorten(&ines, 90).await.expect(200);
    firm.app.clock.set(START + WEEK - SECOND);
    let owen = firm.administrator("owen");
    let browser = firm.browser(&owen).await;
    let cancelled = decide(&browser, &waiting(&asked), "cancel")
        .await
        .expect(200);
    assert_eq!(cancelled.body["pending_retention"], Value::Null);
    firm.app.clock.set(START + WEEK);
    firm.sweep();
    assert_eq!(firm.days(), 365);
    decide(&browser, &waiting(&asked), "cancel")
        .await
        .expect(404);
    let acts = firm.acts(&browser).await;
    let expected = [
        "retention.shortening_cancelled",
        "retention.shortening_asked",
    ];
    assert_eq!(acts, expected);
}

#[tokio::test]
async fn of_two_who_decide_at_once_one_does() {
    let firm = Firm::open().await;
    let ines = firm.browser(&firm.ines).await;
    let others = [firm.administrator("owen"), firm.administrator("dana")];
    let mut browsers = Vec::new();
    for other in &others {
        browsers.push(firm.browser(other).await);
    }
    for days in [300, 200, 100] {
        let change = waiting(&shorten(&ines, days).await.expect(200));
        let (one, other) = tokio::join!(
            decide(&browsers[0], &change, "approve"),
            decide(&browsers[1], &change, "approve"),
        );
        let mut answers = [one.status.as_u16(), other.status.as_u16()];
        answers.sort_unstable();
        assert_eq!(answers, [200, 404]);
        assert_eq!(firm.days(), i64::from(days));
    }
}

#[tokio::test]
async fn a_change_of_settings_does_not_undo_one_of_retention() {
    let firm = Firm::open().await;
    let ines = firm.browser(&firm.ines).await;
    for days in 400..420 {
        let rename = json!({ "name": format!("Northwind {days}") });
        let (retention, name) =
            tokio::join!(shorten(&ines, days), ines.patch("/account", &rename),);
        retention.expect(200);
        name.expect(200);
        assert_eq!(firm.days(), i64::from(days));
    }
}

#[tokio::test]
async fn retention_has_bounds_and_belongs_to_administrators_who_just_logged_on() {
    let firm = Firm::open().await;
    let ines = firm.browser(&firm.ines).await;
    for days in [0, 3651] {
        let refused = shorten(&ines, days).await.expect(422);
        assert_eq!(refused.text("/errors/0/pointer"), "/max_retention_days");
    }
    shorten(&ines, 1).await.expect(200);
    firm.app.clock.advance(Duration::minutes(6));
    assert_eq!(shorten(&ines, 2).await.expect(403).code(), "proof_required");
    let stranger = firm.app.account("other", &["other.example"]);
    let mallory = firm
        .app
        .colleague(&stranger, "mallory@other.example", Role::Administrator);
    let pending = firm
        .app
        .services
        .accounts
        .state(&firm.app.operator(&firm.ines));
    let change = pending.unwrap().pending_retention.unwrap().change.id;
    for id in [
        change,
        RetentionChangeId::from_uuid(uuid::Uuid::from_u128(42)),
    ] {
        let caller = firm.app.operator(&mallory);
        let refused = firm.app.services.accounts.approve_retention(&caller, id);
        assert!(matches!(refused, Err(AccountError::Unknown)));
    }
}

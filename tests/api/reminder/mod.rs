//! Reminders (D1): by the clock, once, and not to those who have read.

mod due;
mod wanted;

use crate::{
    definition::{administrator, define},
    message::{BEN, CLEO, Office},
    policy::offer_to_all,
};
use acceptance::app::START;
use domain::outbox::{MailKind, MailToSend};
use serde_json::{Value, json};
use time::{Duration, OffsetDateTime};

const TICK: Duration = Duration::microseconds(1);
/// Messages of these tests last ten days; the unread are reminded after three, and of the end two before.
const UNREAD: OffsetDateTime = START.saturating_add(Duration::days(3));
const ENDING: OffsetDateTime = START.saturating_add(Duration::days(8));
const EXPIRY: OffsetDateTime = START.saturating_add(Duration::days(10));

/// An office where messages are sent under a definition that reminds.
struct Scene {
    office: Office,
    definition: String,
}

impl Scene {
    async fn open() -> Self {
        Self::of(json!({
            "expire_after_days": 10, "read_receipt": true,
            "unread_reminder_after_days": 3, "expiry_reminder_before_days": 2,
        }))
        .await
    }

    async fn of(effects: Value) -> Self {
        let office = Office::open().await;
        let admin = administrator(&office).await;
        let definition = define(&admin, "Reminding", &effects).await;
        offer_to_all(&admin, "Offer", &[&definition]).await;
        Self { office, definition }
    }

    /// Ada writes to Ben and Cleo, and both are notified.
    async fn letter(&self) -> String {
        let body = json!({
            "to": [BEN, CLEO], "subject": "The plan", "body_text": "words",
            "definition_id": self.definition,
        });
        let sent = self.office.a.post("/messages", &body).await.expect(201);
        self.office.app.deliver_mails();
        sent.text("/id").to_owned()
    }

    fn go_to(&self, at: OffsetDateTime) {
        self.office.app.clock.set(at);
    }

    /// What the worker does, until nothing is due.
    fn remind(&self) {
        let reminders = &self.office.app.services.reminders;
        while reminders.remind_due().unwrap() > 0 {}
    }

    /// Lets the worker look, and delivers: the reminders that went out.
    fn reminded(&self) -> Vec<MailToSend> {
        self.remind();
        let mails = self.office.app.deliver_mails();
        let reminders = mails.into_iter().filter(|mail| {
            let kinds = [MailKind::UnreadReminder, MailKind::ExpiryReminder];
            kinds.contains(&mail.content.kind())
        });
        reminders.collect()
    }

    async fn open_as(&self, address: &str, id: &str) {
        let actor = self.office.again(address).await;
        actor
            .post_empty(&format!("/messages/{id}/open"))
            .await
            .expect(200);
        self.office.app.deliver_mails();
    }
}

/// Who was reminded of what, in order.
fn told(mails: &[MailToSend]) -> Vec<(&str, MailKind)> {
    let mut told: Vec<_> = mails
        .iter()
        .map(|mail| (mail.to.as_str(), mail.content.kind()))
        .collect();
    told.sort_unstable_by_key(|(to, _)| *to);
    told
}

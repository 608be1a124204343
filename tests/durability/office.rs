//! A sender and those who are written to, seen through the API alone.

use acceptance::{
    installation::Installation,
    visitor::{Visitor, text},
};
use reqwest::{Method, Response, StatusCode};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

const ACCOUNT: &str = "acme";
const SENDER: &str = "ada@acme.example";
const COLLEAGUE: &str = "bob@acme.example";
const OUTSIDERS: [&str; 2] = ["carol@elsewhere.example", "dan@elsewhere.example"];
const SCOPES: [&str; 3] = ["messages:read", "messages:send", "tracking:read"];

/// A message as its sender was told of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sent {
    pub(crate) id: String,
    pub(crate) reference: String,
}

impl Sent {
    /// From the answer.
    pub(crate) fn of(body: &Value) -> Self {
        Self {
            id: text(body, "/id"),
            reference: text(body, "/reference"),
        }
    }
}

/// The account under test.
#[derive(Debug)]
pub(crate) struct Office {
    pub(crate) visitor: Visitor,
    /// The sender's API key.
    pub(crate) sender: String,
    /// The API key of a recipient.
    pub(crate) colleague: String,
}

impl Office {
    /// Makes the account, and a key for each of the two who have one.
    pub(crate) async fn open(installation: &Installation) -> Self {
        let visitor = Visitor::of(installation);
        installation.create_account(ACCOUNT, SENDER);
        let administrator = visitor.log_on(ACCOUNT, SENDER).await;
        let colleague =
            json!({ "address": COLLEAGUE, "name": "Bob", "role": "member", "licensed": false });
        visitor.post(&administrator, "/users", &colleague).await;
        let sender = visitor.make_key(&administrator, &SCOPES).await;
        let session = visitor.log_on(ACCOUNT, COLLEAGUE).await;
        let colleague = visitor.make_key(&session, &SCOPES).await;
        Self {
            visitor,
            sender,
            colleague,
        }
    }

    /// Sends under a key of its own for this subject; why no answer came, if none did.
    pub(crate) async fn send(&self, subject: &str) -> Result<Sent, reqwest::Error> {
        let answer = self.try_to_send(subject).await?;
        let status = answer.status();
        // The head may have come and the rest not: then it counts as not answered.
        let body: Value = answer.json().await?;
        assert_eq!(status, StatusCode::CREATED, "{body}");
        Ok(Sent::of(&body))
    }

    /// The same, whatever is answered.
    pub(crate) async fn try_to_send(&self, subject: &str) -> Result<Response, reqwest::Error> {
        let message = json!({
            "to": recipients(),
            "subject": subject,
            "body_text": "Kept whole, or not at all.",
        });
        self.visitor
            .request(Method::POST, &self.sender, "/messages")
            .header("Idempotency-Key", subject.replace([' ', ','], "-"))
            .json(&message)
            .send()
            .await
    }

    /// Ids of all messages in somebody's folder.
    pub(crate) async fn messages_in(&self, key: &str, folder: &str) -> Vec<String> {
        let items = self
            .visitor
            .list(key, &format!("/mailbox/items?folder={folder}"))
            .await;
        items.iter().map(|item| text(item, "/message_id")).collect()
    }

    /// The state of each recipient's notification of a message, by address.
    pub(crate) async fn notifications(&self, message: &str) -> BTreeMap<String, String> {
        let path = format!("/messages/{message}/tracking");
        let tracking = self.visitor.get(&self.sender, &path).await;
        let recipients = tracking["recipients"].as_array().expect("recipients");
        recipients
            .iter()
            .map(|recipient| {
                let state = text(recipient, "/notification/state");
                (text(recipient, "/person/address"), state)
            })
            .collect()
    }

    /// References and addresses of the notifications that went out, as the outbox viewer has them.
    pub(crate) async fn mailed(&self) -> BTreeSet<(String, String)> {
        let mails = self.visitor.mails("notification").await;
        mails
            .iter()
            .map(|mail| (reference_in(&text(mail, "/text")), text(mail, "/to")))
            .collect()
    }
}

/// Who is written to.
pub(crate) fn recipients() -> BTreeSet<String> {
    [COLLEAGUE]
        .into_iter()
        .chain(OUTSIDERS)
        .map(str::to_owned)
        .collect()
}

/// The reference that a notification shows, such as `LL-7K3M-9QXT`.
fn reference_in(mail: &str) -> String {
    mail.split_whitespace()
        .map(|word| word.trim_matches(|sign: char| !sign.is_ascii_alphanumeric()))
        .find(|word| word.starts_with("LL-"))
        .unwrap_or_else(|| panic!("no reference in {mail}"))
        .to_owned()
}

//! Messages over HTTP.

mod canary;
mod expire;
pub(crate) mod extend;
mod open;
mod recall;
mod reply;
mod send;
mod track;

use acceptance::{
    actor::{Actor, Answer},
    app::TestApp,
};
use domain::{
    account::Account,
    user::{Role, User},
};
use serde_json::{Value, json};

/// An account with a sender inside and two people outside, all logged on.
pub(crate) struct Office {
    pub(crate) app: TestApp,
    pub(crate) account: Account,
    pub(crate) ada: User,
    /// Ada, licensed, inside.
    pub(crate) a: Actor,
    /// Ben, outside.
    pub(crate) b: Actor,
    /// Cleo, outside.
    pub(crate) c: Actor,
}

pub(crate) const ADA: &str = "ada@inside.example";
pub(crate) const BEN: &str = "ben@outside.example";
pub(crate) const CLEO: &str = "cleo@outside.example";

impl Office {
    pub(crate) async fn open() -> Self {
        let app = TestApp::start().await;
        let account = app.account("inside", &["inside.example"]);
        let ada = app.colleague(&account, ADA, Role::Member);
        let ben = app.outsider(&account, BEN);
        let cleo = app.outsider(&account, CLEO);
        Self {
            a: app.browser_of(&account, &ada).await,
            b: app.browser_of(&account, &ben).await,
            c: app.browser_of(&account, &cleo).await,
            app,
            account,
            ada,
        }
    }

    /// Somebody logged on anew, after the clock was moved past the end of their session.
    pub(crate) async fn again(&self, address: &str) -> Actor {
        let users = &self.app.services.users;
        let found = users.find_by_address(self.account.id, &address.parse().expect("an address"));
        let user = found.expect("the directory").expect("a user");
        self.app.browser_of(&self.account, &user).await
    }

    /// Ada writes to both; the message's id.
    pub(crate) async fn letter(&self) -> String {
        self.letter_by(&self.a, &[BEN, CLEO]).await
    }

    pub(crate) async fn letter_by(&self, sender: &Actor, to: &[&str]) -> String {
        let body =
            json!({ "to": to, "subject": "The plan", "body_html": "<p>the original words</p>" });
        let sent = sender.post("/messages", &body).await.expect(201);
        sent.text("/id").to_owned()
    }
}

/// The subjects of a folder, newest first.
pub(crate) async fn subjects(actor: &Actor, folder: &str) -> Vec<String> {
    let page = items(actor, folder).await;
    page.iter()
        .map(|item| item["subject"].as_str().unwrap_or_default().to_owned())
        .collect()
}

/// The items of a folder, newest first.
pub(crate) async fn items(actor: &Actor, folder: &str) -> Vec<Value> {
    let path = format!("/mailbox/items?folder={folder}");
    let page = actor.get(&path).await.expect(200);
    page.body["items"].as_array().cloned().unwrap_or_default()
}

/// The code and pointer of each field fault.
pub(crate) fn faults(answer: &Answer) -> Vec<(String, String)> {
    let text = |fault: &Value, name: &str| fault[name].as_str().unwrap_or_default().to_owned();
    answer.body["errors"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|fault| (text(fault, "pointer"), text(fault, "code")))
        .collect()
}

/// The body's document.
pub(crate) async fn document(actor: &Actor, id: &str) -> String {
    let request = actor.request(reqwest::Method::GET, &format!("/messages/{id}/body"));
    let answer = request.send().await.expect("an answer");
    assert_eq!(answer.status().as_u16(), 200);
    answer.text().await.expect("a document")
}

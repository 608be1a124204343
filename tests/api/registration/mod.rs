//! Registration: an account's own people become users by themselves, with the account's code and a mailed one.

mod code;
mod register;

use acceptance::{
    actor::{Actor, Answer},
    app::TestApp,
    people::code_to,
};
use domain::{
    account::Account,
    user::{Role, User},
};
use serde_json::{Value, json};

const THEO: &str = "theo@northwind.example";

/// An account with its administrator.
struct Scene {
    app: TestApp,
    account: Account,
    ines: Actor,
}

impl Scene {
    async fn set() -> Self {
        let app = TestApp::start().await;
        let account = app.account("northwind", &["northwind.example", "northwind.test"]);
        let ines = app.colleague(&account, "ines@northwind.example", Role::Administrator);
        let ines = app.browser_of(&account, &ines).await;
        Self { app, account, ines }
    }

    /// The same with registration open, and its code.
    async fn open() -> (Self, String) {
        let scene = Self::set().await;
        let code = scene.draw().await;
        (scene, code)
    }

    async fn draw(&self) -> String {
        let drawn = self.ines.post_empty("/account/registration-code").await;
        drawn.expect(201).text("/code").to_owned()
    }

    async fn ask(&self, address: &str, code: &str) -> Answer {
        let body = json!({ "account": "northwind", "address": address, "registration_code": code });
        self.app.anonymous().post("/registrations", &body).await
    }

    /// The one-time code that comes of it.
    async fn mailed(&self, address: &str, code: &str) -> String {
        self.ask(address, code).await.expect(202);
        code_to(&self.app.deliver_mails(), address)
    }

    async fn give(&self, address: &str, code: &str) -> Answer {
        self.app
            .anonymous()
            .post("/sessions", &logon(address, code))
            .await
    }

    fn find(&self, address: &str) -> Option<User> {
        let users = &self.app.services.users;
        users
            .find_by_address(self.account.id, &address.parse().unwrap())
            .unwrap()
    }

    /// The true reasons of everything that was refused, by name (L8).
    async fn reasons(&self) -> Vec<String> {
        let entries = self.ines.get("/audit-entries?limit=100").await.expect(200);
        let entries = entries.body["items"].as_array().unwrap().clone();
        let mut reasons: Vec<String> = entries
            .iter()
            .filter(|entry| entry["action"] == "session.refused")
            .map(|entry| detail(entry, "reason"))
            .collect();
        reasons.sort_unstable();
        reasons
    }

    async fn actions(&self) -> Vec<String> {
        let entries = self.ines.get("/audit-entries?limit=100").await.expect(200);
        let entries = entries.body["items"].as_array().unwrap().clone();
        entries
            .iter()
            .map(|entry| entry["action"].as_str().unwrap().to_owned())
            .collect()
    }
}

/// A fact of an audit entry.
fn detail(entry: &Value, name: &str) -> String {
    let details = entry["details"].as_array().unwrap();
    let found = details.iter().find(|detail| detail["name"] == name);
    found.unwrap()["value"].as_str().unwrap().to_owned()
}

fn logon(address: &str, code: &str) -> Value {
    json!({ "subject": { "account": "northwind", "address": address }, "code": code })
}

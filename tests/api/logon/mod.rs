//! Log-on: L1 to L4, L7 and L8, through the API.

mod codes;
mod devices;
mod equal_answers;
mod links;
mod resets;
mod throttle;

use acceptance::{app::TestApp, people::link_to};
use domain::{
    account::Account,
    id::MessageId,
    user::{Role, User},
};
use serde_json::{Value, json};

/// An account where Ada has written to Bob, outside, who has never logged on.
struct Scene {
    app: TestApp,
    account: Account,
    ada: User,
    message: MessageId,
    /// The token of the link in Bob's notification.
    link: String,
}

const BOB: &str = "bob@example.org";

impl Scene {
    async fn set() -> Self {
        let app = TestApp::start().await;
        let account = app.account("northwind", &["northwind.example"]);
        let ada = app.colleague(&account, "ada@northwind.example", Role::Member);
        let message = app.send(&ada, &[BOB], "The secret subject");
        let link = link_to(&app.deliver_mails(), BOB);
        Self {
            app,
            account,
            ada,
            message,
            link,
        }
    }

    fn bob(&self) -> User {
        let found = self
            .app
            .services
            .users
            .find_by_address(self.account.id, &BOB.parse().unwrap());
        found.unwrap().unwrap()
    }

    fn by_link(&self) -> Value {
        json!({ "link": self.link })
    }

    /// The true reasons of Bob's refused attempts, newest first (L8).
    async fn reasons(&self) -> Vec<String> {
        let helper = self
            .app
            .colleague(&self.account, "hedy@northwind.example", Role::HelpDesk);
        let browser = self.app.browser_of(&self.account, &helper).await;
        let path = format!("/users/{}/logon-attempts", self.bob().id);
        let answer = browser.get(&path).await.expect(200);
        answer.body["items"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|attempt| attempt["reason"].as_str().map(str::to_owned))
            .collect()
    }
}

fn by_address(address: &str) -> Value {
    json!({ "account": "northwind", "address": address })
}

fn with_password(subject: &Value, password: &str) -> Value {
    json!({ "subject": subject, "password": password })
}

fn with_code(subject: &Value, code: &str) -> Value {
    json!({ "subject": subject, "code": code })
}

//! The second factor: who needs one, what is taken as one, and what is done when it is lost.

mod giving;
mod losing;
mod needing;

use acceptance::{
    actor::{Actor, Answer},
    app::TestApp,
    people::PASSWORD,
};
use domain::{
    account::{Account, AccountSettings},
    user::{Role, User},
};
use serde_json::json;
use time::Duration;

/// An account that wants a second factor, with its administrator.
struct Scene {
    app: TestApp,
    account: Account,
    admin: User,
}

/// What an authenticator keeps.
struct Authenticator(Vec<u8>);

impl Scene {
    async fn set() -> Self {
        let app = TestApp::start().await;
        let domains = ["northwind.example"];
        let account = app.account_with("northwind", &domains, AccountSettings::default());
        let admin = app.colleague(&account, "adm@northwind.example", Role::Administrator);
        app.give_password(&admin);
        Self {
            app,
            account,
            admin,
        }
    }

    /// A session of the user that owes what it owes.
    async fn log_on(&self, user: &User) -> Actor {
        let body = json!({
            "subject": { "account": "northwind", "address": user.address.as_str() },
            "password": PASSWORD,
        });
        self.app.anonymous().log_on(&body).await
    }

    /// Sets an authenticator up in this session; it and the recovery codes.
    async fn enrol(&self, browser: &Actor) -> (Authenticator, Vec<String>) {
        let enrolment = browser.post_empty("/me/second-factor").await.expect(201);
        let authenticator = Authenticator::told(&enrolment);
        let body = json!({ "code": authenticator.code(&self.app, 0) });
        let codes = browser
            .post("/me/second-factor/confirm", &body)
            .await
            .expect(200);
        let codes = codes.body["recovery_codes"].as_array().unwrap().clone();
        let codes = codes.iter().map(|code| code.as_str().unwrap().to_owned());
        (authenticator, codes.collect())
    }

    /// Lets so many time steps pass.
    fn wait_steps(&self, steps: i32) {
        self.app.clock.advance(Duration::seconds(30) * steps);
    }
}

impl Authenticator {
    fn told(enrolment: &Answer) -> Self {
        let secret = enrolment.text("/secret");
        let uri = enrolment.text("/uri");
        assert!(uri.contains(&format!("secret={secret}&")), "{uri}");
        Self(base32(secret))
    }

    /// What it shows now, or so many steps away.
    fn code(&self, app: &TestApp, steps_away: i64) -> String {
        let now = app.services.deps.clock.now().unix_timestamp();
        let step = u64::try_from(now / 30 + steps_away).unwrap();
        vault::authenticator_code(&self.0, step).unwrap()
    }
}

async fn give(browser: &Actor, code: &str) -> Answer {
    let path = "/sessions/current/second-factor";
    browser.post(path, &json!({ "code": code })).await
}

fn base32(text: &str) -> Vec<u8> {
    let (mut bytes, mut buffer, mut bits) = (Vec::new(), 0_u32, 0);
    for letter in text.bytes() {
        let five = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
            .iter()
            .position(|known| *known == letter)
            .unwrap();
        buffer = ((buffer << 5) | u32::try_from(five).unwrap()) & 0xfff;
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from((buffer >> bits) & 0xff).unwrap());
        }
    }
    bytes
}

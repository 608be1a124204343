//! The installation under measurement: a server over HTTP, people in it, and keys to call it with.

use acceptance::app::{START, TestApp};
use domain::{
    account::{AccountSettings, CreateAccount, FirstAdministrator},
    api_key::{ApiKeyKind, CreateApiKey},
    caller::{Caller, Credential, Origin, Scope},
    id::AccountId,
    user::{CreateUser, Role},
};
use reqwest::{Client, RequestBuilder};
use time::Duration;

/// A server with one account.
pub(crate) struct Office {
    pub(crate) app: TestApp,
    pub(crate) account: AccountId,
    administrator: Caller,
    client: Client,
}

/// Somebody with a mailbox and an API key.
pub(crate) struct Person {
    pub(crate) caller: Caller,
    key: String,
}

impl Office {
    pub(crate) async fn open() -> Self {
        let app = TestApp::start().await;
        let account = app
            .services
            .accounts
            .create(&CreateAccount {
                slug: "bench".parse().unwrap(),
                name: "Bench".to_owned(),
                internal_domains: vec!["bench.example".to_owned()],
                settings: AccountSettings {
                    max_message_bytes: 2_000_000_000,
                    second_factor_required: false,
                    ..AccountSettings::default()
                },
                administrator: Some(FirstAdministrator {
                    address: "admin@bench.example".parse().unwrap(),
                    name: "Admin".to_owned(),
                    password: None,
                }),
            })
            .unwrap();
        let administrator = caller(&app, account.id, "admin@bench.example");
        Self {
            app,
            account: account.id,
            administrator,
            // While rows are written here nobody notices that the server has closed an idle connection.
            client: Client::builder()
                .pool_idle_timeout(std::time::Duration::from_secs(1))
                .build()
                .unwrap(),
        }
    }

    /// A new internal user.
    pub(crate) fn hire(&self, name: &str) -> Person {
        let address = format!("{name}@bench.example");
        self.app
            .services
            .users
            .create(
                &self.administrator,
                None,
                &CreateUser {
                    address: address.parse().unwrap(),
                    name: name.to_owned(),
                    role: Role::Member,
                    licensed: true,
                    language: None,
                },
            )
            .unwrap();
        self.with_key(caller(&self.app, self.account, &address))
    }

    /// The administrator.
    pub(crate) fn administrator(&self) -> Person {
        self.with_key(self.administrator.clone())
    }

    /// Somebody with a key that may do what they may.
    fn with_key(&self, caller: Caller) -> Person {
        let (_, key) = self
            .app
            .services
            .api_keys
            .create(
                &caller,
                None,
                &CreateApiKey {
                    user: caller.user,
                    kind: ApiKeyKind::Personal,
                    name: "bench".to_owned(),
                    scopes: Scope::ALL.to_vec(),
                    expires_at: START + Duration::days(30),
                },
            )
            .unwrap();
        Person {
            caller,
            key: key.to_text().expose().clone(),
        }
    }

    /// A request as this person.
    pub(crate) fn request(
        &self,
        method: reqwest::Method,
        person: &Person,
        path: &str,
    ) -> RequestBuilder {
        self.client
            .request(method, self.app.api(path))
            .bearer_auth(&person.key)
    }
}

fn caller(app: &TestApp, account: AccountId, address: &str) -> Caller {
    let user = app
        .services
        .users
        .find_by_address(account, &address.parse().unwrap())
        .unwrap()
        .expect("the user was made");
    let request = app.services.deps.new_request_id();
    user.caller(
        Credential::Operator,
        Origin {
            network: "127.0.0.1".to_owned(),
            request,
        },
    )
}

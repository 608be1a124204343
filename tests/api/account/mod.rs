//! Accounts.

mod bcc_copy;
mod retention;
mod settings;

use acceptance::app::TestApp;
use domain::{
    account::{AccountError, AccountSettings, CreateAccount, FirstAdministrator},
    user::Role,
};
use serde_json::json;

fn command(slug: &str, domain: &str) -> CreateAccount {
    CreateAccount {
        slug: slug.parse().unwrap(),
        name: "Northwind Health".to_owned(),
        internal_domains: vec![domain.to_owned()],
        settings: AccountSettings::default(),
        administrator: Some(FirstAdministrator {
            address: "ada@northwind.example".parse().unwrap(),
            name: "Ada".to_owned(),
            password: None,
        }),
    }
}

#[tokio::test]
async fn an_account_comes_with_its_administrator_and_takes_slug_and_domains() {
    let app = TestApp::start().await;
    let accounts = &app.services.accounts;
    let made = accounts
        .create(&command("northwind", "Northwind.Example"))
        .unwrap();
    assert_eq!(made.internal_domains, ["northwind.example"]);
    let address = "ada@northwind.example".parse().unwrap();
    let ada = app
        .services
        .users
        .find_by_address(made.id, &address)
        .unwrap()
        .unwrap();
    assert_eq!(ada.role, Role::Administrator);
    assert!(ada.licensed);
    for (slug, domain) in [
        ("northwind", "other.example"),
        ("other", "northwind.example"),
    ] {
        let mut again = command(slug, domain);
        again.administrator = None;
        assert!(matches!(accounts.create(&again), Err(AccountError::Taken)));
    }
    let portal = app.anonymous().get("/accounts/northwind").await.expect(200);
    assert_eq!(
        portal.body,
        json!({
            "slug": "northwind", "name": "Northwind Health",
            "languages": ["en", "de"], "codes_allowed": true,
            "password_min_length": 12, "max_message_bytes": 200_000_000,
            "registration_open": false,
            "branding": {
                "portal_name": null, "shades": null, "welcome": null, "support": null,
                "footer": null, "logo_url": null,
            },
        })
    );
    app.anonymous().get("/accounts/unknown").await.expect(404);
    app.anonymous().get("/accounts/NO%00SLUG").await.expect(404);
}

#[tokio::test]
async fn administrators_alone_see_and_change_the_account() {
    let app = TestApp::start().await;
    let account = app.account("northwind", &["northwind.example"]);
    for role in [Role::Member, Role::HelpDesk, Role::Auditor] {
        let address = format!("{}@northwind.example", role.as_str().replace('_', "-"));
        let user = app.colleague(&account, &address, role);
        let browser = app.browser_of(&account, &user).await;
        browser.get("/account").await.expect(403);
        browser.patch("/account", &json!({})).await.expect(403);
    }
    let admin = app.colleague(&account, "adm@northwind.example", Role::Administrator);
    let admin = app.browser_of(&account, &admin).await;
    let change = json!({ "name": "Northwind", "settings": { "password_min_length": 14 } });
    let changed = admin.patch("/account", &change).await.expect(200);
    assert_eq!(changed.text("/name"), "Northwind");
    assert_eq!(changed.body["settings"]["password_min_length"], 14);
    let short = json!({ "settings": { "password_min_length": 11 } });
    let refused = admin.patch("/account", &short).await.expect(422);
    assert_eq!(
        refused.text("/errors/0/pointer"),
        "/settings/password_min_length"
    );
    let unknown = json!({ "settings": { "max_retention_days": 3 } });
    admin.patch("/account", &unknown).await.expect(400);
}

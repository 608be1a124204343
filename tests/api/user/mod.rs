//! The directory (L5, S1).

mod alias;
mod diagnosis;
mod import;

use acceptance::{actor::Actor, app::TestApp, people::reset_to};
use domain::{
    account::Account,
    outbox::MailContent,
    user::{Role, User, UserChange, UserError},
};
use serde_json::{Value, json};

struct Office {
    app: TestApp,
    account: Account,
    admin_user: User,
    admin: Actor,
    help_desk: Actor,
}

impl Office {
    async fn open() -> Self {
        let app = TestApp::start().await;
        let account = app.account("northwind", &["northwind.example"]);
        let admin_user = app.colleague(&account, "adm@northwind.example", Role::Administrator);
        let helper = app.colleague(&account, "hedy@northwind.example", Role::HelpDesk);
        let admin = app.browser_of(&account, &admin_user).await;
        let help_desk = app.browser_of(&account, &helper).await;
        Self {
            app,
            account,
            admin_user,
            admin,
            help_desk,
        }
    }
}

const SET: &str = "a first password for bob";

#[tokio::test]
async fn an_administrator_sets_a_password_that_must_be_changed() {
    let office = Office::open().await;
    let bob = office.app.outsider(&office.account, "bob@example.org");
    let path = format!("/users/{}/password", bob.id);
    let differ = json!({
        "password": SET, "password_confirmation": "another", "must_change": true,
    });
    let refused = office.admin.put(&path, &differ).await.expect(422);
    assert_eq!(refused.code(), "passwords_differ");
    let body = json!({ "password": SET, "password_confirmation": SET, "must_change": true });
    office.help_desk.put(&path, &body).await.expect(403);
    office.admin.put(&path, &body).await.expect(204);

    let mails = office.app.deliver_mails();
    assert_eq!(mails.len(), 1);
    assert_eq!(mails[0].to.as_str(), "bob@example.org");
    assert!(matches!(
        mails[0].content,
        MailContent::PermissionsChanged {
            password_set: true,
            logon_allowed: None
        }
    ));

    let subject = json!({ "account": "northwind", "address": "bob@example.org" });
    let body = json!({ "subject": subject, "password": SET });
    let browser = office.app.anonymous().log_on(&body).await;
    let session = browser.get("/sessions/current").await.expect(200);
    assert_eq!(session.body["must_change_password"], true);
    let refused = browser.get("/sessions").await.expect(403);
    assert_eq!(refused.code(), "password_change_required");
    browser
        .put(
            "/me/password",
            &json!({ "new_password": "seven geese cross it" }),
        )
        .await
        .expect(204);
    browser.get("/sessions").await.expect(200);
}

#[tokio::test]
async fn withdrawing_log_on_ends_sessions_tells_the_user_and_is_audited() {
    let office = Office::open().await;
    let bob = office.app.outsider(&office.account, "bob@example.org");
    let browser = office.app.browser_of(&office.account, &bob).await;
    let path = format!("/users/{}", bob.id);
    let change = json!({ "logon_allowed": false });
    office.help_desk.patch(&path, &change).await.expect(403);
    let changed = office.admin.patch(&path, &change).await.expect(200);
    assert_eq!(changed.body["logon_allowed"], false);
    browser.get("/sessions/current").await.expect(401);
    let mails = office.app.deliver_mails();
    assert!(matches!(
        mails[0].content,
        MailContent::PermissionsChanged {
            password_set: false,
            logon_allowed: Some(false)
        }
    ));
    let audit = format!("/audit-entries?user_id={}", bob.id);
    let entries = office.admin.get(&audit).await.expect(200);
    assert!(
        entries.body.to_string().contains("user.updated"),
        "{}",
        entries.body
    );
    // Neither reset nor link would let them in.
    for way in ["password-resets", "fresh-links"] {
        let refused = office.help_desk.post_empty(&format!("{path}/{way}")).await;
        assert_eq!(refused.expect(409).code(), "logon_not_allowed");
    }
    let same = office.admin.patch(&path, &change).await.expect(200);
    assert_eq!(same.body["logon_allowed"], false);
    assert!(office.app.deliver_mails().is_empty(), "nothing changed");
}

#[tokio::test]
async fn the_help_desk_sends_resets_and_fresh_links() {
    let office = Office::open().await;
    let bob = office.app.outsider(&office.account, "bob@example.org");
    let path = format!("/users/{}", bob.id);
    let nothing = office
        .help_desk
        .post_empty(&format!("{path}/fresh-links"))
        .await;
    assert_eq!(nothing.expect(409).code(), "nothing_to_read");
    office
        .app
        .send(&office.admin_user, &["bob@example.org"], "x");
    office.app.deliver_mails();
    let link = office
        .help_desk
        .post_empty(&format!("{path}/fresh-links"))
        .await;
    link.expect(202);
    let reset = office
        .help_desk
        .post_empty(&format!("{path}/password-resets"))
        .await;
    reset.expect(202);
    let mails = office.app.deliver_mails();
    assert_eq!(mails.len(), 2);
    let body = json!({ "token": reset_to(&mails, "bob@example.org"), "new_password": SET });
    let anyone = office.app.anonymous();
    anyone
        .post("/password-resets/redeem", &body)
        .await
        .expect(200);
    office.help_desk.get(&path).await.expect(200);
}

#[tokio::test]
async fn internal_users_are_made_in_the_accounts_own_domains_once() {
    let office = Office::open().await;
    let cleo = json!({
        "address": "Cleo@Northwind.example", "name": "Cleo", "role": "member", "licensed": true,
    });
    office.help_desk.post("/users", &cleo).await.expect(403);
    let made = office.admin.post("/users", &cleo).await.expect(201);
    assert_eq!(made.text("/address"), "cleo@northwind.example");
    assert_eq!(made.text("/kind"), "internal");
    let again = office.admin.post("/users", &cleo).await.expect(409);
    assert_eq!(again.code(), "address_taken");
    let outside = json!({
        "address": "cleo@example.org", "name": "Cleo", "role": "member", "licensed": true,
    });
    let refused = office.admin.post("/users", &outside).await.expect(422);
    assert_eq!(refused.code(), "address_not_internal");
}

#[tokio::test]
async fn the_directory_is_paged_filtered_and_searched() {
    let office = Office::open().await;
    for name in ["ann", "ben", "c_d", "cxd"] {
        office
            .app
            .outsider(&office.account, &format!("{name}@example.org"));
        office.app.clock.advance(time::Duration::seconds(1));
    }
    let addresses = |body: &Value| -> Vec<String> {
        let items = body["items"].as_array().unwrap();
        items
            .iter()
            .map(|one| one["address"].as_str().unwrap().to_owned())
            .collect()
    };
    let first = office
        .help_desk
        .get("/users?kind=external&limit=3")
        .await
        .expect(200);
    assert_eq!(
        addresses(&first.body),
        ["cxd@example.org", "c_d@example.org", "ben@example.org"]
    );
    let next = format!("/users?kind=external&limit=3&after={}", first.text("/next"));
    let second = office.help_desk.get(&next).await.expect(200);
    assert_eq!(addresses(&second.body), ["ann@example.org"]);
    assert_eq!(second.body["next"], Value::Null);
    let found = office.help_desk.get("/users?query=C_D").await.expect(200);
    assert_eq!(addresses(&found.body), ["c_d@example.org"]);
    office.help_desk.get("/users?query=%00").await.expect(400);
    office.help_desk.get("/users?limit=0").await.expect(400);
}

#[tokio::test]
async fn nobody_changes_their_own_permissions_and_outsiders_have_none() {
    let office = Office::open().await;
    let own = format!("/users/{}", office.admin_user.id);
    for change in [
        json!({ "role": "member" }),
        json!({ "logon_allowed": false }),
    ] {
        let refused = office.admin.patch(&own, &change).await.expect(409);
        assert_eq!(refused.code(), "own_permissions");
    }
    let bob = office.app.outsider(&office.account, "bob@example.org");
    let path = format!("/users/{}", bob.id);
    for change in [json!({ "role": "auditor" }), json!({ "licensed": true })] {
        let refused = office.admin.patch(&path, &change).await.expect(422);
        assert_eq!(refused.code(), "external_user");
    }
}

#[tokio::test]
async fn a_stranger_sees_nobody_as_if_nobody_were_there() {
    let office = Office::open().await;
    let other = office.app.account("southwind", &["southwind.example"]);
    let stranger = office
        .app
        .colleague(&other, "sam@southwind.example", Role::Administrator);
    let stranger = office.app.browser_of(&other, &stranger).await;
    let theirs = format!("/users/{}", office.admin_user.id);
    let nobody = format!("/users/{}", uuid::Uuid::from_u128(7));
    let mut seen = Vec::new();
    for path in [theirs, nobody] {
        let mut answer = stranger.get(&path).await.expect(404).body;
        answer.as_object_mut().unwrap().remove("instance");
        seen.push(answer);
        let password =
            json!({ "password": SET, "password_confirmation": SET, "must_change": true });
        stranger
            .put(&format!("{path}/password"), &password)
            .await
            .expect(404);
        stranger
            .delete(&format!("{path}/sessions"))
            .await
            .expect(404);
        stranger
            .patch(&path, &json!({ "name": "x" }))
            .await
            .expect(404);
    }
    assert_eq!(seen[0], seen[1]);
    office.admin.get("/sessions/current").await.expect(200);
    let list = stranger.get("/users").await.expect(200);
    assert_eq!(list.body["items"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn of_two_administrators_who_demote_each_other_at_once_one_stays() {
    let office = Office::open().await;
    let second = office.app.colleague(
        &office.account,
        "ben@northwind.example",
        Role::Administrator,
    );
    let ben = office.app.browser_of(&office.account, &second).await;
    let change = json!({ "role": "member" });
    let theirs = format!("/users/{}", second.id);
    let own = format!("/users/{}", office.admin_user.id);
    let (one, other) = tokio::join!(
        office.admin.patch(&theirs, &change),
        ben.patch(&own, &change),
    );
    let answers = [&one, &other];
    let won = answers.iter().filter(|answer| answer.status == 200).count();
    assert_eq!(won, 1, "{} {}", one.body, other.body);
}

#[tokio::test]
async fn the_last_administrator_is_neither_demoted_nor_locked_out() {
    let office = Office::open().await;
    // A key of a second administrator, who is then gone: nobody but the first is left.
    let second = office.app.colleague(
        &office.account,
        "ben@northwind.example",
        Role::Administrator,
    );
    let caller = office.app.operator(&second);
    let none = UserChange {
        logon_allowed: Some(false),
        ..UserChange::default()
    };
    let store = &office.app.services.deps.store;
    store
        .write(|tx| tx.save_user(second.account, second.id, &none))
        .unwrap();
    for change in [
        UserChange {
            role: Some(Role::Member),
            ..UserChange::default()
        },
        none.clone(),
    ] {
        let refused = office
            .app
            .services
            .users
            .update(&caller, office.admin_user.id, &change);
        assert!(
            matches!(refused, Err(UserError::LastAdministrator)),
            "{refused:?}"
        );
    }
}

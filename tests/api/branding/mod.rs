//! How an account's portal looks.

use acceptance::{actor::Actor, app::TestApp};
use domain::user::Role;
use reqwest::Method;
use serde_json::{Value, json};

const BRANDING: &str = "/account/branding";
const LOGO: &str = "/account/branding/logo";

async fn administrator(app: &TestApp) -> Actor {
    let account = app.account("northwind", &["northwind.example"]);
    let admin = app.colleague(&account, "adm@northwind.example", Role::Administrator);
    app.browser_of(&account, &admin).await
}

fn look() -> Value {
    json!({
        "portal_name": "Northwind Letters", "colour": "#0B6E4F", "welcome": "Good day.",
        "support": "desk@northwind.example", "footer": "Northwind Ltd",
    })
}

/// A PNG as far as its head goes.
fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    bytes.extend(width.to_be_bytes());
    bytes.extend(height.to_be_bytes());
    bytes.extend([8, 6, 0, 0, 0, 0, 0, 0, 0]);
    bytes
}

async fn upload(actor: &Actor, media_type: &str, bytes: Vec<u8>) -> acceptance::actor::Answer {
    let request = actor.request(Method::PUT, LOGO);
    Actor::send(request.header("content-type", media_type).body(bytes)).await
}

#[tokio::test]
async fn what_an_administrator_decides_is_shown_to_anyone_at_the_portal() {
    let app = TestApp::start().await;
    let admin = administrator(&app).await;
    let none = admin.get(BRANDING).await.expect(200);
    assert_eq!(none.body["colour"], Value::Null);
    let saved = admin.put(BRANDING, &look()).await.expect(200);
    assert_eq!(saved.text("/colour"), "#0b6e4f");
    let portal = app.anonymous().get("/accounts/northwind").await.expect(200);
    let shown = &portal.body["branding"];
    assert_eq!(shown["portal_name"], "Northwind Letters");
    assert_eq!(shown["shades"]["fill"], "#0b6e4f");
    assert_eq!(shown["welcome"], "Good day.");
    assert_eq!(shown["support"], "desk@northwind.example");
    assert_eq!(shown["footer"], "Northwind Ltd");
    assert_eq!(portal.text("/name"), "northwind Ltd");
    // What is left out is as without branding.
    admin
        .put(BRANDING, &json!({ "welcome": " " }))
        .await
        .expect(200);
    let portal = app.anonymous().get("/accounts/northwind").await.expect(200);
    let shown = portal.body["branding"].as_object().unwrap();
    assert!(shown.values().all(Value::is_null), "{shown:?}");
}

#[tokio::test]
async fn a_colour_that_nobody_could_read_is_refused_with_the_nearest_one() {
    let app = TestApp::start().await;
    let admin = administrator(&app).await;
    let pale = json!({ "colour": "#ffd400" });
    let refused = admin.put(BRANDING, &pale).await.expect(422);
    assert_eq!(refused.code(), "colour_unreadable");
    assert_eq!(refused.text("/errors/0/pointer"), "/colour");
    let nearest = json!({ "colour": refused.text("/nearest") });
    admin.put(BRANDING, &nearest).await.expect(200);
    for (field, value) in [
        ("colour", "green".to_owned()),
        ("portal_name", "x".repeat(61)),
        ("welcome", "x".repeat(301)),
        ("support", "two\nlines".to_owned()),
        ("footer", "null\0".to_owned()),
    ] {
        let refused = admin
            .put(BRANDING, &json!({ field: value }))
            .await
            .expect(422);
        assert_eq!(refused.text("/errors/0/pointer"), format!("/{field}"));
    }
    admin
        .put(BRANDING, &json!({ "logo": "x" }))
        .await
        .expect(400);
}

#[tokio::test]
async fn only_administrators_change_it_and_it_is_audited_and_told() {
    let app = TestApp::start().await;
    let account = app.account("northwind", &["northwind.example"]);
    for role in [Role::Member, Role::HelpDesk, Role::Auditor] {
        let address = format!("{}@northwind.example", role.as_str().replace('_', "-"));
        let user = app.colleague(&account, &address, role);
        let browser = app.browser_of(&account, &user).await;
        browser.get(BRANDING).await.expect(403);
        browser.put(BRANDING, &look()).await.expect(403);
        upload(&browser, "image/png", png(32, 32)).await.expect(403);
        browser.delete(LOGO).await.expect(403);
    }
    let admin = app.colleague(&account, "adm@northwind.example", Role::Administrator);
    let admin = app.browser_of(&account, &admin).await;
    app.services.changes.number_pending().unwrap();
    let since = admin.get("/changes?since=0").await.expect(200).body["next"].clone();
    admin.put(BRANDING, &look()).await.expect(200);
    admin.put(BRANDING, &look()).await.expect(200);
    upload(&admin, "image/png", png(32, 32)).await.expect(200);
    admin.delete(LOGO).await.expect(200);
    admin.delete(LOGO).await.expect(200);
    let entries = admin.get("/audit-entries?limit=100").await.expect(200);
    let mut done: Vec<&str> = entries.body["items"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|entry| entry["action"].as_str())
        .filter(|action| action.starts_with("branding."))
        .collect();
    done.sort_unstable();
    assert_eq!(
        done,
        [
            "branding.changed",
            "branding.logo_changed",
            "branding.logo_removed"
        ]
    );
    app.services.changes.number_pending().unwrap();
    let told = admin
        .get(&format!("/changes?since={since}"))
        .await
        .expect(200);
    let kinds: Vec<&Value> = told.body["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|change| &change["kind"])
        .collect();
    assert_eq!(kinds, ["branding_changed"; 3]);
}

#[tokio::test]
async fn a_logo_is_served_from_its_own_url_for_good_and_as_nothing_but_a_picture() {
    let app = TestApp::start().await;
    let admin = administrator(&app).await;
    let saved = upload(&admin, "image/png", png(320, 64)).await.expect(200);
    assert_eq!(saved.body["logo"]["width"], 320);
    let url = saved.text("/logo/url").to_owned();
    let portal = app.anonymous().get("/accounts/northwind").await.expect(200);
    assert_eq!(portal.text("/branding/logo_url"), url);
    let fetched = reqwest::get(format!("{}{url}", app.url)).await.unwrap();
    assert_eq!(fetched.status(), 200);
    for (name, value) in [
        ("content-type", "image/png"),
        ("cache-control", "public, max-age=31536000, immutable"),
        ("x-content-type-options", "nosniff"),
        ("cross-origin-resource-policy", "same-origin"),
        (
            "content-security-policy",
            "sandbox; default-src 'none'; frame-ancestors 'none'",
        ),
    ] {
        assert_eq!(fetched.headers()[name], value, "{name}");
    }
    assert_eq!(fetched.bytes().await.unwrap(), png(320, 64));
    // Other texts leave it alone; another picture has another URL, and the old one leads nowhere.
    admin.put(BRANDING, &look()).await.expect(200);
    let other = upload(&admin, "image/png", png(64, 64)).await.expect(200);
    assert_ne!(other.text("/logo/url"), url);
    let gone = url.strip_prefix("/api/v1").unwrap();
    app.anonymous().get(gone).await.expect(404);
    app.anonymous()
        .get("/accounts/northwind/logos/no%00pe")
        .await
        .expect(404);
    app.anonymous()
        .get("/accounts/other/logos/abc")
        .await
        .expect(404);
}

#[tokio::test]
async fn what_is_no_picture_is_no_logo_whatever_it_says() {
    let app = TestApp::start().await;
    let admin = administrator(&app).await;
    let svg = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".to_vec();
    let answer = upload(&admin, "image/svg+xml", svg.clone())
        .await
        .expect(415);
    assert_eq!(answer.code(), "unsupported_media_type");
    for (media_type, bytes) in [
        ("image/png", svg),
        ("image/png", Vec::new()),
        ("image/jpeg", png(32, 32)),
        ("image/png", b"\x89PNG\r\n\x1a\n<script>".to_vec()),
        ("image/png", png(8, 32)),
        ("image/png", png(5_000, 32)),
    ] {
        let refused = upload(&admin, media_type, bytes).await.expect(422);
        assert_eq!(refused.code(), "invalid_fields");
    }
    let mut large = png(32, 32);
    large.resize(256 * 1024, 0);
    upload(&admin, "image/png", large.clone()).await.expect(200);
    large.push(0);
    upload(&admin, "image/png", large).await.expect(413);
}

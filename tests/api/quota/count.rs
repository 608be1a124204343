//! What counts, once a month, and what does not (Q1, Q3).

use super::{ADM, addresses, administrator, standing, write};
use crate::message::{ADA, BEN, CLEO, Office, faults};
use domain::user::Role;
use serde_json::json;
use time::{Duration, macros::datetime};

#[tokio::test]
async fn the_500th_address_is_taken_and_the_501st_refuses_the_send_whole_and_the_draft_stays() {
    let office = Office::open().await;
    administrator(&office).await;
    assert_eq!(standing(&office.a).await, (0, 500));
    write(&office.a, &addresses(0..499)).await.expect(201);
    assert_eq!(standing(&office.a).await, (499, 500));
    office.app.deliver_mails();

    let to = json!(["r7@many.example", "new1@many.example"]);
    let begin = json!({ "to": to, "cc": ["new2@many.example"], "subject": "s" });
    let draft = office.a.post("/drafts", &begin).await.expect(201);
    let path = format!("/drafts/{}", draft.text("/id"));
    let send = json!({ "version": 1 });
    let refused = office.a.post(&format!("{path}/send"), &send).await;
    let refused = refused.expect(422);
    assert_eq!(refused.code(), "quota_exceeded");
    for (name, value) in [("limit", 500), ("used", 499), ("left", 1)] {
        assert_eq!(refused.body[name], value, "{name}");
    }
    assert_eq!(refused.text("/resets_at"), "2030-02-01T00:00:00Z");
    assert_eq!(refused.text("/ask/0/address"), ADM);
    let new = |pointer: &str| (pointer.to_owned(), "new_this_month".to_owned());
    assert_eq!(faults(&refused), [new("/to/1"), new("/cc/0")]);
    office.a.get(&path).await.expect(200);
    assert_eq!(standing(&office.a).await, (499, 500));
    assert!(office.app.deliver_mails().is_empty());
    let found = office
        .app
        .services
        .users
        .find_by_address(office.account.id, &"new1@many.example".parse().unwrap());
    assert!(found.unwrap().is_none(), "a refused send makes nobody");

    let less = json!({
        "version": 1, "to": to, "cc": [], "bcc": [], "subject": "s", "body_html": "<p>x</p>",
    });
    let saved = office.a.put(&path, &less).await.expect(200);
    let send = json!({ "version": saved.body["version"] });
    office
        .a
        .post(&format!("{path}/send"), &send)
        .await
        .expect(201);
    assert_eq!(standing(&office.a).await, (500, 500));
    let refused = write(&office.a, &["one.more@many.example".to_owned()]).await;
    assert_eq!(refused.expect(422).body["left"], 0);
    write(&office.a, &addresses(0..499)).await.expect(201);
    assert_eq!(standing(&office.a).await, (500, 500));
}

#[tokio::test]
async fn an_address_counts_once_a_month_in_whatever_spelling_field_and_message() {
    let office = Office::open().await;
    let body = json!({
        "to": ["Ben@Outside.example"], "cc": [" ben@outside.EXAMPLE "], "bcc": [BEN],
        "subject": "s", "body_text": "x",
    });
    office.a.post("/messages", &body).await.expect(201);
    write(&office.a, &["BEN@outside.example".to_owned()])
        .await
        .expect(201);
    assert_eq!(standing(&office.a).await, (1, 500));
    let body = json!({ "to": [], "bcc": [CLEO], "subject": "s", "body_text": "x" });
    office.a.post("/messages", &body).await.expect(201);
    assert_eq!(standing(&office.a).await, (2, 500), "a Bcc counts");
}

#[tokio::test]
async fn oneself_is_free_and_a_colleague_counts() {
    let office = Office::open().await;
    let bob = "bob@inside.example";
    office.app.colleague(&office.account, bob, Role::Member);
    write(&office.a, &[ADA.to_owned()]).await.expect(201);
    assert_eq!(standing(&office.a).await, (0, 500));
    write(&office.a, &[ADA.to_owned(), bob.to_owned()])
        .await
        .expect(201);
    assert_eq!(standing(&office.a).await, (1, 500));
}

#[tokio::test]
async fn each_user_has_a_quota_of_their_own() {
    let office = Office::open().await;
    let bob = office
        .app
        .colleague(&office.account, "bob@inside.example", Role::Member);
    let bob = office.app.browser_of(&office.account, &bob).await;
    write(&office.a, &addresses(0..5)).await.expect(201);
    write(&bob, &addresses(3..6)).await.expect(201);
    assert_eq!(standing(&office.a).await.0, 5);
    assert_eq!(standing(&bob).await.0, 3);
}

#[tokio::test]
async fn the_month_ends_with_its_last_microsecond_in_utc() {
    let office = Office::open().await;
    let next = datetime!(2030-02-01 0:00 UTC);
    office.app.clock.set(next - Duration::microseconds(1));
    let ada = office.again(ADA).await;
    write(&ada, &addresses(0..500)).await.expect(201);
    let refused = write(&ada, &addresses(500..501)).await;
    assert_eq!(refused.expect(422).code(), "quota_exceeded");

    office.app.clock.set(next);
    assert_eq!(standing(&ada).await, (0, 500));
    let quota = ada.get("/quota").await.expect(200);
    assert_eq!(quota.text("/resets_at"), "2030-03-01T00:00:00Z");
    write(&ada, &addresses(500..501)).await.expect(201);
    write(&ada, &addresses(0..2)).await.expect(201);
    assert_eq!(
        standing(&ada).await,
        (3, 500),
        "last month's addresses count anew"
    );
}

#[tokio::test]
async fn in_a_reply_the_visible_participants_are_free_and_whoever_is_added_counts() {
    let office = Office::open().await;
    let bob = "bob@inside.example";
    let user = office.app.colleague(&office.account, bob, Role::Member);
    let b = office.app.browser_of(&office.account, &user).await;
    let body = json!({
        "to": [ADA, BEN], "cc": ["dan@outside.example"], "bcc": [CLEO], "subject": "s", "body_text": "x",
    });
    let original = b.post("/messages", &body).await.expect(201);
    let id = original.text("/id");
    let open = format!("/messages/{id}/open");
    office.a.post_empty(&open).await.expect(200);

    let origin = json!({ "kind": "reply_all", "message_id": id });
    let begin = json!({ "origin": origin, "bcc": [CLEO, "eve@outside.example"] });
    let draft = office.a.post("/drafts", &begin).await.expect(201);
    assert_eq!(draft.body["to"], json!([bob, BEN]));
    let preview = json!({
        "to": draft.body["to"], "cc": draft.body["cc"], "bcc": draft.body["bcc"], "in_reply_to": id,
    });
    let preview = office.a.post("/quota/preview", &preview).await.expect(200);
    let expected = json!([
        { "pointer": "/bcc/0", "address": CLEO },
        { "pointer": "/bcc/1", "address": "eve@outside.example" },
    ]);
    assert_eq!(preview.body["new"], expected);
    let send = format!("/drafts/{}/send", draft.text("/id"));
    office
        .a
        .post(&send, &json!({ "version": 1 }))
        .await
        .expect(201);
    // Whom the original reached unseen is no visible participant.
    assert_eq!(standing(&office.a).await, (2, 500));
    // A reply counts nobody, so a message of one's own to the same person does.
    write(&office.a, &[BEN.to_owned()]).await.expect(201);
    assert_eq!(standing(&office.a).await, (3, 500));
}

#[tokio::test]
async fn a_reply_goes_out_when_nothing_is_left() {
    let office = Office::open().await;
    write(&office.a, &addresses(0..500)).await.expect(201);
    let id = office.letter_by(&office.b, &[ADA]).await;
    let open = format!("/messages/{id}/open");
    office.a.post_empty(&open).await.expect(200);
    let origin = json!({ "origin": { "kind": "reply", "message_id": id } });
    let draft = office.a.post("/drafts", &origin).await.expect(201);
    let send = format!("/drafts/{}/send", draft.text("/id"));
    office
        .a
        .post(&send, &json!({ "version": 1 }))
        .await
        .expect(201);
    assert_eq!(standing(&office.a).await, (500, 500));
}

#[tokio::test]
async fn a_recall_gives_nothing_back() {
    let office = Office::open().await;
    let id = office.letter().await;
    let recall = format!("/messages/{id}/recall");
    office.a.post(&recall, &json!({})).await.expect(200);
    assert_eq!(standing(&office.a).await, (2, 500));
    office.letter().await;
    assert_eq!(standing(&office.a).await, (2, 500));
}

#[tokio::test]
async fn a_failed_or_repeated_send_counts_nothing() {
    let office = Office::open().await;
    let draft = office.a.post("/drafts", &json!({ "to": [BEN] })).await;
    let send = format!("/drafts/{}/send", draft.expect(201).text("/id"));
    let stale = office.a.post(&send, &json!({ "version": 7 })).await;
    assert_eq!(stale.expect(409).code(), "draft_changed");
    let unknown = [CLEO.to_owned(), "nobody@inside.example".to_owned()];
    write(&office.a, &unknown).await.expect(422);
    assert_eq!(standing(&office.a).await, (0, 500));
    for _ in 0..2 {
        let body = json!({ "to": [BEN], "subject": "s", "body_text": "x" });
        let request = office.a.request(reqwest::Method::POST, "/messages");
        let sent = request.header("idempotency-key", "k1").json(&body);
        acceptance::actor::Actor::send(sent).await.expect(201);
    }
    assert_eq!(standing(&office.a).await, (1, 500));
}

#[tokio::test]
async fn people_without_a_licence_have_no_quota() {
    let office = Office::open().await;
    office.b.get("/quota").await.expect(404);
    office
        .b
        .post("/quota/preview", &json!({ "to": [ADA] }))
        .await
        .expect(404);
    write(&office.b, &[ADA.to_owned()]).await.expect(201);
    let (_, admin) = administrator(&office).await;
    let ben = office
        .app
        .services
        .users
        .find_by_address(office.account.id, &BEN.parse().unwrap());
    let path = format!("/users/{}/quota", ben.unwrap().unwrap().id);
    admin.get(&path).await.expect(404);
}

#[tokio::test]
async fn a_preview_names_what_would_be_new_and_counts_nothing() {
    let office = Office::open().await;
    let (_, admin) = administrator(&office).await;
    write(&office.a, &addresses(0..498)).await.expect(201);
    let typed = json!({
        "to": ["r1@many.example", "half an addr", "New@many.example", ADA],
        "cc": ["new@many.example", "second@many.example"],
    });
    let preview = office.a.post("/quota/preview", &typed).await.expect(200);
    let expected = json!([
        { "pointer": "/to/2", "address": "new@many.example" },
        { "pointer": "/cc/1", "address": "second@many.example" },
    ]);
    assert_eq!(preview.body["new"], expected);
    assert_eq!(preview.body["fits"], true);
    assert_eq!(preview.body["quota"]["left"], 2);
    let typed = json!({ "to": addresses(490..501) });
    let preview = office.a.post("/quota/preview", &typed).await.expect(200);
    assert_eq!(preview.body["fits"], false);
    assert_eq!(standing(&office.a).await, (498, 500));
    let empty = office
        .a
        .post("/quota/preview", &json!({}))
        .await
        .expect(200);
    assert_eq!(empty.body["new"], json!([]));

    // A message of others is none to ask with.
    let foreign = office.letter_by(&office.b, &[ADM]).await;
    let typed = json!({ "to": [BEN], "in_reply_to": foreign });
    office.a.post("/quota/preview", &typed).await.expect(404);
    let path = format!("/users/{}/quota", office.ada.id);
    let seen = admin.get(&path).await.expect(200);
    assert_eq!(seen.body["quota"]["used"], 498);
    assert_eq!(
        seen.body["months"],
        json!([{ "month": "2030-01", "used": 498 }])
    );
    office.a.get(&path).await.expect(403);
}

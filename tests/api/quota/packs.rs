//! Bulk sender packs (Q2).

use super::{actions, addresses, administrator, assign, issue, standing, withdraw, write};
use crate::message::{ADA, BEN, Office, faults};
use acceptance::app::TestApp;
use domain::{quota::IssuePacks, user::Role};
use serde_json::json;

#[tokio::test]
async fn a_pack_assigned_in_the_middle_of_a_month_raises_the_limit_at_once() {
    let office = Office::open().await;
    let (_, admin) = administrator(&office).await;
    write(&office.a, &addresses(0..500)).await.expect(201);
    write(&office.a, &addresses(500..510)).await.expect(422);
    let packs = issue(&office, 10, 2);
    let assigned = assign(&admin, &packs[0], &office.ada).await.expect(200);
    assert_eq!(assigned.text("/assigned/person/address"), ADA);
    assert_eq!(standing(&office.a).await, (500, 510));
    write(&office.a, &addresses(500..510)).await.expect(201);
    write(&office.a, &addresses(510..511)).await.expect(422);
    assign(&admin, &packs[1], &office.ada).await.expect(200);
    assert_eq!(standing(&office.a).await, (510, 520));
    write(&office.a, &addresses(510..511)).await.expect(201);
}

#[tokio::test]
async fn withdrawing_a_pack_never_undoes_a_send_and_refuses_the_next_new_address() {
    let office = Office::open().await;
    let (_, admin) = administrator(&office).await;
    let packs = issue(&office, 100, 1);
    assign(&admin, &packs[0], &office.ada).await.expect(200);
    write(&office.a, &addresses(0..500)).await.expect(201);
    write(&office.a, &addresses(500..550)).await.expect(201);
    withdraw(&admin, &packs[0]).await.expect(204);
    assert_eq!(standing(&office.a).await, (550, 500));
    write(&office.a, &addresses(540..550)).await.expect(201);
    let refused = write(&office.a, &addresses(550..551)).await.expect(422);
    assert_eq!(refused.code(), "quota_exceeded");
    assert_eq!(refused.body["left"], 0);
    // The pack is free again.
    assign(&admin, &packs[0], &office.ada).await.expect(200);
    assert_eq!(standing(&office.a).await, (550, 600));
    write(&office.a, &addresses(550..551)).await.expect(201);
}

#[tokio::test]
async fn a_pack_is_assigned_to_one_licensed_user_at_most() {
    let office = Office::open().await;
    let (_, admin) = administrator(&office).await;
    let bob = office
        .app
        .colleague(&office.account, "bob@inside.example", Role::Member);
    let pack = issue(&office, 100, 1).remove(0);
    assign(&admin, &pack, &office.ada).await.expect(200);
    assign(&admin, &pack, &office.ada).await.expect(200);
    let taken = assign(&admin, &pack, &bob).await.expect(409);
    assert_eq!(taken.code(), "pack_assigned");
    withdraw(&admin, &pack).await.expect(204);
    withdraw(&admin, &pack).await.expect(204);

    let ben = office
        .app
        .services
        .users
        .find_by_address(office.account.id, &BEN.parse().unwrap())
        .unwrap()
        .unwrap();
    let outside = assign(&admin, &pack, &ben).await.expect(422);
    let at = |code: &str| [("/user_id".to_owned(), code.to_owned())];
    assert_eq!(faults(&outside), at("user_not_licensed"));
    let path = format!("/bulk-sender-packs/{pack}/assignment");
    let nobody = json!({ "user_id": uuid::Uuid::from_u128(42) });
    let unknown = admin.put(&path, &nobody).await.expect(422);
    assert_eq!(faults(&unknown), at("unknown_user"));
    assert_eq!(standing(&office.a).await, (0, 500));
}

#[tokio::test]
async fn administrators_alone_assign_and_each_act_is_audited_and_announced() {
    let office = Office::open().await;
    let (_, admin) = administrator(&office).await;
    let helper = office
        .app
        .colleague(&office.account, "help@inside.example", Role::HelpDesk);
    let helper = office.app.browser_of(&office.account, &helper).await;
    let pack = issue(&office, 100, 1).remove(0);
    for actor in [&office.a, &helper] {
        assign(actor, &pack, &office.ada).await.expect(403);
        withdraw(actor, &pack).await.expect(403);
    }
    helper.get("/bulk-sender-packs").await.expect(200);
    office.a.get("/bulk-sender-packs").await.expect(403);

    office.app.services.changes.number_pending().unwrap();
    let since = office.a.get("/changes").await.expect(200).body["next"].clone();
    assign(&admin, &pack, &office.ada).await.expect(200);
    withdraw(&admin, &pack).await.expect(204);
    let acts = actions(&admin, &office.ada).await;
    for act in ["bulk_sender_pack.assigned", "bulk_sender_pack.withdrawn"] {
        assert_eq!(acts.iter().filter(|one| *one == act).count(), 1, "{act}");
    }
    office.app.services.changes.number_pending().unwrap();
    let path = format!("/changes?since={since}");
    let changes = office.a.get(&path).await.expect(200).body;
    let kinds: Vec<&str> = changes["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|change| change["kind"].as_str().unwrap())
        .collect();
    assert_eq!(kinds, ["quota_changed", "quota_changed"]);
}

#[tokio::test]
async fn packs_are_listed_in_pages_newest_first_by_whether_they_are_assigned() {
    let office = Office::open().await;
    let (_, admin) = administrator(&office).await;
    let packs = issue(&office, 100, 5);
    assign(&admin, &packs[2], &office.ada).await.expect(200);
    let mut listed = Vec::new();
    let mut path = "/bulk-sender-packs?limit=2".to_owned();
    loop {
        let page = admin.get(&path).await.expect(200).body;
        let items = page["items"].as_array().unwrap();
        assert!(items.len() <= 2);
        listed.extend(
            items
                .iter()
                .map(|pack| pack["id"].as_str().unwrap().to_owned()),
        );
        let Some(next) = page["next"].as_str() else {
            break;
        };
        path = format!("/bulk-sender-packs?limit=2&after={next}");
    }
    // Issued at the same instant: by their ids.
    let mut newest_first = packs.clone();
    newest_first.sort_unstable_by(|one, other| other.cmp(one));
    assert_eq!(listed, newest_first);
    let only = |assigned: bool| format!("/bulk-sender-packs?assigned={assigned}");
    let taken = admin.get(&only(true)).await.expect(200).body;
    assert_eq!(taken["items"][0]["id"].as_str(), Some(packs[2].as_str()));
    assert_eq!(taken["items"].as_array().map(Vec::len), Some(1));
    let free = admin.get(&only(false)).await.expect(200).body;
    assert_eq!(free["items"].as_array().map(Vec::len), Some(4));
    let path = format!("/users/{}/quota", office.ada.id);
    let seen = admin.get(&path).await.expect(200).body;
    assert_eq!(seen["packs"][0]["size"], 100);
    assert_eq!(seen["quota"]["limit"], 600);
}

#[tokio::test]
async fn the_packs_of_another_account_are_none() {
    let app = TestApp::start().await;
    let here = app.account("here", &["here.example"]);
    let there = app.account("there", &["there.example"]);
    let command = IssuePacks {
        account: here.id,
        size: 1,
        count: 1,
    };
    let pack = app.services.quotas.issue(&command).unwrap().remove(0);
    let stranger = app.colleague(&there, "sam@there.example", Role::Administrator);
    let browser = app.browser_of(&there, &stranger).await;
    let pack = pack.id.to_string();
    assign(&browser, &pack, &stranger).await.expect(404);
    withdraw(&browser, &pack).await.expect(404);
    let listed = browser.get("/bulk-sender-packs").await.expect(200);
    assert_eq!(listed.body["items"], json!([]));
    for wrong in [(0, 1), (1, 0), (1_000_001, 1), (1, 1_001)] {
        let command = IssuePacks {
            size: wrong.0,
            count: wrong.1,
            ..command
        };
        assert!(app.services.quotas.issue(&command).is_err(), "{wrong:?}");
    }
}

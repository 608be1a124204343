//! Telling people that a quota nears its limit (Q4).

use super::{
    ADM, actions, addresses, administrator, assign, fill, issue, standing, withdraw, write,
};
use crate::message::{ADA, Office};
use acceptance::actor::Actor;
use domain::outbox::MailContent;
use serde_json::json;

/// Whom quota warnings went to since the last look: address, per cent, and whose it is for administrators.
fn warnings(office: &Office) -> Vec<(String, u8, Option<String>)> {
    let mut told: Vec<_> = office
        .app
        .deliver_mails()
        .into_iter()
        .filter_map(|mail| match mail.content {
            MailContent::QuotaWarning(warning) => {
                Some((mail.to.to_string(), warning.percent, warning.about))
            }
            _ => None,
        })
        .collect();
    told.sort_unstable();
    told
}

fn both(percent: u8) -> Vec<(String, u8, Option<String>)> {
    let whose = "ada <ada@inside.example>".to_owned();
    vec![
        (ADA.to_owned(), percent, None),
        (ADM.to_owned(), percent, Some(whose)),
    ]
}

#[tokio::test]
async fn at_80_and_95_per_cent_the_user_and_the_administrators_are_told_once() {
    let office = Office::open().await;
    let (_, admin) = administrator(&office).await;
    fill(&office, 0..398);
    write(&office.a, &addresses(398..399)).await.expect(201);
    assert_eq!(warnings(&office), []);
    write(&office.a, &addresses(399..400)).await.expect(201);
    assert_eq!(warnings(&office), both(80));
    fill(&office, 400..473);
    write(&office.a, &addresses(473..474)).await.expect(201);
    assert_eq!(warnings(&office), []);
    write(&office.a, &addresses(474..475)).await.expect(201);
    assert_eq!(warnings(&office), both(95));
    write(&office.a, &addresses(475..500)).await.expect(201);
    assert_eq!(warnings(&office), []);

    let warned = |acts: &[String]| acts.iter().filter(|act| *act == "quota.warned").count();
    assert_eq!(warned(&actions(&admin, &office.ada).await), 2);
    office.app.services.changes.number_pending().unwrap();
    for actor in [&office.a, &admin] {
        assert_eq!(quota_warnings(actor).await, 2);
    }
}

/// How many quota warnings stand in the user's change feed.
async fn quota_warnings(actor: &Actor) -> usize {
    let (mut since, mut found) = (json!(0), 0);
    loop {
        let changes = actor.get(&format!("/changes?since={since}")).await;
        let changes = changes.expect(200).body;
        let items = changes["items"].as_array().unwrap();
        let warnings = items.iter().filter(|one| one["kind"] == "quota_warning");
        found += warnings.count();
        if items.is_empty() {
            return found;
        }
        since = changes["next"].clone();
    }
}

#[tokio::test]
async fn who_passes_both_levels_at_once_is_told_of_the_higher_one() {
    let office = Office::open().await;
    administrator(&office).await;
    fill(&office, 0..399);
    write(&office.a, &addresses(399..480)).await.expect(201);
    assert_eq!(warnings(&office), both(95));
}

#[tokio::test]
async fn a_raised_limit_is_told_of_anew_when_it_is_nearly_used() {
    let office = Office::open().await;
    let (_, admin) = administrator(&office).await;
    let packs = issue(&office, 500, 1);
    fill(&office, 0..479);
    write(&office.a, &addresses(479..480)).await.expect(201);
    assert_eq!(warnings(&office), both(95));
    assign(&admin, &packs[0], &office.ada).await.expect(200);
    fill(&office, 480..798);
    write(&office.a, &addresses(798..799)).await.expect(201);
    assert_eq!(warnings(&office), []);
    write(&office.a, &addresses(799..800)).await.expect(201);
    assert_eq!(warnings(&office), both(80));
}

#[tokio::test]
async fn a_limit_raised_a_little_is_not_told_of_twice() {
    let office = Office::open().await;
    let (_, admin) = administrator(&office).await;
    let packs = issue(&office, 20, 1);
    fill(&office, 0..439);
    write(&office.a, &addresses(439..440)).await.expect(201);
    assert_eq!(warnings(&office), both(80));
    assign(&admin, &packs[0], &office.ada).await.expect(200);
    write(&office.a, &addresses(440..450)).await.expect(201);
    assert_eq!(
        warnings(&office),
        [],
        "84 and 86 per cent: still the same level"
    );
}

#[tokio::test]
async fn a_withdrawn_pack_that_leaves_little_is_told_of() {
    let office = Office::open().await;
    let (_, admin) = administrator(&office).await;
    let packs = issue(&office, 100, 1);
    assign(&admin, &packs[0], &office.ada).await.expect(200);
    fill(&office, 0..409);
    write(&office.a, &addresses(409..410)).await.expect(201);
    assert_eq!(warnings(&office), []);
    withdraw(&admin, &packs[0]).await.expect(204);
    assert_eq!(warnings(&office), both(80));
    assert_eq!(standing(&office.a).await, (410, 500));
}

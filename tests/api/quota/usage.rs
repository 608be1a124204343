//! Who uses how much (Q4): for administrators.

use super::{addresses, administrator, assign, fill, issue, write};
use crate::message::{BEN, Office};
use acceptance::actor::Actor;
use domain::user::Role;
use serde_json::Value;

async fn page(actor: &Actor, query: &str) -> (Vec<(String, u64, u64)>, Option<String>) {
    let page = actor
        .get(&format!("/quota-usage?{query}"))
        .await
        .expect(200);
    let items = page.body["items"].as_array().unwrap();
    let row = |item: &Value| {
        let number = |name: &str| item["quota"][name].as_u64().unwrap();
        let address = item["person"]["address"].as_str().unwrap();
        (address.to_owned(), number("used"), number("limit"))
    };
    let next = page.body["next"].as_str().map(str::to_owned);
    (items.iter().map(row).collect(), next)
}

#[tokio::test]
async fn licensed_users_are_listed_by_what_they_have_used_page_by_page() {
    let office = Office::open().await;
    let (_, admin) = administrator(&office).await;
    let names: Vec<String> = (0..4).map(|n| format!("c{n}@inside.example")).collect();
    for name in &names {
        office.app.colleague(&office.account, name, Role::Member);
    }
    fill(&office, 0..450);
    write(&office.a, &addresses(450..451)).await.expect(201);
    let (first, next) = page(&admin, "limit=2").await;
    assert_eq!(first[0], (crate::message::ADA.to_owned(), 451, 500));
    let (mut all, mut next) = (first, next);
    while let Some(cursor) = next {
        let (more, after) = page(&admin, &format!("limit=2&after={cursor}")).await;
        all.extend(more);
        next = after;
    }
    let mut seen: Vec<&str> = all.iter().map(|row| row.0.as_str()).collect();
    seen.sort_unstable();
    let before = seen.len();
    seen.dedup();
    assert_eq!(seen.len(), before, "nobody twice");
    assert!(names.iter().all(|name| seen.contains(&name.as_str())));
    assert!(!seen.contains(&"ben@outside.example"), "{BEN} has no quota");
    assert!(all.windows(2).all(|two| two[0].1 >= two[1].1));

    assert_eq!(page(&admin, "near=true").await.0, [all[0].clone()]);
    let pack = issue(&office, 500, 1);
    assign(&admin, &pack[0], &office.ada).await.expect(200);
    assert_eq!(page(&admin, "near=true").await.0, []);
    assert_eq!(page(&admin, "limit=1").await.0[0].2, 1000);
    office.a.get("/quota-usage").await.expect(403);
}

//! What is kept of a quota, and for how long.

use super::{addresses, administrator, write};
use crate::message::Office;
use domain::{quota::Month, store::StoreError};
use serde_json::json;
use time::{Duration, OffsetDateTime, macros::datetime};

/// How many of the addresses are remembered as counted in January.
fn remembered(office: &Office, numbers: std::ops::Range<u32>) -> usize {
    let all: Vec<_> = addresses(numbers)
        .iter()
        .map(|text| text.parse().unwrap())
        .collect();
    let january = Month::of(datetime!(2030-01-15 0:00 UTC));
    let new = office
        .app
        .services
        .deps
        .store
        .read(|tx| tx.list_uncounted(office.account.id, office.ada.id, january, &all));
    all.len()
        - new
            .unwrap_or_else(|error: StoreError| panic!("{error}"))
            .len()
}

fn sweep_at(office: &Office, at: OffsetDateTime) {
    office.app.clock.set(at);
    office.app.services.retention.sweep().unwrap();
}

#[tokio::test]
async fn the_addresses_of_a_month_are_forgotten_a_day_after_it_and_its_count_after_a_year() {
    let office = Office::open().await;
    administrator(&office).await;
    write(&office.a, &addresses(0..300)).await.expect(201);
    let end = datetime!(2030-02-01 0:00 UTC);
    sweep_at(&office, end + Duration::days(1) - Duration::microseconds(1));
    assert_eq!(remembered(&office, 0..300), 300);
    sweep_at(&office, end + Duration::days(1));
    assert_eq!(remembered(&office, 0..300), 0);

    let path = format!("/users/{}/quota", office.ada.id);
    let months = || async {
        let admin = office.again(super::ADM).await;
        admin.get(&path).await.expect(200).body["months"].clone()
    };
    sweep_at(&office, datetime!(2031-02-28 12:00 UTC));
    assert_eq!(months().await, json!([{ "month": "2030-01", "used": 300 }]));
    sweep_at(&office, end + Duration::days(400));
    assert_eq!(months().await, json!([]));
}

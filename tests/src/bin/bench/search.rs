//! A search for what is nowhere: every message is decrypted and looked through.

use crate::{
    mailbox,
    office::{Office, Person},
    report::{Budget, Report},
    stopwatch::median,
};
use domain::{
    mailbox::{Folder, ItemFilter, NewItem, Search, SearchBudget, Words},
    page::Limit,
};
use reqwest::Method;
use serde_json::Value;
use time::Duration;

/// Messages of two kilobytes in the mailbox (issue and design 3.1).
const MESSAGES: u32 = 10_000;

pub(crate) async fn measure(office: &Office, report: &mut Report) {
    let writer = office.hire("archivist");
    let reader = office.hire("correspondent");
    mailbox::fill(office, &writer, &reader, MESSAGES, |item, message| {
        NewItem::sent(item, message)
    });
    let search = median(|| scan(office, &writer)).await;
    report.ratio(
        &format!("search of {MESSAGES} messages of 2 kB, milliseconds"),
        search * 1_000.0,
        Budget::AtMost(300.0),
    );
    let list = median(|| list(office, &writer)).await;
    report.figure(
        "listing the same messages page by page, milliseconds",
        &format!("{:.0}", list * 1_000.0),
    );
    let http = median(|| http(office, &writer)).await;
    report.figure(
        &format!("search of {MESSAGES} messages over HTTP, milliseconds"),
        &format!("{:.0}", http * 1_000.0),
    );
}

async fn scan(office: &Office, person: &Person) {
    let services = office.app.services.clone();
    let caller = person.caller.clone();
    let search = Search {
        words: Words::parse("needle haystack").unwrap(),
        ..Search::default()
    };
    tokio::task::spawn_blocking(move || {
        // However long it takes: what is measured is the whole.
        let budget = SearchBudget {
            messages: usize::MAX,
            time: Duration::MAX,
        };
        let page = services
            .mailbox
            .search(&caller, &search, None, Limit::default(), budget)
            .unwrap();
        assert!(page.hits.is_empty() && page.next.is_none());
    })
    .await
    .unwrap();
}

async fn list(office: &Office, person: &Person) {
    let services = office.app.services.clone();
    let caller = person.caller.clone();
    tokio::task::spawn_blocking(move || {
        let place = (Folder::Sent, ItemFilter::All);
        let (mut seen, mut after) = (0, None);
        loop {
            let limit = Limit::new(Limit::MAX).unwrap();
            let page = services.mailbox.list(&caller, place, after, limit).unwrap();
            seen += page.items.len();
            after = page.next;
            if after.is_none() {
                break;
            }
        }
        assert_eq!(seen, usize::try_from(MESSAGES).unwrap());
    })
    .await
    .unwrap();
}

/// As a browser would: again from where the answer before stopped, if its budget was spent.
async fn http(office: &Office, person: &Person) {
    let mut after = String::new();
    loop {
        let path = format!("/mailbox/search?q=needle{after}");
        let answer = office
            .request(Method::GET, person, &path)
            .send()
            .await
            .unwrap();
        assert!(answer.status().is_success());
        let page: Value = answer.json().await.unwrap();
        match page.get("next").and_then(Value::as_str) {
            Some(next) => after = format!("&after={next}"),
            None => return,
        }
    }
}

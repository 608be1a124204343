//! What administrators look at, in an account with many users outside, many messages and a long audit log.

use crate::{
    Extent, mailbox,
    office::{Office, Person},
    report::{Budget, Report},
    stopwatch::median,
};
use acceptance::app::START;
use domain::{
    audit::{AuditAction, AuditActor, AuditEntry},
    dashboard::{Day, Delay, Figure},
    external_directory::DomainNote,
    id::{AuditEntryId, UserId},
    logon::LogonRefusal,
    mailbox::NewItem,
    store::StoreError,
    user::User,
};
use reqwest::Method;
use time::Duration;

/// Requests in a round.
const REQUESTS: u32 = 20;
/// Rows written in one transaction.
const BATCH: u32 = 1_000;
/// How long a list may take, and the dashboard.
const LIST_MS: f64 = 200.0;
const DASHBOARD_MS: f64 = 100.0;

/// Each list with what it is called.
const LISTS: &[(&str, &str)] = &[
    ("users outside", "/users?kind=external"),
    (
        "users outside, looked for",
        "/users?kind=external&query=person99999",
    ),
    ("external domains", "/external-domains"),
    (
        "external domains, looked for",
        "/external-domains?prefix=d1999",
    ),
    ("audit log", "/audit-entries"),
    (
        "audit log, of one action",
        "/audit-entries?action=message.recalled",
    ),
    (
        "audit log, of one person",
        "/audit-entries?person=correspondent-in@bench.example",
    ),
    ("tracked messages", "/tracking/messages"),
    (
        "tracked messages, by sender",
        "/tracking/messages?sender=correspondent-in@bench.example",
    ),
    (
        "tracked messages, by recipient",
        "/tracking/messages?recipient=correspondent-out@bench.example",
    ),
    (
        "tracked messages, of one who has none",
        "/tracking/messages?recipient=person99999@d1999.example",
    ),
    (
        "tracked messages, recalled",
        "/tracking/messages?state=recalled",
    ),
    (
        "tracked messages, until a day",
        "/tracking/messages?until=2030-01-10T00:00:00Z",
    ),
    ("quotas used", "/quota-usage"),
    ("quotas nearly used", "/quota-usage?near=true"),
    ("mail queue", "/mail-queue"),
    ("bulk sender packs", "/bulk-sender-packs"),
    ("groups", "/groups"),
];

pub(crate) async fn measure(office: &Office, extent: Extent, report: &mut Report) {
    let (users, domains, messages) = match extent {
        Extent::Quick => (10_000, 500, 10_000),
        Extent::Usual => (100_000, 5_000, 10_000),
        Extent::Million => (100_000, 5_000, 1_000_000),
    };
    let administrator = office.administrator();
    outsiders(office, users, domains);
    let (writer, reader) = (
        office.hire("correspondent-in"),
        office.hire("correspondent-out"),
    );
    mailbox::fill(office, &writer, &reader, messages, |item, message| {
        NewItem::received(item, message, reader.caller.user)
    });
    entries(office, messages);
    figures(office);
    report.figure("users outside", &users.to_string());
    report.figure("messages, and as many audit entries", &messages.to_string());
    for (name, path) in LISTS {
        let cost = cost(office, &administrator, path).await;
        report.ratio(
            &format!("list of {name}, milliseconds"),
            cost,
            Budget::AtMost(LIST_MS),
        );
    }
    let cost = cost(office, &administrator, "/dashboard?days=92").await;
    report.ratio(
        "dashboard of 92 days, milliseconds",
        cost,
        Budget::AtMost(DASHBOARD_MS),
    );
}

/// Milliseconds of a request.
async fn cost(office: &Office, person: &Person, path: &str) -> f64 {
    let seconds = median(|| async {
        for _ in 0..REQUESTS {
            let answer = office.request(Method::GET, person, path).send().await;
            let answer = answer.unwrap().error_for_status().unwrap();
            answer.bytes().await.unwrap();
        }
    })
    .await;
    seconds * 1_000.0 / f64::from(REQUESTS)
}

fn outsiders(office: &Office, users: u32, domains: u32) {
    let deps = &office.app.services.deps;
    for batch in 0..users.div_ceil(BATCH) {
        let users: Vec<User> = (batch * BATCH..((batch + 1) * BATCH).min(users))
            .map(|number| {
                let at = START - Duration::seconds(i64::from(number));
                let address = format!("person{number}@d{}.example", number % domains);
                let id = UserId::from_uuid(deps.new_id(at));
                User::external(office.account, id, address.parse().unwrap(), at)
            })
            .collect();
        let notes: Vec<DomainNote> = users
            .iter()
            .map(|user| DomainNote {
                account: office.account,
                id: deps.new_id(user.created_at),
                domain: user.address.domain().to_owned(),
                users: 1,
                active_at: None,
            })
            .collect();
        let added = deps.store.write(|tx| {
            tx.insert_users_or_ignore(&users)?;
            tx.insert_domain_notes(&notes)
        });
        added.unwrap_or_else(|error: StoreError| panic!("{error}"));
    }
    while office.app.services.external_directory.fold().unwrap() > 0 {}
}

fn entries(office: &Office, entries: u32) {
    let deps = &office.app.services.deps;
    for batch in 0..entries.div_ceil(BATCH) {
        let entries: Vec<AuditEntry> = (batch * BATCH..((batch + 1) * BATCH).min(entries))
            .map(|number| {
                let at = START - Duration::seconds(i64::from(number));
                AuditEntry {
                    id: AuditEntryId::from_uuid(deps.new_id(at)),
                    account: office.account,
                    at,
                    actor: AuditActor::System,
                    action: AuditAction::MessageOpened,
                    message: None,
                    user: None,
                    object: None,
                    details: vec![("first".into(), "true".to_owned())],
                    origin: None,
                }
            })
            .collect();
        let recorded = deps.store.write(|tx| tx.record_all(&entries));
        recorded.unwrap_or_else(|error: StoreError| panic!("{error}"));
    }
}

/// Every figure of every day.
fn figures(office: &Office) {
    let plain = [
        Figure::Sent,
        Figure::Read,
        Figure::Recalled,
        Figure::Expired,
        Figure::NotificationFailed,
    ];
    let refused = LogonRefusal::ALL.iter().copied().map(Figure::Refused);
    let delays = Delay::ALL.into_iter().map(Figure::ReadAfter);
    let all: Vec<Figure> = plain.into_iter().chain(refused).chain(delays).collect();
    let amounts: Vec<(Day, Figure, i64)> = (0..92)
        .flat_map(|back| {
            let day = Day::of(START).before(back);
            all.iter().map(move |figure| (day, *figure, 1_000))
        })
        .collect();
    let deps = &office.app.services.deps;
    let added = deps
        .store
        .write(|tx| tx.add_figures(office.account, &amounts));
    added.unwrap_or_else(|error: StoreError| panic!("{error}"));
}

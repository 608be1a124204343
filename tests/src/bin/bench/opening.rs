//! Opening a 4 KiB message: load, decrypt, mark, audit, over HTTP, beside a bare transaction with the same writes.

use crate::{
    office::{Office, Person},
    report::{Budget, Report},
    stopwatch::{median, medians},
};
use domain::{
    audit::{AuditAction, AuditEntry},
    change::{ChangeKind, NewChange},
    clock::Clock as _,
    id::{AuditEntryId, ChangeId, MessageId},
    message::{AddressFields, SendMessage},
    store::StoreError,
};
use futures_util::future::join_all;
use reqwest::Method;

/// Openings in a round.
const OPENINGS: usize = 100;
/// Openings that are asked for at once.
const AT_ONCE: usize = 16;

pub(crate) async fn measure(office: &Office, report: &mut Report) {
    let (sender, reader) = (office.hire("sender"), office.hire("opener"));
    let message = send(office, &sender, &reader);
    let path = format!("/messages/{message}/open");
    let open = || async {
        for _ in 0..OPENINGS {
            let answer = office
                .request(Method::POST, &reader, &path)
                .send()
                .await
                .unwrap();
            assert!(answer.status().is_success());
            answer.bytes().await.unwrap();
        }
    };
    let (http, bare) = medians(open, || bare(office, &reader, message)).await;
    report.figure(
        "a bare transaction with the same writes, a second",
        &rate(OPENINGS, bare),
    );
    report.figure(
        "open a message of 4 KiB, openings a second",
        &rate(OPENINGS, http),
    );
    let look = || async {
        for _ in 0..OPENINGS {
            let path = format!("/messages/{message}");
            let answer = office.request(Method::GET, &reader, &path).send().await;
            let answer = answer.unwrap().error_for_status().unwrap();
            answer.bytes().await.unwrap();
        }
    };
    let look = median(look).await;
    report.figure(
        "look at the same message over HTTP, a second",
        &rate(OPENINGS, look),
    );
    let together = || async {
        for _ in 0..OPENINGS.div_ceil(AT_ONCE) {
            let openings = (0..AT_ONCE).map(|_| async {
                let request = office.request(Method::POST, &reader, &path);
                let answer = request.send().await.unwrap().error_for_status().unwrap();
                answer.bytes().await.unwrap();
            });
            join_all(openings).await;
        }
    };
    let together = median(together).await;
    report.figure(
        &format!("open it, {AT_ONCE} at once, openings a second"),
        &rate(OPENINGS.div_ceil(AT_ONCE) * AT_ONCE, together),
    );
    report.ratio(
        "open a message of 4 KiB: rate beside a look and a bare transaction",
        (look + bare) / http,
        Budget::AtLeast(0.8),
    );
    report.ratio(
        "open a message of 4 KiB: rate beside a bare transaction",
        bare / http,
        Budget::AtLeast(0.5),
    );
}

/// How many there are a second.
fn rate(openings: usize, seconds: f64) -> String {
    format!(
        "{:.0}",
        f64::from(u32::try_from(openings).unwrap()) / seconds
    )
}

/// Sends the reader a body of 4 KiB.
fn send(office: &Office, sender: &Person, reader: &Person) -> MessageId {
    office
        .app
        .services
        .messages
        .send(
            &sender.caller,
            None,
            &SendMessage {
                fields: AddressFields {
                    to: vec![reader.caller.address.to_string()],
                    ..AddressFields::default()
                },
                subject: "Four kilobytes".to_owned(),
                body_html: "<p>Sixty-four characters of text stand in this one paragraph.</p>"
                    .repeat(64),
                definition: None,
            },
        )
        .unwrap()
        .message
        .id
}

async fn bare(office: &Office, reader: &Person, message: MessageId) {
    let services = office.app.services.clone();
    let caller = reader.caller.clone();
    let now = office.app.clock.now();
    tokio::task::spawn_blocking(move || {
        let deps = &services.deps;
        for _ in 0..OPENINGS {
            deps.store
                .write(|tx| {
                    tx.record_opening(caller.account, message, caller.user, now)?;
                    let id = AuditEntryId::from_uuid(deps.new_id(now));
                    let entry = AuditEntry::by(&caller, id, now, AuditAction::MessageOpened);
                    tx.record(&entry.on_message(message))?;
                    let change = |kind| NewChange {
                        id: ChangeId::from_uuid(deps.new_id(now)),
                        account: caller.account,
                        user: caller.user,
                        at: now,
                        kind,
                        message: Some(message),
                        item: None,
                    };
                    tx.announce(&[
                        change(ChangeKind::MessageOpened),
                        change(ChangeKind::ItemRead),
                    ])?;
                    Ok::<_, StoreError>(())
                })
                .unwrap();
        }
    })
    .await
    .unwrap();
}

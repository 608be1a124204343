//! The first page of the Inbox, over HTTP beside the same rows read and decrypted without it.

use crate::{
    Extent,
    office::{Office, Person},
    report::{Budget, Report},
    stopwatch::medians,
};
use acceptance::app::START;
use domain::{
    definition::Definition,
    id::{MailboxItemId, MessageId},
    mailbox::{Folder, ItemFilter, NewItem},
    message::{NewMessage, RecipientKind, Reference, Tally},
    page::Limit,
    store::StoreError,
    vault::Part,
};
use reqwest::Method;
use std::sync::atomic::{AtomicU32, Ordering};
use time::Duration;

/// Pages read in a round.
const PAGES: usize = 200;
/// Messages written in one transaction while a mailbox is filled.
const BATCH: u32 = 1_000;

pub(crate) async fn measure(office: &Office, extent: Extent, report: &mut Report) {
    let sizes: &[u32] = match extent {
        Extent::Quick => &[1_000, 10_000],
        Extent::Usual => &[10_000, 100_000],
        Extent::Million => &[10_000, 100_000, 1_000_000],
    };
    let writer = office.hire("writer");
    let mut smallest = None;
    for &size in sizes {
        let reader = office.hire(&format!("reader{size}"));
        fill(office, &writer, &reader, size, |item, message| {
            NewItem::received(item, message, reader.caller.user)
        });
        let (bare, http) = medians(|| bare(office, &reader), || http(office, &reader)).await;
        report.figure(
            &format!("inbox page of 50 in {size}, requests a second"),
            &format!("{:.0}", f64::from(u32::try_from(PAGES).unwrap()) / http),
        );
        report.ratio(
            &format!("inbox page of 50 in {size}: rate beside rows without HTTP"),
            bare / http,
            Budget::AtLeast(0.5),
        );
        match smallest {
            None => smallest = Some(http),
            Some(first) => report.ratio(
                &format!(
                    "inbox page of 50: cost at {size} beside {}",
                    sizes.first().unwrap()
                ),
                http / first,
                Budget::AtMost(1.2),
            ),
        }
    }
}

async fn bare(office: &Office, reader: &Person) {
    let services = office.app.services.clone();
    let caller = reader.caller.clone();
    tokio::task::spawn_blocking(move || {
        for _ in 0..PAGES {
            let place = (Folder::Inbox, ItemFilter::All);
            let page = services
                .mailbox
                .list(&caller, place, None, Limit::default())
                .unwrap();
            assert_eq!(page.items.len(), 50);
        }
    })
    .await
    .unwrap();
}

async fn http(office: &Office, reader: &Person) {
    for _ in 0..PAGES {
        let answer = office
            .request(Method::GET, reader, "/mailbox/items?folder=inbox&limit=50")
            .send()
            .await
            .unwrap();
        assert!(answer.status().is_success());
        answer.bytes().await.unwrap();
    }
}

/// A reference that no message of this run has yet: of a million drawn ones two would clash.
fn reference() -> Reference {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    Reference::parse(&format!("LL-{:04}-{:04}", number / 10_000, number % 10_000))
        .expect("eight digits")
}

/// Puts messages into a mailbox by the store's own repositories, many in a transaction: by the use case, a million would
/// take an hour.
pub(crate) fn fill(
    office: &Office,
    writer: &Person,
    reader: &Person,
    size: u32,
    keep: impl Fn(MailboxItemId, &NewMessage) -> NewItem,
) {
    let deps = &office.app.services.deps;
    let (account, vault) = (office.account, &deps.vault);
    let definition = Definition::built_in_default();
    for batch in 0..size.div_ceil(BATCH) {
        let mut messages = Vec::new();
        for number in batch * BATCH..((batch + 1) * BATCH).min(size) {
            let sent_at = START - Duration::seconds(i64::from(number));
            let id = MessageId::from_uuid(deps.new_id(sent_at));
            let (key, wrapped) = vault.new_message_key(account, id).unwrap();
            let text = [
                (
                    Part::Subject,
                    format!("Message number {number} about nothing in particular"),
                ),
                (Part::Body, "<p>Some two kilobytes of text. </p>".repeat(60)),
                (Part::Preview, "Some two kilobytes of text. ".repeat(5)),
            ];
            let parts: Vec<_> = text
                .iter()
                .map(|(part, text)| {
                    let sealed = vault.seal_part(&key, account, id, *part, text.as_bytes());
                    (*part, sealed.unwrap())
                })
                .collect();
            let message = NewMessage {
                account,
                id,
                reference: reference(),
                sender: writer.caller.user,
                sent_at,
                expires_at: START + definition.effects.expire_after(),
                definition: definition.clone(),
                mail_copied: false,
                in_reply_to: None,
                tally: Tally {
                    recipients: 1,
                    visible_recipients: 1,
                    size_bytes: 2_000,
                    ..Tally::default()
                },
            };
            let item = MailboxItemId::from_uuid(deps.new_id(sent_at));
            messages.push((message, wrapped, parts, item));
        }
        deps.store
            .write(|tx| {
                let mut items = Vec::new();
                for (message, wrapped, parts, item) in &messages {
                    tx.insert_message(message)?;
                    tx.insert_message_key(account, message.id, wrapped)?;
                    tx.insert_parts(account, message.id, parts)?;
                    let to = [(reader.caller.user, RecipientKind::To)];
                    tx.insert_recipients(account, message.id, &to)?;
                    items.push(keep(*item, message));
                }
                tx.insert_items(&items)?;
                Ok::<_, StoreError>(())
            })
            .unwrap();
    }
}

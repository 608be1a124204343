//! One step along an index.

use crate::{
    by_key::by_key,
    db::on_db,
    schema::{mailbox_items, messages, recipients},
    sql_type::{At, Key},
    transaction::{BATCH, Transaction},
};
use diesel::prelude::*;
use domain::{
    definition::Definition,
    id::{AccountId, UserId},
    message::{Direction, Lifetime},
    page::Cursor,
    store::StoreError,
    tracking::{MessageScan, ScanPath, ScannedMessage},
};
use std::collections::{HashMap, HashSet};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

#[derive(Queryable, Selectable)]
#[diesel(table_name = messages)]
struct ScanRow {
    message_id: Key,
    sender_id: Key,
    sent_at: At,
    expires_at: At,
    recalled_at: Option<At>,
    destroyed_at: Option<At>,
    definition_id: Option<Key>,
}

impl ScanRow {
    fn at(&self, place: Uuid) -> ScannedMessage {
        ScannedMessage {
            message: self.message_id.into(),
            place: Cursor {
                at: self.sent_at.0,
                id: place,
            },
            sender: self.sender_id.into(),
            definition: self.definition_id.map_or(Definition::BUILT_IN, Into::into),
            life: Lifetime {
                sent_at: self.sent_at.0,
                expires_at: self.expires_at.0,
                recalled_at: self.recalled_at.map(|at| at.0),
                destroyed_at: self.destroyed_at.map(|at| at.0),
            },
        }
    }
}

impl Transaction<'_> {
    pub(super) fn scan(
        &mut self,
        account: AccountId,
        scan: &MessageScan<'_>,
    ) -> Result<Vec<ScannedMessage>, StoreError> {
        if let ScanPath::OfRecipient(user) = scan.path {
            return self.scan_received(account, *user, scan);
        }
        let rows: Vec<ScanRow> = self.run(|db| {
            on_db!(db, |c| {
                let mut found = messages::table
                    .filter(messages::account_id.eq(Key::from(account)))
                    .order((messages::sent_at.desc(), messages::message_id.desc()))
                    .limit(i64::from(scan.size))
                    .select(ScanRow::as_select())
                    .into_boxed();
                found = match scan.path {
                    ScanPath::WithReference(reference) => {
                        found.filter(messages::reference.eq(reference.as_str()))
                    }
                    ScanPath::OfSender(user) => {
                        found.filter(messages::sender_id.eq(Key::from(*user)))
                    }
                    ScanPath::Under(definition) => {
                        found.filter(messages::definition_id.eq(Key::from(*definition)))
                    }
                    ScanPath::Recalled => found.filter(messages::recalled_at.is_not_null()),
                    ScanPath::Destroyed => found.filter(messages::destroyed_at.is_not_null()),
                    ScanPath::All | ScanPath::OfRecipient(_) => found,
                };
                if let Some(since) = scan.since {
                    found = found.filter(messages::sent_at.ge(At(since)));
                }
                if let Some(until) = scan.until {
                    found = found.filter(messages::sent_at.lt(At(until)));
                }
                if let Some(Cursor { at, id }) = scan.after {
                    // The first condition bounds the index scan, the second cuts inside one instant.
                    found = found.filter(messages::sent_at.le(At(at))).filter(
                        messages::sent_at
                            .lt(At(at))
                            .or(messages::message_id.lt(Key(id))),
                    );
                }
                found.load(c)
            })
        })?;
        Ok(rows.iter().map(|row| row.at(row.message_id.0)).collect())
    }

    /// The messages a user received, by their mailbox items: an item is made with its message, so that the order of the ids
    /// is the order of sending, and its key is an index already.
    fn scan_received(
        &mut self,
        account: AccountId,
        user: UserId,
        scan: &MessageScan<'_>,
    ) -> Result<Vec<ScannedMessage>, StoreError> {
        let items: Vec<(Key, Key)> = self.run(|db| {
            on_db!(db, |c| {
                let mut items = mailbox_items::table
                    .filter(mailbox_items::account_id.eq(Key::from(account)))
                    .filter(mailbox_items::user_id.eq(Key::from(user)))
                    .filter(mailbox_items::direction.eq(Direction::Received.as_str()))
                    .order(mailbox_items::item_id.desc())
                    .limit(i64::from(scan.size))
                    .select((mailbox_items::item_id, mailbox_items::message_id))
                    .into_boxed();
                if let Some(since) = scan.since {
                    items = items.filter(mailbox_items::item_id.ge(Key(first_id(since))));
                }
                if let Some(until) = scan.until {
                    let later = until + Duration::milliseconds(1);
                    items = items.filter(mailbox_items::item_id.lt(Key(first_id(later))));
                }
                if let Some(Cursor { id, .. }) = scan.after {
                    items = items.filter(mailbox_items::item_id.lt(Key(id)));
                }
                items.load(c)
            })
        })?;
        let keys: Vec<Key> = items.iter().map(|(_, message)| *message).collect();
        let messages = self.scanned(account, &keys)?;
        // In an account that mails copies to senders, a sender has an item of what they did not receive.
        let own: Vec<Key> = messages
            .values()
            .filter(|row| row.sender_id == Key::from(user))
            .map(|row| row.message_id)
            .collect();
        let received = self.received_by(account, user, &own)?;
        let copies: HashSet<Key> = own
            .into_iter()
            .filter(|id| !received.contains(id))
            .collect();
        Ok(items
            .into_iter()
            .filter(|(_, message)| !copies.contains(message))
            .filter_map(|(item, message)| Some(messages.get(&message)?.at(item.0)))
            .collect())
    }

    fn scanned(
        &mut self,
        account: AccountId,
        keys: &[Key],
    ) -> Result<HashMap<Key, ScanRow>, StoreError> {
        let mut found = HashMap::with_capacity(keys.len());
        for batch in keys.chunks(BATCH) {
            let rows: Vec<ScanRow> = self.run(|db| {
                on_db!(db, |c| by_key(messages::message_id, batch, |is_wanted| {
                    messages::table
                        .filter(messages::account_id.eq(Key::from(account)))
                        .filter(is_wanted)
                        .select(ScanRow::as_select())
                })
                .load(c))
            })?;
            found.extend(rows.into_iter().map(|row| (row.message_id, row)));
        }
        Ok(found)
    }

    fn received_by(
        &mut self,
        account: AccountId,
        user: UserId,
        keys: &[Key],
    ) -> Result<HashSet<Key>, StoreError> {
        let mut found = HashSet::new();
        for batch in keys.chunks(BATCH) {
            let rows: Vec<Key> = self.run(|db| {
                on_db!(db, |c| by_key(recipients::message_id, batch, |is_wanted| {
                    recipients::table
                        .filter(recipients::account_id.eq(Key::from(account)))
                        .filter(recipients::user_id.eq(Key::from(user)))
                        .filter(is_wanted)
                        .select(recipients::message_id)
                })
                .load(c))
            })?;
            found.extend(rows);
        }
        Ok(found)
    }
}

/// The smallest id that can have been made at `at`.
fn first_id(at: OffsetDateTime) -> Uuid {
    let milliseconds = at.unix_timestamp_nanos().div_euclid(1_000_000);
    Uuid::from_u128(u128::try_from(milliseconds).unwrap_or_default() << 80)
}

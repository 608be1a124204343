//! What searches read: the same of many messages at once, each in a fixed number of statements.

use crate::{
    by_key::by_key,
    db::on_db,
    message::{load_keys, part_name},
    schema::{
        attachments, mailbox_items, message_attachments, message_parts, messages, recipients,
    },
    sql_type::{At, Key},
    transaction::{BATCH, Transaction, corrupt},
};
use diesel::prelude::*;
use domain::{
    attachment::HeldAttachment,
    id::{AccountId, MailboxItemId, MessageId, UserId},
    mailbox::{Folder, Horizon, ItemScan, ListedItem, ScannedItem, SearchedMailbox},
    message::{Direction, RecipientKind},
    page::Cursor,
    store::StoreError,
    vault::{Part, WrappedMessageKey},
};
use std::collections::HashMap;

#[diesel::declare_sql_function]
extern "SQL" {
    /// How many bytes there are; neither database reads them for it.
    fn length(bytes: diesel::sql_types::Binary) -> diesel::sql_types::Integer;
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = mailbox_items)]
struct ScanRow {
    item_id: Key,
    message_id: Key,
    direction: String,
    listed_at: At,
    opened: bool,
    has_attachments: bool,
}

fn keys(messages: &[MessageId]) -> Vec<Key> {
    messages.iter().copied().map(Key::from).collect()
}

impl Transaction<'_> {
    /// One folder's next items. Folders are read one by one, since only so an index has them in order.
    fn folder_scan(
        &mut self,
        account: AccountId,
        user: UserId,
        folder: Folder,
        scan: &ItemScan<'_>,
    ) -> Result<Vec<ScanRow>, StoreError> {
        self.run(|db| {
            on_db!(db, |c| {
                let mut items = mailbox_items::table
                    .filter(mailbox_items::account_id.eq(Key::from(account)))
                    .filter(mailbox_items::user_id.eq(Key::from(user)))
                    .filter(mailbox_items::folder.eq(folder.as_str()))
                    .filter(mailbox_items::listed_at.gt(At(scan.horizon.retained_since)))
                    .filter(
                        mailbox_items::visible_until
                            .is_null()
                            .or(mailbox_items::visible_until.gt(At(scan.horizon.now))),
                    )
                    .order((
                        mailbox_items::listed_at.desc(),
                        mailbox_items::item_id.desc(),
                    ))
                    .limit(i64::from(scan.size))
                    .select(ScanRow::as_select())
                    .into_boxed();
                if scan.with_attachments {
                    items = items.filter(mailbox_items::has_attachments);
                }
                if let Some(since) = scan.since {
                    items = items.filter(mailbox_items::listed_at.ge(At(since)));
                }
                if let Some(until) = scan.until {
                    items = items.filter(mailbox_items::listed_at.lt(At(until)));
                }
                if let Some(Cursor { at, id }) = scan.after {
                    items = items.filter(mailbox_items::listed_at.le(At(at))).filter(
                        mailbox_items::listed_at
                            .lt(At(at))
                            .or(mailbox_items::item_id.lt(Key(id))),
                    );
                }
                items.load(c)
            })
        })
    }

    fn senders(
        &mut self,
        account: AccountId,
        messages: &[Key],
    ) -> Result<HashMap<Key, (Key, i64)>, StoreError> {
        let mut senders = HashMap::with_capacity(messages.len());
        for batch in messages.chunks(BATCH) {
            let rows: Vec<(Key, Key, i64)> = self.run(|db| {
                on_db!(db, |c| by_key(messages::message_id, batch, |is_wanted| {
                    messages::table
                        .filter(messages::account_id.eq(Key::from(account)))
                        .filter(is_wanted)
                        .select((
                            messages::message_id,
                            messages::sender_id,
                            messages::size_bytes,
                        ))
                })
                .load(c))
            })?;
            let rows = rows.into_iter();
            senders.extend(rows.map(|(id, sender, size)| (id, (sender, size))));
        }
        Ok(senders)
    }
}

impl SearchedMailbox for Transaction<'_> {
    fn scan_items(
        &mut self,
        account: AccountId,
        user: UserId,
        scan: &ItemScan<'_>,
    ) -> Result<Vec<ScannedItem>, StoreError> {
        let mut rows = Vec::new();
        for folder in scan.folders {
            rows.extend(self.folder_scan(account, user, *folder, scan)?);
        }
        rows.sort_unstable_by_key(|row| std::cmp::Reverse((row.listed_at, row.item_id)));
        rows.truncate(usize::from(scan.size));
        let ids: Vec<Key> = rows.iter().map(|row| row.message_id).collect();
        let senders = self.senders(account, &ids)?;
        rows.iter()
            .map(|row| {
                let broken = |column| corrupt("mailbox_items", column, row.item_id.0);
                let (sender, size) = senders
                    .get(&row.message_id)
                    .copied()
                    .ok_or_else(|| broken("message_id"))?;
                Ok(ScannedItem {
                    id: row.item_id.into(),
                    message: row.message_id.into(),
                    direction: Direction::parse(&row.direction)
                        .ok_or_else(|| broken("direction"))?,
                    sent_at: row.listed_at.0,
                    sender: sender.into(),
                    size_bytes: usize::try_from(size).unwrap_or_default(),
                    was_opened: row.opened,
                    has_attachments: row.has_attachments,
                })
            })
            .collect()
    }

    fn list_items_by_ids(
        &mut self,
        account: AccountId,
        user: UserId,
        items: &[MailboxItemId],
        horizon: Horizon,
    ) -> Result<Vec<ListedItem>, StoreError> {
        let keys: Vec<Key> = items.iter().copied().map(Key::from).collect();
        self.items_by_ids(account, user, &keys, horizon)
    }

    fn list_message_keys(
        &mut self,
        account: AccountId,
        messages: &[MessageId],
    ) -> Result<HashMap<MessageId, WrappedMessageKey>, StoreError> {
        let found = load_keys(self, account, &keys(messages))?;
        Ok(found
            .into_iter()
            .map(|(id, key)| (id.into(), key))
            .collect())
    }

    fn list_part(
        &mut self,
        account: AccountId,
        messages: &[MessageId],
        part: Part,
    ) -> Result<HashMap<MessageId, Vec<u8>>, StoreError> {
        let name = part_name(part).unwrap_or_default();
        let mut found = HashMap::with_capacity(messages.len());
        for batch in keys(messages).chunks(BATCH) {
            let rows: Vec<(Key, Vec<u8>)> = self.run(|db| {
                on_db!(db, |c| by_key(
                    message_parts::message_id,
                    batch,
                    |is_wanted| message_parts::table
                        .filter(message_parts::account_id.eq(Key::from(account)))
                        .filter(is_wanted)
                        .filter(message_parts::part.eq(name))
                        .select((message_parts::message_id, message_parts::sealed))
                )
                .load(c))
            })?;
            found.extend(rows.into_iter().map(|(id, sealed)| (id.into(), sealed)));
        }
        Ok(found)
    }

    fn list_body_sizes(
        &mut self,
        account: AccountId,
        messages: &[MessageId],
    ) -> Result<HashMap<MessageId, usize>, StoreError> {
        let mut found = HashMap::with_capacity(messages.len());
        for batch in keys(messages).chunks(BATCH) {
            let rows: Vec<(Key, i32)> = self.run(|db| {
                on_db!(db, |c| by_key(
                    message_parts::message_id,
                    batch,
                    |is_wanted| message_parts::table
                        .filter(message_parts::account_id.eq(Key::from(account)))
                        .filter(is_wanted)
                        .filter(message_parts::part.eq("body"))
                        .select((message_parts::message_id, length(message_parts::sealed)))
                )
                .load(c))
            })?;
            let sized = rows.into_iter().map(|(id, size)| {
                let size = usize::try_from(size).unwrap_or_default();
                (id.into(), size)
            });
            found.extend(sized);
        }
        Ok(found)
    }

    fn list_recipients_of(
        &mut self,
        account: AccountId,
        messages: &[MessageId],
    ) -> Result<HashMap<MessageId, Vec<(UserId, RecipientKind)>>, StoreError> {
        let mut found: HashMap<MessageId, Vec<(UserId, RecipientKind)>> = HashMap::new();
        for batch in keys(messages).chunks(BATCH) {
            let rows: Vec<(Key, Key, String)> = self.run(|db| {
                on_db!(db, |c| by_key(recipients::message_id, batch, |is_wanted| {
                    recipients::table
                        .filter(recipients::account_id.eq(Key::from(account)))
                        .filter(is_wanted)
                        .order((recipients::message_id, recipients::position))
                        .select((
                            recipients::message_id,
                            recipients::user_id,
                            recipients::kind,
                        ))
                })
                .load(c))
            })?;
            for (message, user, kind) in rows {
                let kind = RecipientKind::parse(&kind)
                    .ok_or_else(|| corrupt("recipients", "kind", message.0))?;
                found
                    .entry(message.into())
                    .or_default()
                    .push((user.into(), kind));
            }
        }
        Ok(found)
    }

    fn list_held_by(
        &mut self,
        account: AccountId,
        messages: &[MessageId],
    ) -> Result<HashMap<MessageId, Vec<HeldAttachment>>, StoreError> {
        let mut found: HashMap<MessageId, Vec<HeldAttachment>> = HashMap::new();
        for batch in keys(messages).chunks(BATCH) {
            let rows: Vec<(Key, Key, Option<i64>, Vec<u8>, Vec<u8>)> = self.run(|db| {
                on_db!(db, |c| by_key(
                    message_attachments::message_id,
                    batch,
                    |is_wanted| message_attachments::table
                        .inner_join(
                            attachments::table.on(attachments::account_id
                                .eq(message_attachments::account_id)
                                .and(
                                    attachments::attachment_id
                                        .eq(message_attachments::attachment_id)
                                ))
                        )
                        .filter(message_attachments::account_id.eq(Key::from(account)))
                        .filter(is_wanted)
                        .order(message_attachments::attachment_id)
                        .select((
                            message_attachments::message_id,
                            message_attachments::attachment_id,
                            attachments::size_bytes,
                            message_attachments::wrapped_key,
                            message_attachments::sealed_label,
                        ))
                )
                .load(c))
            })?;
            for (message, id, size, wrapped_key, sealed_label) in rows {
                let size_bytes = size
                    .and_then(|size| u64::try_from(size).ok())
                    .ok_or_else(|| corrupt("attachments", "size_bytes", id.0))?;
                found
                    .entry(message.into())
                    .or_default()
                    .push(HeldAttachment {
                        id: id.into(),
                        size_bytes,
                        wrapped_key,
                        sealed_label,
                    });
            }
        }
        Ok(found)
    }
}

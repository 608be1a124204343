//! Lists: one read of an index, then what belongs to its rows in a fixed number of batches.

use super::row::ItemRow;
use crate::{
    by_key::by_key,
    db::on_db,
    message::{MessageRow, load_keys, part_name, participants},
    schema::{mailbox_items, message_parts, messages, recipients},
    sql_type::{At, Key},
    transaction::{Transaction, corrupt},
};
use diesel::prelude::*;
use domain::{
    id::{AccountId, MailboxItemId, UserId},
    mailbox::{ExpiredItem, Folder, Horizon, ItemFilter, ItemQuery, ListedItem},
    message::{Direction, Message, Participant, RecipientKind, Reference},
    page::{Cursor, Limit},
    store::StoreError,
    vault::{Part, WrappedMessageKey},
};
use std::collections::HashMap;

/// How many recipients a list shows by name.
const SHOWN_RECIPIENTS: i32 = 3;

/// A user's items that exist at the horizon.
macro_rules! existing {
    ($account:expr, $user:expr, $horizon:expr) => {
        mailbox_items::table
            .filter(mailbox_items::account_id.eq(Key::from($account)))
            .filter(mailbox_items::user_id.eq(Key::from($user)))
            .filter(mailbox_items::listed_at.gt(At($horizon.retained_since)))
            .filter(
                mailbox_items::visible_until
                    .is_null()
                    .or(mailbox_items::visible_until.gt(At($horizon.now))),
            )
    };
}

/// What belongs to the items of a page, by message.
struct Belongings {
    messages: HashMap<Key, Message>,
    keys: HashMap<Key, WrappedMessageKey>,
    subjects: HashMap<Key, Vec<u8>>,
    previews: HashMap<Key, Vec<u8>>,
    first_recipients: HashMap<Key, Vec<(RecipientKind, Key)>>,
    people: HashMap<Key, Participant>,
}

impl Transaction<'_> {
    pub(super) fn items(
        &mut self,
        account: AccountId,
        user: UserId,
        query: &ItemQuery,
    ) -> Result<Vec<ListedItem>, StoreError> {
        let rows: Vec<ItemRow> = self.run(|db| {
            on_db!(db, |c| {
                let mut items = existing!(account, user, query.horizon)
                    .filter(mailbox_items::folder.eq(query.folder.as_str()))
                    .order((
                        mailbox_items::listed_at.desc(),
                        mailbox_items::item_id.desc(),
                    ))
                    .limit(query.limit.rows_and_one())
                    .select(ItemRow::as_select())
                    .into_boxed();
                // Written as the partial indexes are: with a bound value they would not be used.
                items = match query.filter {
                    ItemFilter::All => items,
                    ItemFilter::Unread => items.filter(diesel::dsl::not(mailbox_items::is_read)),
                    ItemFilter::WithAttachments => items.filter(mailbox_items::has_attachments),
                };
                if let Some(Cursor { at, id }) = query.after {
                    // The first condition bounds the index scan, the second cuts inside one instant.
                    items = items.filter(mailbox_items::listed_at.le(At(at))).filter(
                        mailbox_items::listed_at
                            .lt(At(at))
                            .or(mailbox_items::item_id.lt(Key(id))),
                    );
                }
                items.load(c)
            })
        })?;
        self.with_belongings(account, rows)
    }

    pub(super) fn item(
        &mut self,
        account: AccountId,
        user: UserId,
        item: MailboxItemId,
        horizon: Horizon,
    ) -> Result<Option<ListedItem>, StoreError> {
        let found = self.items_by_ids(account, user, &[Key::from(item)], horizon)?;
        Ok(found.into_iter().next())
    }

    pub(super) fn items_by_ids(
        &mut self,
        account: AccountId,
        user: UserId,
        items: &[Key],
        horizon: Horizon,
    ) -> Result<Vec<ListedItem>, StoreError> {
        let folders = Folder::ALL.map(Folder::as_str);
        let rows: Vec<ItemRow> = self.run(|db| {
            on_db!(db, |c| existing!(account, user, horizon)
                .filter(mailbox_items::item_id.eq_any(items))
                .filter(mailbox_items::folder.eq_any(folders))
                .select(ItemRow::as_select())
                .load(c))
        })?;
        self.with_belongings(account, rows)
    }

    pub(super) fn unread(
        &mut self,
        account: AccountId,
        user: UserId,
        folder: Folder,
        horizon: Horizon,
    ) -> Result<u64, StoreError> {
        let count: i64 = self.run(|db| {
            on_db!(db, |c| existing!(account, user, horizon)
                .filter(mailbox_items::folder.eq(folder.as_str()))
                .filter(diesel::dsl::not(mailbox_items::is_read))
                .count()
                .get_result(c))
        })?;
        Ok(count.unsigned_abs())
    }

    fn with_belongings(
        &mut self,
        account: AccountId,
        rows: Vec<ItemRow>,
    ) -> Result<Vec<ListedItem>, StoreError> {
        if rows.is_empty() {
            return Ok(Vec::new());
        }
        let ids: Vec<Key> = rows.iter().map(|row| row.message_id).collect();
        let belongings = self.belongings(account, &ids)?;
        rows.into_iter()
            // Without a key the content was destroyed: a row the sweeper has not taken out yet is no item any more.
            .filter(|row| belongings.keys.contains_key(&row.message_id))
            .map(|row| belongings.item(&row))
            .collect()
    }

    fn belongings(&mut self, account: AccountId, ids: &[Key]) -> Result<Belongings, StoreError> {
        let rows: Vec<MessageRow> = self.run(|db| {
            on_db!(db, |c| by_key(messages::message_id, ids, |is_wanted| {
                messages::table
                    .filter(messages::account_id.eq(Key::from(account)))
                    .filter(is_wanted)
                    .select(MessageRow::as_select())
            })
            .load(c))
        })?;
        let first_recipients = self.first_recipients(account, ids)?;
        let named = first_recipients.values().flatten().map(|(_, user)| *user);
        let named = rows.iter().flat_map(MessageRow::people).chain(named);
        let people = participants(self, account, named)?;
        let messages = rows
            .into_iter()
            .map(|row| Ok((row.key(), row.into_message(&people)?)))
            .collect::<Result<_, StoreError>>()?;
        Ok(Belongings {
            messages,
            keys: load_keys(self, account, ids)?,
            subjects: self.parts(account, ids, Part::Subject)?,
            previews: self.parts(account, ids, Part::Preview)?,
            first_recipients,
            people,
        })
    }

    fn parts(
        &mut self,
        account: AccountId,
        messages: &[Key],
        part: Part,
    ) -> Result<HashMap<Key, Vec<u8>>, StoreError> {
        let name = part_name(part).unwrap_or_default();
        let rows: Vec<(Key, Vec<u8>)> = self.run(|db| {
            on_db!(db, |c| by_key(
                message_parts::message_id,
                messages,
                |is_wanted| message_parts::table
                    .filter(message_parts::account_id.eq(Key::from(account)))
                    .filter(is_wanted)
                    .filter(message_parts::part.eq(name))
                    .select((message_parts::message_id, message_parts::sealed))
            )
            .load(c))
        })?;
        Ok(rows.into_iter().collect())
    }

    pub(crate) fn first_recipients(
        &mut self,
        account: AccountId,
        messages: &[Key],
    ) -> Result<HashMap<Key, Vec<(RecipientKind, Key)>>, StoreError> {
        let mut rows: Vec<(Key, i32, String, Key)> = self.run(|db| {
            on_db!(db, |c| by_key(
                recipients::message_id,
                messages,
                |is_wanted| recipients::table
                    .filter(recipients::account_id.eq(Key::from(account)))
                    .filter(is_wanted)
                    .filter(recipients::position.lt(SHOWN_RECIPIENTS))
                    .select((
                        recipients::message_id,
                        recipients::position,
                        recipients::kind,
                        recipients::user_id
                    ))
            )
            .load(c))
        })?;
        rows.sort_unstable_by_key(|row| (row.0, row.1));
        let mut first: HashMap<Key, Vec<(RecipientKind, Key)>> = HashMap::new();
        for (message, _, kind, user) in rows {
            let kind = RecipientKind::parse(&kind)
                .ok_or_else(|| corrupt("recipients", "kind", message.0))?;
            first.entry(message).or_default().push((kind, user));
        }
        Ok(first)
    }

    pub(super) fn expired(
        &mut self,
        account: AccountId,
        user: UserId,
        horizon: Horizon,
        after: Option<Cursor>,
        limit: Limit,
    ) -> Result<Vec<ExpiredItem>, StoreError> {
        let rows: Vec<(Key, Option<At>, Key)> = self.run(|db| {
            on_db!(db, |c| {
                let mut items = mailbox_items::table
                    .filter(mailbox_items::account_id.eq(Key::from(account)))
                    .filter(mailbox_items::user_id.eq(Key::from(user)))
                    .filter(mailbox_items::visible_until.le(At(horizon.now)))
                    .filter(mailbox_items::listed_at.gt(At(horizon.retained_since)))
                    .filter(mailbox_items::folder.eq_any(["inbox", "deleted", "expired"]))
                    .order((
                        mailbox_items::visible_until.desc(),
                        mailbox_items::item_id.desc(),
                    ))
                    .limit(limit.rows_and_one())
                    .select((
                        mailbox_items::item_id,
                        mailbox_items::visible_until,
                        mailbox_items::message_id,
                    ))
                    .into_boxed();
                if let Some(Cursor { at, id }) = after {
                    items = items
                        .filter(mailbox_items::visible_until.le(At(at)))
                        .filter(
                            mailbox_items::visible_until
                                .lt(At(at))
                                .or(mailbox_items::item_id.lt(Key(id))),
                        );
                }
                items.load(c)
            })
        })?;
        let ids: Vec<Key> = rows.iter().map(|row| row.2).collect();
        let messages: Vec<(Key, String, Key, At)> = self.run(|db| {
            on_db!(db, |c| by_key(messages::message_id, &ids, |is_wanted| {
                messages::table
                    .filter(messages::account_id.eq(Key::from(account)))
                    .filter(is_wanted)
                    .select((
                        messages::message_id,
                        messages::reference,
                        messages::sender_id,
                        messages::sent_at,
                    ))
            })
            .load(c))
        })?;
        let people = participants(self, account, messages.iter().map(|message| message.2))?;
        let messages: HashMap<Key, (String, Key, At)> = messages
            .into_iter()
            .map(|(id, reference, sender, sent_at)| (id, (reference, sender, sent_at)))
            .collect();
        rows.into_iter()
            .map(|(item, expired_at, message)| {
                let broken = |column| corrupt("mailbox_items", column, item.0);
                let (reference, sender, sent_at) =
                    messages.get(&message).ok_or_else(|| broken("message_id"))?;
                Ok(ExpiredItem {
                    id: item.into(),
                    message: message.into(),
                    reference: Reference::parse(reference)
                        .ok_or_else(|| corrupt("messages", "reference", message.0))?,
                    from: people
                        .get(sender)
                        .map(|participant| participant.person.clone())
                        .ok_or_else(|| corrupt("messages", "sender_id", message.0))?,
                    sent_at: sent_at.0,
                    expired_at: expired_at.ok_or_else(|| broken("visible_until"))?.0,
                })
            })
            .collect()
    }
}

impl Belongings {
    fn item(&self, row: &ItemRow) -> Result<ListedItem, StoreError> {
        let id = row.message_id;
        let part = |parts: &HashMap<Key, Vec<u8>>| {
            parts
                .get(&id)
                .cloned()
                .ok_or_else(|| corrupt("message_parts", "sealed", id.0))
        };
        let direction = row.direction()?;
        let first_recipients = self
            .first_recipients
            .get(&id)
            .into_iter()
            .flatten()
            .filter(|(kind, _)| kind.is_visible() || direction == Direction::Sent)
            .filter_map(|(_, user)| self.people.get(user))
            .map(|participant| participant.person.clone())
            .collect();
        Ok(ListedItem {
            id: row.item_id.into(),
            folder: row.folder()?,
            direction,
            is_read: row.is_read,
            was_opened: row.opened,
            replied: row.replied,
            message: self
                .messages
                .get(&id)
                .cloned()
                .ok_or_else(|| row.broken("message_id"))?,
            first_recipients,
            wrapped_key: self
                .keys
                .get(&id)
                .cloned()
                .ok_or_else(|| row.broken("message_id"))?,
            sealed_subject: part(&self.subjects)?,
            sealed_preview: part(&self.previews)?,
        })
    }
}

//! A message with what one user has of it, in one statement: whatever is done with a message begins with it.

use super::{
    content::KeyRow,
    participant::{ParticipantRow, participants},
    row::MessageRow,
};
use crate::{
    db::on_db,
    schema::{mailbox_items, message_keys, messages, users},
    sql_type::Key,
    transaction::{Transaction, corrupt},
};
use diesel::prelude::*;
use domain::{
    id::{AccountId, MessageId, UserId},
    mailbox::Folder,
    message::{Direction, MessageFor},
    store::StoreError,
};
use std::collections::HashMap;

impl Transaction<'_> {
    pub(super) fn message_for(
        &mut self,
        account: AccountId,
        message: MessageId,
        user: UserId,
    ) -> Result<Option<MessageFor>, StoreError> {
        // One row per copy of the user: two, where one wrote to oneself.
        let rows: Vec<(
            MessageRow,
            ParticipantRow,
            Option<KeyRow>,
            Option<(String, String)>,
        )> = self.run(|db| {
            on_db!(db, |c| messages::table
                .inner_join(
                    users::table.on(users::account_id
                        .eq(messages::account_id)
                        .and(users::user_id.eq(messages::sender_id)))
                )
                .left_join(
                    message_keys::table.on(message_keys::account_id
                        .eq(messages::account_id)
                        .and(message_keys::message_id.eq(messages::message_id)))
                )
                .left_join(
                    mailbox_items::table.on(mailbox_items::account_id
                        .eq(messages::account_id)
                        .and(mailbox_items::message_id.eq(messages::message_id))
                        .and(mailbox_items::user_id.eq(Key::from(user))))
                )
                .filter(messages::account_id.eq(Key::from(account)))
                .filter(messages::message_id.eq(Key::from(message)))
                .select((
                    MessageRow::as_select(),
                    ParticipantRow::as_select(),
                    Option::<KeyRow>::as_select(),
                    (mailbox_items::direction, mailbox_items::folder).nullable(),
                ))
                .load(c))
        })?;
        let mut rows = rows.into_iter();
        let Some((row, sender, key, mut copy)) = rows.next() else {
            return Ok(None);
        };
        let (mut received_in, mut sent_in) = (None, None);
        while let Some((direction, folder)) = copy {
            let direction = Direction::parse(&direction)
                .ok_or_else(|| corrupt("mailbox_items", "direction", message))?;
            match direction {
                Direction::Received => received_in = Folder::parse(&folder),
                Direction::Sent => sent_in = Folder::parse(&folder),
            }
            copy = rows.next().and_then(|(.., copy)| copy);
        }
        let mut people = HashMap::from([(sender.key(), sender.into_participant()?)]);
        let others: Vec<Key> = row
            .people()
            .filter(|key| !people.contains_key(key))
            .collect();
        if !others.is_empty() {
            people.extend(participants(self, account, others)?);
        }
        Ok(Some(MessageFor {
            message: row.into_message(&people)?,
            wrapped_key: key.map(KeyRow::into_key).transpose()?,
            received_in,
            sent_in,
        }))
    }
}

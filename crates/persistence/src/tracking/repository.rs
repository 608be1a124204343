//! The repository of found messages.

use crate::{
    by_key::by_key,
    db::on_db,
    message::{MessageRow, participants},
    schema::messages,
    sql_type::Key,
    transaction::{BATCH, Transaction, corrupt},
};
use diesel::prelude::*;
use domain::{
    id::{AccountId, MessageId},
    message::Reference,
    store::StoreError,
    tracking::{MessageScan, ScannedMessage, TrackedMessage, TrackedMessages},
};
use std::collections::HashMap;

impl TrackedMessages for Transaction<'_> {
    fn scan_messages(
        &mut self,
        account: AccountId,
        scan: &MessageScan<'_>,
    ) -> Result<Vec<ScannedMessage>, StoreError> {
        self.scan(account, scan)
    }

    fn list_tracked_messages(
        &mut self,
        account: AccountId,
        messages: &[MessageId],
    ) -> Result<Vec<TrackedMessage>, StoreError> {
        let ids: Vec<Key> = messages.iter().copied().map(Key::from).collect();
        let rows: Vec<MessageRow> = self.run(|db| {
            on_db!(db, |c| by_key(messages::message_id, &ids, |is_wanted| {
                messages::table
                    .filter(messages::account_id.eq(Key::from(account)))
                    .filter(is_wanted)
                    .select(MessageRow::as_select())
            })
            .load(c))
        })?;
        let first = self.first_recipients(account, &ids)?;
        let named = first.values().flatten().map(|(_, user)| *user);
        let named = rows.iter().flat_map(MessageRow::people).chain(named);
        let people = participants(self, account, named)?;
        rows.into_iter()
            .map(|row| {
                let first_recipients = first
                    .get(&row.key())
                    .into_iter()
                    .flatten()
                    .filter_map(|(_, user)| people.get(user))
                    .map(|participant| participant.person.clone())
                    .collect();
                Ok(TrackedMessage {
                    message: row.into_message(&people)?,
                    first_recipients,
                })
            })
            .collect()
    }

    fn list_references(
        &mut self,
        account: AccountId,
        messages: &[MessageId],
    ) -> Result<HashMap<MessageId, Reference>, StoreError> {
        let ids: Vec<Key> = messages.iter().copied().map(Key::from).collect();
        let mut found = HashMap::with_capacity(ids.len());
        for batch in ids.chunks(BATCH) {
            let rows: Vec<(Key, String)> = self.run(|db| {
                on_db!(db, |c| by_key(messages::message_id, batch, |is_wanted| {
                    messages::table
                        .filter(messages::account_id.eq(Key::from(account)))
                        .filter(is_wanted)
                        .select((messages::message_id, messages::reference))
                })
                .load(c))
            })?;
            for (id, text) in rows {
                let reference = Reference::parse(&text)
                    .ok_or_else(|| corrupt("messages", "reference", id.0))?;
                found.insert(id.into(), reference);
            }
        }
        Ok(found)
    }
}

//! Keys and encrypted parts.

use super::row::{part_name, part_of};
use crate::{
    by_key::by_key,
    db::on_db,
    schema::{extension_requests, message_attachments, message_keys, message_parts},
    sql_type::Key,
    transaction::{BATCH, Transaction, corrupt, insert_rows},
};
use diesel::prelude::*;
use domain::{
    id::{AccountId, MessageId},
    store::StoreError,
    vault::{Part, WrappedMessageKey},
};
use std::collections::HashMap;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = message_keys)]
pub(super) struct KeyRow {
    account_id: Key,
    message_id: Key,
    key_version: i32,
    wrapped: Vec<u8>,
}

impl KeyRow {
    pub(super) fn into_key(self) -> Result<WrappedMessageKey, StoreError> {
        let broken = |_negative| corrupt("message_keys", "key_version", self.message_id.0);
        Ok(WrappedMessageKey {
            key_version: u32::try_from(self.key_version).map_err(broken)?,
            bytes: self.wrapped,
        })
    }
}

#[derive(Insertable)]
#[diesel(table_name = message_parts)]
struct PartRow<'a> {
    account_id: Key,
    message_id: Key,
    part: &'static str,
    sealed: &'a [u8],
}

/// The wrapped keys of messages or drafts, by id.
pub(crate) fn load_keys(
    tx: &mut Transaction<'_>,
    account: AccountId,
    messages: &[Key],
) -> Result<HashMap<Key, WrappedMessageKey>, StoreError> {
    let mut keys = HashMap::with_capacity(messages.len());
    for batch in messages.chunks(BATCH) {
        let rows: Vec<KeyRow> = tx.run(|db| {
            on_db!(db, |c| by_key(
                message_keys::message_id,
                batch,
                |is_wanted| message_keys::table
                    .filter(message_keys::account_id.eq(Key::from(account)))
                    .filter(is_wanted)
                    .select(KeyRow::as_select())
            )
            .load(c))
        })?;
        for row in rows {
            keys.insert(row.message_id, row.into_key()?);
        }
    }
    Ok(keys)
}

impl Transaction<'_> {
    pub(super) fn add_key(
        &mut self,
        account: AccountId,
        message: MessageId,
        key: &WrappedMessageKey,
    ) -> Result<(), StoreError> {
        let row = KeyRow {
            account_id: account.into(),
            message_id: message.into(),
            key_version: i32::try_from(key.key_version).unwrap_or(i32::MAX),
            wrapped: key.bytes.clone(),
        };
        self.run(|db| {
            on_db!(db, |c| diesel::insert_into(message_keys::table)
                .values(&row)
                .execute(c))
        })?;
        Ok(())
    }

    pub(super) fn key_of(
        &mut self,
        account: AccountId,
        message: MessageId,
    ) -> Result<Option<WrappedMessageKey>, StoreError> {
        let row: Option<KeyRow> = self.run(|db| {
            on_db!(db, |c| message_keys::table
                .find((Key::from(account), Key::from(message)))
                .select(KeyRow::as_select())
                .first(c)
                .optional())
        })?;
        row.map(KeyRow::into_key).transpose()
    }

    pub(super) fn add_parts(
        &mut self,
        account: AccountId,
        message: MessageId,
        parts: &[(Part, Vec<u8>)],
    ) -> Result<(), StoreError> {
        let rows: Vec<PartRow<'_>> = parts
            .iter()
            .filter_map(|(part, sealed)| {
                Some(PartRow {
                    account_id: account.into(),
                    message_id: message.into(),
                    part: part_name(*part)?,
                    sealed,
                })
            })
            .collect();
        insert_rows!(self, rows, |row| diesel::insert_into(message_parts::table)
            .values(row))
        .map(|_rows| ())
    }

    pub(super) fn parts_of(
        &mut self,
        account: AccountId,
        message: MessageId,
    ) -> Result<Vec<(Part, Vec<u8>)>, StoreError> {
        // Not by a list of the parts wanted: on SQLite a statement with a list is prepared anew each time.
        let unwanted = part_name(Part::Preview).unwrap_or_default();
        let rows: Vec<(String, Vec<u8>)> = self.run(|db| {
            on_db!(db, |c| message_parts::table
                .filter(message_parts::account_id.eq(Key::from(account)))
                .filter(message_parts::message_id.eq(Key::from(message)))
                .filter(message_parts::part.ne(unwanted))
                .select((message_parts::part, message_parts::sealed))
                .load(c))
        })?;
        rows.into_iter()
            .map(|(name, sealed)| {
                let part =
                    part_of(&name).ok_or_else(|| corrupt("message_parts", "part", message))?;
                Ok((part, sealed))
            })
            .collect()
    }

    pub(super) fn remove_content(
        &mut self,
        account: AccountId,
        message: MessageId,
    ) -> Result<(), StoreError> {
        let (account, message) = (Key::from(account), Key::from(message));
        self.run(|db| {
            on_db!(db, |c| {
                diesel::delete(message_keys::table.find((account, message))).execute(c)
            })
        })?;
        self.run(|db| {
            on_db!(db, |c| diesel::delete(
                message_parts::table
                    .filter(message_parts::account_id.eq(account))
                    .filter(message_parts::message_id.eq(message))
            )
            .execute(c))
        })?;
        self.run(|db| {
            on_db!(db, |c| diesel::delete(
                message_attachments::table
                    .filter(message_attachments::account_id.eq(account))
                    .filter(message_attachments::message_id.eq(message))
            )
            .execute(c))
        })?;
        self.run(|db| {
            on_db!(db, |c| diesel::update(
                extension_requests::table
                    .filter(extension_requests::account_id.eq(account))
                    .filter(extension_requests::message_id.eq(message))
            )
            .set(extension_requests::sealed_note.eq(None::<Vec<u8>>))
            .execute(c))
        })?;
        Ok(())
    }
}

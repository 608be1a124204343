//! The repository of messages.

use super::{
    participant::{ParticipantRow, participants},
    row::{MessageRow, RecipientRow},
};
use crate::{
    db::on_db,
    schema::{messages, recipients, users},
    sql_type::{At, Key},
    transaction::{Transaction, insert_rows},
};
use diesel::prelude::*;
use domain::{
    id::{AccountId, MessageId, UserId},
    message::{
        ExpiryMove, Message, MessageFor, Messages, NewMessage, Opening, Recipient, RecipientKind,
    },
    store::StoreError,
    vault::{Part, WrappedMessageKey},
};
use time::OffsetDateTime;

impl Messages for Transaction<'_> {
    fn insert_message(&mut self, message: &NewMessage) -> Result<(), StoreError> {
        let row = MessageRow::of(message);
        self.run(|db| {
            on_db!(db, |c| diesel::insert_into(messages::table)
                .values(&row)
                .execute(c))
        })?;
        Ok(())
    }

    fn insert_recipients(
        &mut self,
        account: AccountId,
        message: MessageId,
        recipients: &[(UserId, RecipientKind)],
    ) -> Result<(), StoreError> {
        let rows: Vec<RecipientRow> = (0..)
            .zip(recipients)
            .map(|(position, (user, kind))| RecipientRow {
                account_id: account.into(),
                message_id: message.into(),
                user_id: (*user).into(),
                position,
                kind: kind.as_str().to_owned(),
                first_opened_at: None,
                last_opened_at: None,
                open_count: 0,
            })
            .collect();
        insert_rows!(self, rows, |row| diesel::insert_into(recipients::table)
            .values(row))
        .map(|_rows| ())
    }

    fn insert_message_key(
        &mut self,
        account: AccountId,
        message: MessageId,
        key: &WrappedMessageKey,
    ) -> Result<(), StoreError> {
        self.add_key(account, message, key)
    }

    fn insert_parts(
        &mut self,
        account: AccountId,
        message: MessageId,
        parts: &[(Part, Vec<u8>)],
    ) -> Result<(), StoreError> {
        self.add_parts(account, message, parts)
    }

    fn find_message(
        &mut self,
        account: AccountId,
        message: MessageId,
    ) -> Result<Option<Message>, StoreError> {
        let row: Option<MessageRow> = self.run(|db| {
            on_db!(db, |c| messages::table
                .find((Key::from(account), Key::from(message)))
                .select(MessageRow::as_select())
                .first(c)
                .optional())
        })?;
        let Some(row) = row else { return Ok(None) };
        let people = participants(self, account, row.people())?;
        row.into_message(&people).map(Some)
    }

    fn find_message_for(
        &mut self,
        account: AccountId,
        message: MessageId,
        user: UserId,
    ) -> Result<Option<MessageFor>, StoreError> {
        self.message_for(account, message, user)
    }

    fn list_recipients(
        &mut self,
        account: AccountId,
        message: MessageId,
    ) -> Result<Vec<Recipient>, StoreError> {
        let rows: Vec<(RecipientRow, ParticipantRow)> = self.run(|db| {
            on_db!(db, |c| recipients::table
                .inner_join(
                    users::table.on(users::account_id
                        .eq(recipients::account_id)
                        .and(users::user_id.eq(recipients::user_id)))
                )
                .filter(recipients::account_id.eq(Key::from(account)))
                .filter(recipients::message_id.eq(Key::from(message)))
                .order(recipients::position)
                .select((RecipientRow::as_select(), ParticipantRow::as_select()))
                .load(c))
        })?;
        rows.into_iter()
            .map(|(row, person)| row.into_recipient(person.into_participant()?))
            .collect()
    }

    fn find_message_key(
        &mut self,
        account: AccountId,
        message: MessageId,
    ) -> Result<Option<WrappedMessageKey>, StoreError> {
        self.key_of(account, message)
    }

    fn list_parts(
        &mut self,
        account: AccountId,
        message: MessageId,
    ) -> Result<Vec<(Part, Vec<u8>)>, StoreError> {
        self.parts_of(account, message)
    }

    fn record_opening(
        &mut self,
        account: AccountId,
        message: MessageId,
        user: UserId,
        at: OffsetDateTime,
    ) -> Result<Opening, StoreError> {
        self.opening(account, message, user, at)
    }

    fn save_recall(
        &mut self,
        account: AccountId,
        message: MessageId,
        by: UserId,
        at: OffsetDateTime,
    ) -> Result<bool, StoreError> {
        self.recall(account, message, by, at)
    }

    fn save_extension(&mut self, expiry: &ExpiryMove) -> Result<bool, StoreError> {
        self.extension(expiry)
    }

    fn save_expiry(&mut self, expiry: &ExpiryMove) -> Result<bool, StoreError> {
        self.expiry(expiry)
    }

    fn save_content_destroyed(
        &mut self,
        account: AccountId,
        message: MessageId,
        at: OffsetDateTime,
    ) -> Result<bool, StoreError> {
        self.early_destruction(account, message, at)
    }

    fn list_messages_to_destroy(
        &mut self,
        account: AccountId,
        sent_before: OffsetDateTime,
        limit: u16,
    ) -> Result<Vec<MessageId>, StoreError> {
        let ids: Vec<Key> = self.run(|db| {
            on_db!(db, |c| messages::table
                .filter(messages::account_id.eq(Key::from(account)))
                .filter(messages::destroyed_at.is_null())
                .filter(messages::sent_at.lt(At(sent_before)))
                .order(messages::sent_at)
                .limit(i64::from(limit))
                .select(messages::message_id)
                .load(c))
        })?;
        Ok(ids.into_iter().map(Into::into).collect())
    }

    fn destroy_content(
        &mut self,
        account: AccountId,
        message: MessageId,
    ) -> Result<(), StoreError> {
        self.remove_content(account, message)
    }

    fn save_destroyed(
        &mut self,
        account: AccountId,
        message: MessageId,
        at: OffsetDateTime,
    ) -> Result<bool, StoreError> {
        let retained = messages::table
            .find((Key::from(account), Key::from(message)))
            .filter(messages::destroyed_at.is_null());
        let noted = self.run(|db| {
            on_db!(db, |c| diesel::update(retained)
                .set(messages::destroyed_at.eq(At(at)))
                .execute(c))
        })?;
        // Its sender may have destroyed the content before.
        let kept = messages::table
            .find((Key::from(account), Key::from(message)))
            .filter(messages::content_destroyed_at.is_null());
        self.run(|db| {
            on_db!(db, |c| diesel::update(kept)
                .set(messages::content_destroyed_at.eq(At(at)))
                .execute(c))
        })?;
        Ok(noted == 1)
    }
}

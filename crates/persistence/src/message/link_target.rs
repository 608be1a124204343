//! What links need to know of messages.

use crate::{
    db::on_db,
    schema::{mailbox_items, messages},
    sql_type::{At, Key},
    transaction::Transaction,
};
use diesel::prelude::*;
use domain::{
    id::{AccountId, MessageId, UserId},
    link::{LinkTarget, LinkTargets},
    message::Direction,
    store::StoreError,
};
use time::OffsetDateTime;

#[derive(Queryable, Selectable)]
#[diesel(table_name = messages)]
struct TargetRow {
    message_id: Key,
    reference: String,
    sent_at: At,
    expires_at: At,
    recalled_at: Option<At>,
    destroyed_at: Option<At>,
}

impl From<TargetRow> for LinkTarget {
    fn from(row: TargetRow) -> Self {
        Self {
            message: row.message_id.into(),
            reference: row.reference,
            sent_at: row.sent_at.0,
            expires_at: row.expires_at.0,
            recalled_at: row.recalled_at.map(|at| at.0),
            destroyed_at: row.destroyed_at.map(|at| at.0),
        }
    }
}

impl LinkTargets for Transaction<'_> {
    fn find_link_target(
        &mut self,
        account: AccountId,
        message: MessageId,
    ) -> Result<Option<LinkTarget>, StoreError> {
        let row: Option<TargetRow> = self.run(|db| {
            on_db!(db, |c| messages::table
                .find((Key::from(account), Key::from(message)))
                .select(TargetRow::as_select())
                .first(c)
                .optional())
        })?;
        Ok(row.map(Into::into))
    }

    fn find_newest_readable(
        &mut self,
        account: AccountId,
        user: UserId,
        now: OffsetDateTime,
    ) -> Result<Option<LinkTarget>, StoreError> {
        let newest: Option<Key> = self.run(|db| {
            on_db!(db, |c| mailbox_items::table
                .filter(mailbox_items::account_id.eq(Key::from(account)))
                .filter(mailbox_items::user_id.eq(Key::from(user)))
                .filter(mailbox_items::folder.eq("inbox"))
                .filter(mailbox_items::direction.eq(Direction::Received.as_str()))
                .filter(mailbox_items::visible_until.gt(At(now)))
                .order((
                    mailbox_items::listed_at.desc(),
                    mailbox_items::item_id.desc()
                ))
                .select(mailbox_items::message_id)
                .first(c)
                .optional())
        })?;
        match newest {
            Some(message) => self.find_link_target(account, message.into()),
            None => Ok(None),
        }
    }
}

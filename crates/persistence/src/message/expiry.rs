//! The statements that move a message's end. Copies first and the message after them, as in `opening`.

use crate::{
    db::on_db,
    schema::{mailbox_items, messages},
    sql_type::{At, Key},
    transaction::Transaction,
};
use diesel::prelude::*;
use domain::{
    id::{AccountId, MessageId},
    mailbox::Folder,
    message::{Direction, ExpiryMove},
    store::StoreError,
};
use time::OffsetDateTime;

/// The message of a move, if it still has a content and its retention admits the move.
macro_rules! movable {
    ($expiry:expr) => {
        messages::table
            .find((Key::from($expiry.account), Key::from($expiry.message)))
            .filter(messages::recalled_at.is_null())
            .filter(messages::destroyed_at.is_null())
            .filter(messages::content_destroyed_at.is_null())
            .filter(messages::sent_at.gt(At($expiry.retained_since)))
            .filter(messages::sent_at.ge(At($expiry.sent_from)))
    };
}

impl Transaction<'_> {
    pub(super) fn extension(&mut self, expiry: &ExpiryMove) -> Result<bool, StoreError> {
        self.move_copies(expiry)?;
        let rows = self.run(|db| {
            on_db!(db, |c| diesel::update(
                movable!(expiry)
                    .filter(messages::extended_at.is_null())
                    .filter(messages::expires_at.gt(At(expiry.expires_after)))
                    .filter(messages::expires_at.lt(At(expiry.to)))
            )
            .set((
                messages::expires_at.eq(At(expiry.to)),
                messages::extended_at.eq(At(expiry.at)),
            ))
            .execute(c))
        })?;
        Ok(rows == 1)
    }

    pub(super) fn expiry(&mut self, expiry: &ExpiryMove) -> Result<bool, StoreError> {
        self.move_copies(expiry)?;
        let rows = self.run(|db| {
            on_db!(db, |c| diesel::update(movable!(expiry))
                .set(messages::expires_at.eq(At(expiry.to)))
                .execute(c))
        })?;
        Ok(rows == 1)
    }

    /// Moves the copies of all recipients; those that the sweeper took out come back to the folder they were in.
    fn move_copies(&mut self, expiry: &ExpiryMove) -> Result<(), StoreError> {
        let (account, message) = (Key::from(expiry.account), Key::from(expiry.message));
        self.run(|db| {
            on_db!(db, |c| diesel::update(
                mailbox_items::table
                    .filter(mailbox_items::account_id.eq(account))
                    .filter(mailbox_items::message_id.eq(message))
                    .filter(mailbox_items::direction.eq(Direction::Received.as_str()))
            )
            .set(mailbox_items::visible_until.eq(At(expiry.to)))
            .execute(c))
        })?;
        for folder in [Folder::Deleted, Folder::Inbox] {
            let shelved = mailbox_items::table
                .filter(mailbox_items::account_id.eq(account))
                .filter(mailbox_items::message_id.eq(message))
                .filter(mailbox_items::folder.eq("expired"))
                .filter(mailbox_items::shelved_from.eq(folder.as_str()));
            self.run(|db| {
                on_db!(db, |c| diesel::update(shelved)
                    .set((
                        mailbox_items::folder.eq(folder.as_str()),
                        mailbox_items::shelved_from.eq(None::<String>),
                    ))
                    .execute(c))
            })?;
        }
        Ok(())
    }

    pub(super) fn early_destruction(
        &mut self,
        account: AccountId,
        message: MessageId,
        at: OffsetDateTime,
    ) -> Result<bool, StoreError> {
        let ended = messages::table
            .find((Key::from(account), Key::from(message)))
            .filter(messages::destroyed_at.is_null())
            .filter(messages::content_destroyed_at.is_null())
            .filter(
                messages::recalled_at
                    .is_not_null()
                    .or(messages::expires_at.le(At(at))),
            );
        let noted = self.run(|db| {
            on_db!(db, |c| diesel::update(ended)
                .set(messages::content_destroyed_at.eq(At(at)))
                .execute(c))
        })?;
        Ok(noted == 1)
    }
}

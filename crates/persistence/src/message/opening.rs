//! The statements that decide between opening, answering, recalling and expiring.
//!
//! Everyone who changes both changes the recipient's mailbox item first and the message after it: in this order two
//! transactions wait for each other, never in a circle.

use crate::{
    db::on_db,
    schema::{mailbox_items, messages, recipients},
    sql_type::{At, Key},
    transaction::Transaction,
};
use diesel::prelude::*;
use domain::{
    id::{AccountId, MessageId, UserId},
    message::{Direction, Opening},
    store::StoreError,
};
use time::OffsetDateTime;

/// Folders from which a message cannot be read any more.
const UNREADABLE: [&str; 2] = ["removed", "destroyed"];

/// A recipient's copy that is still there at an instant. Every statement that must not happen after a recall or the expiry
/// begins with it.
macro_rules! readable_copy {
    ($account:expr, $message:expr, $user:expr, $at:expr) => {
        mailbox_items::table
            .filter(mailbox_items::account_id.eq($account))
            .filter(mailbox_items::message_id.eq($message))
            .filter(mailbox_items::user_id.eq($user))
            .filter(mailbox_items::direction.eq(Direction::Received.as_str()))
            .filter(mailbox_items::folder.ne_all(UNREADABLE))
            .filter(mailbox_items::visible_until.gt($at))
    };
}

impl Transaction<'_> {
    /// Marks the copy read and opened, if it is there and `opened` is what it says of itself.
    fn mark_opened(
        &mut self,
        (account, message, user): (Key, Key, Key),
        at: At,
        opened: bool,
    ) -> Result<bool, StoreError> {
        let rows = self.run(|db| {
            on_db!(db, |c| diesel::update(
                readable_copy!(account, message, user, at).filter(mailbox_items::opened.eq(opened))
            )
            .set((
                mailbox_items::is_read.eq(true),
                mailbox_items::opened.eq(true)
            ))
            .execute(c))
        })?;
        Ok(rows == 1)
    }

    pub(super) fn opening(
        &mut self,
        account: AccountId,
        message: MessageId,
        user: UserId,
        at: OffsetDateTime,
    ) -> Result<Opening, StoreError> {
        let place = (Key::from(account), Key::from(message), Key::from(user));
        let at = At(at);
        if self.mark_opened(place, at, false)? {
            self.count_first_opening(place, at)?;
            return Ok(Opening::First);
        }
        if !self.mark_opened(place, at, true)? {
            return Ok(Opening::Refused);
        }
        self.run(|db| {
            on_db!(db, |c| diesel::update(recipients::table.find(place))
                .set((
                    recipients::last_opened_at.eq(at),
                    recipients::open_count.eq(recipients::open_count + 1),
                ))
                .execute(c))
        })?;
        Ok(Opening::Again)
    }

    fn count_first_opening(&mut self, place: (Key, Key, Key), at: At) -> Result<(), StoreError> {
        self.run(|db| {
            on_db!(db, |c| diesel::update(recipients::table.find(place))
                .set((
                    recipients::first_opened_at.eq(at),
                    recipients::last_opened_at.eq(at),
                    recipients::open_count.eq(1),
                ))
                .execute(c))
        })?;
        let message = (place.0, place.1);
        self.run(|db| {
            on_db!(db, |c| diesel::update(messages::table.find(message))
                .set(messages::opened_count.eq(messages::opened_count + 1))
                .execute(c))
        })?;
        Ok(())
    }

    /// Marks the copy answered, if it is there.
    pub(crate) fn answered(
        &mut self,
        account: AccountId,
        message: MessageId,
        user: UserId,
        at: OffsetDateTime,
    ) -> Result<bool, StoreError> {
        let (account, message) = (Key::from(account), Key::from(message));
        let (user, at) = (Key::from(user), At(at));
        let rows = self.run(|db| {
            on_db!(db, |c| diesel::update(readable_copy!(
                account, message, user, at
            ))
            .set(mailbox_items::replied.eq(true))
            .execute(c))
        })?;
        Ok(rows == 1)
    }

    pub(super) fn recall(
        &mut self,
        account: AccountId,
        message: MessageId,
        by: UserId,
        at: OffsetDateTime,
    ) -> Result<bool, StoreError> {
        let (account, message) = (Key::from(account), Key::from(message));
        self.run(|db| {
            on_db!(db, |c| diesel::update(
                mailbox_items::table
                    .filter(mailbox_items::account_id.eq(account))
                    .filter(mailbox_items::message_id.eq(message))
                    .filter(mailbox_items::direction.eq(Direction::Received.as_str()))
            )
            .set(mailbox_items::folder.eq("removed"))
            .execute(c))
        })?;
        let rows = self.run(|db| {
            on_db!(db, |c| diesel::update(
                messages::table
                    .find((account, message))
                    .filter(messages::recalled_at.is_null())
                    .filter(messages::destroyed_at.is_null())
                    .filter(messages::expires_at.gt(At(at)))
            )
            .set((
                messages::recalled_at.eq(At(at)),
                messages::recalled_by.eq(Key::from(by))
            ))
            .execute(c))
        })?;
        Ok(rows == 1)
    }
}

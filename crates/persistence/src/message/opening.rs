//! The statements that decide between opening, answering, recalling and expiring.
//!
//! Everyone who changes both changes the recipient's mailbox item first and the message after it: in this order two
//! transactions wait for each other, never in a circle.

use crate::{
    db::on_db,
    kept::kept,
    schema::{mailbox_items, messages, recipients},
    sql_type::{At, Instant, Key},
    transaction::Transaction,
};
use diesel::{prelude::*, sql_types::Nullable};
use domain::{
    id::{AccountId, MessageId, UserId},
    message::{Direction, Opening},
    store::StoreError,
};
use time::OffsetDateTime;

#[diesel::declare_sql_function]
extern "SQL" {
    /// The first of the two that is not `NULL`.
    fn coalesce(one: Nullable<Instant>, other: Nullable<Instant>) -> Nullable<Instant>;
}

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
    pub(super) fn opening(
        &mut self,
        account: AccountId,
        message: MessageId,
        user: UserId,
        at: OffsetDateTime,
    ) -> Result<Opening, StoreError> {
        let (account, message) = (Key::from(account), Key::from(message));
        let (user, at) = (Key::from(user), At(at));
        let copies = self.run(|db| {
            on_db!(db, |c| kept(
                diesel::update(readable_copy!(account, message, user, at)).set((
                    mailbox_items::is_read.eq(true),
                    mailbox_items::opened.eq(true)
                ))
            )
            .execute(c))
        })?;
        if copies != 1 {
            return Ok(Opening::Refused);
        }
        // Of two first openings at once one waits for the other's copy above, and counts after it here.
        let opened: i32 = self.run(|db| {
            on_db!(db, |c| kept(
                diesel::update(recipients::table.find((account, message, user)))
                    .set((
                        recipients::first_opened_at
                            .eq(coalesce(recipients::first_opened_at, Some(at))),
                        recipients::last_opened_at.eq(at),
                        recipients::open_count.eq(recipients::open_count + 1),
                    ))
                    .returning(recipients::open_count)
            )
            .get_result(c))
        })?;
        if opened > 1 {
            return Ok(Opening::Again);
        }
        self.run(|db| {
            on_db!(db, |c| kept(
                diesel::update(messages::table.find((account, message)))
                    .set(messages::opened_count.eq(messages::opened_count + 1))
            )
            .execute(c))
        })?;
        Ok(Opening::First)
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

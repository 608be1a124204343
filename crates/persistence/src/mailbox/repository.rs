//! The repository of mailbox items.

use super::row::ItemRow;
use crate::{
    db::on_db,
    schema::mailbox_items,
    sql_type::Key,
    transaction::{Transaction, insert_rows},
};
use diesel::prelude::*;
use domain::{
    id::{AccountId, MailboxItemId, MessageId, UserId},
    mailbox::{ExpiredItem, Folder, Horizon, ItemQuery, ListedItem, Mailbox, NewItem},
    page::{Cursor, Limit},
    store::StoreError,
};
use time::OffsetDateTime;

impl Mailbox for Transaction<'_> {
    fn insert_items(&mut self, items: &[NewItem]) -> Result<(), StoreError> {
        let rows: Vec<ItemRow> = items.iter().map(ItemRow::of).collect();
        insert_rows!(self, rows, |row| diesel::insert_into(mailbox_items::table)
            .values(row))
        .map(|_rows| ())
    }

    fn list_items(
        &mut self,
        account: AccountId,
        user: UserId,
        query: &ItemQuery,
    ) -> Result<Vec<ListedItem>, StoreError> {
        self.items(account, user, query)
    }

    fn find_item(
        &mut self,
        account: AccountId,
        user: UserId,
        item: MailboxItemId,
        horizon: Horizon,
    ) -> Result<Option<ListedItem>, StoreError> {
        self.item(account, user, item, horizon)
    }

    fn list_expired_items(
        &mut self,
        account: AccountId,
        user: UserId,
        horizon: Horizon,
        after: Option<Cursor>,
        limit: Limit,
    ) -> Result<Vec<ExpiredItem>, StoreError> {
        self.expired(account, user, horizon, after, limit)
    }

    fn count_unread(
        &mut self,
        account: AccountId,
        user: UserId,
        folder: Folder,
        horizon: Horizon,
    ) -> Result<u64, StoreError> {
        self.unread(account, user, folder, horizon)
    }

    fn move_item(
        &mut self,
        account: AccountId,
        user: UserId,
        item: MailboxItemId,
        from: Folder,
        to: Folder,
    ) -> Result<bool, StoreError> {
        self.relocate((account, user, item), from, to.as_str())
    }

    fn destroy_item(
        &mut self,
        account: AccountId,
        user: UserId,
        item: MailboxItemId,
    ) -> Result<bool, StoreError> {
        self.relocate((account, user, item), Folder::Deleted, "destroyed")
    }

    fn save_read(
        &mut self,
        account: AccountId,
        user: UserId,
        item: MailboxItemId,
        is_read: bool,
    ) -> Result<(), StoreError> {
        let place = (Key::from(account), Key::from(item));
        self.run(|db| {
            on_db!(db, |c| diesel::update(
                mailbox_items::table
                    .find(place)
                    .filter(mailbox_items::user_id.eq(Key::from(user)))
            )
            .set(mailbox_items::is_read.eq(is_read))
            .execute(c))
        })?;
        Ok(())
    }

    fn mark_replied(
        &mut self,
        account: AccountId,
        user: UserId,
        message: MessageId,
        at: OffsetDateTime,
    ) -> Result<bool, StoreError> {
        self.answered(account, message, user, at)
    }
}

impl Transaction<'_> {
    /// Moves an item that stands in `from`; to a place by name, since not every place is a folder that people see.
    fn relocate(
        &mut self,
        (account, user, item): (AccountId, UserId, MailboxItemId),
        from: Folder,
        to: &str,
    ) -> Result<bool, StoreError> {
        let place = (Key::from(account), Key::from(item));
        let rows = self.run(|db| {
            on_db!(db, |c| diesel::update(
                mailbox_items::table
                    .find(place)
                    .filter(mailbox_items::user_id.eq(Key::from(user)))
                    .filter(mailbox_items::folder.eq(from.as_str()))
            )
            .set(mailbox_items::folder.eq(to))
            .execute(c))
        })?;
        Ok(rows == 1)
    }
}

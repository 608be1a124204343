//! Mailbox item rows.

use crate::{
    schema::mailbox_items,
    sql_type::{At, Key},
    transaction::corrupt,
};
use diesel::prelude::{Insertable, Queryable, Selectable};
use domain::{
    mailbox::{Folder, NewItem},
    message::Direction,
    store::StoreError,
};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = mailbox_items)]
#[diesel(treat_none_as_default_value = false)]
pub(super) struct ItemRow {
    account_id: Key,
    pub(super) user_id: Key,
    pub(super) item_id: Key,
    pub(super) message_id: Key,
    direction: String,
    folder: String,
    listed_at: At,
    visible_until: Option<At>,
    pub(super) is_read: bool,
    pub(super) opened: bool,
    pub(super) replied: bool,
    has_attachments: bool,
}

impl ItemRow {
    pub(super) fn of(item: &NewItem) -> Self {
        Self {
            account_id: item.account.into(),
            user_id: item.user.into(),
            item_id: item.id.into(),
            message_id: item.message.into(),
            direction: item.direction.as_str().to_owned(),
            folder: Folder::home_of(item.direction).as_str().to_owned(),
            listed_at: At(item.listed_at),
            visible_until: item.visible_until.map(At),
            is_read: item.is_own,
            opened: item.is_own,
            replied: false,
            has_attachments: item.has_attachments,
        }
    }

    pub(super) fn direction(&self) -> Result<Direction, StoreError> {
        Direction::parse(&self.direction).ok_or_else(|| self.broken("direction"))
    }

    pub(super) fn folder(&self) -> Result<Folder, StoreError> {
        Folder::parse(&self.folder).ok_or_else(|| self.broken("folder"))
    }

    pub(super) fn broken(&self, column: &'static str) -> StoreError {
        corrupt("mailbox_items", column, self.item_id.0)
    }
}

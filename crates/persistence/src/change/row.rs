//! Rows of the change feed.

use crate::{
    schema::changes,
    sql_type::{At, Key},
    transaction::corrupt,
};
use diesel::prelude::{Insertable, Queryable, Selectable};
use domain::{
    change::{Change, ChangeKind, NewChange},
    store::StoreError,
};

#[derive(Insertable)]
#[diesel(table_name = changes, treat_none_as_default_value = false)]
pub(super) struct NewRow {
    account_id: Key,
    change_id: Key,
    user_id: Key,
    at: At,
    kind: &'static str,
    message_id: Option<Key>,
    item_id: Option<Key>,
}

impl NewRow {
    pub(super) fn of(change: &NewChange) -> Self {
        Self {
            account_id: change.account.into(),
            change_id: change.id.into(),
            user_id: change.user.into(),
            at: At(change.at),
            kind: change.kind.as_str(),
            message_id: change.message.map(Key::from),
            item_id: change.item.map(Key::from),
        }
    }
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = changes)]
pub(super) struct ChangeRow {
    change_id: Key,
    user_id: Key,
    at: At,
    kind: String,
    message_id: Option<Key>,
    item_id: Option<Key>,
    position: Option<i64>,
}

impl ChangeRow {
    pub(super) fn into_change(self) -> Result<Change, StoreError> {
        let bad = |column| corrupt("changes", column, self.change_id.0);
        Ok(Change {
            position: self.position.ok_or_else(|| bad("position"))?,
            user: self.user_id.into(),
            at: self.at.0,
            kind: ChangeKind::parse(&self.kind).ok_or_else(|| bad("kind"))?,
            message: self.message_id.map(Into::into),
            item: self.item_id.map(Into::into),
        })
    }
}

//! What the change feed needs of the store.

use super::{Change, NewChange};
use crate::{
    id::{AccountId, ChangeId, UserId},
    store::StoreError,
};
use time::OffsetDateTime;

/// How far an account's feed is numbered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// The account.
    pub account: AccountId,
    /// The newest position given out; 0 before the first.
    pub newest: i64,
}

/// The stored change feed.
pub trait Changes {
    /// Adds changes, not yet numbered. A batch is a few statements, however many users are told.
    fn announce(&mut self, changes: &[NewChange]) -> Result<(), StoreError>;

    /// Accounts that have changes not yet numbered.
    fn list_unnumbered_accounts(&mut self) -> Result<Vec<AccountId>, StoreError>;

    /// Up to `limit` changes not yet numbered, in (time, id) order.
    fn list_unnumbered_changes(
        &mut self,
        account: AccountId,
        limit: u16,
    ) -> Result<Vec<ChangeId>, StoreError>;

    /// How far the account's feed is numbered.
    fn find_newest_position(&mut self, account: AccountId) -> Result<i64, StoreError>;

    /// How far these accounts' feeds are numbered; accounts without any change are left out.
    fn list_newest_positions(
        &mut self,
        accounts: &[AccountId],
    ) -> Result<Vec<Position>, StoreError>;

    /// Moves the newest position from `from` to `to` in one conditional statement; `false` when another sequencer did.
    fn advance_position(
        &mut self,
        account: AccountId,
        from: i64,
        to: i64,
    ) -> Result<bool, StoreError>;

    /// Numbers a change. `Conflict` when it has a position already.
    fn save_position(
        &mut self,
        account: AccountId,
        change: ChangeId,
        position: i64,
    ) -> Result<(), StoreError>;

    /// Up to `limit` of the user's changes after `since`, in order.
    fn list_changes(
        &mut self,
        account: AccountId,
        user: UserId,
        since: i64,
        limit: u16,
    ) -> Result<Vec<Change>, StoreError>;

    /// Up to `limit` changes of all users of the account after `since`, in order.
    fn list_account_changes(
        &mut self,
        account: AccountId,
        since: i64,
        limit: u16,
    ) -> Result<Vec<Change>, StoreError>;

    /// Deletes up to `limit` numbered changes older than `before`; how many it deleted.
    fn prune_changes(&mut self, before: OffsetDateTime, limit: u16) -> Result<usize, StoreError>;
}

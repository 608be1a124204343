//! Numbering the feed and reading it.

use super::Change;
use crate::{
    caller::Caller,
    id::{AccountId, UserId},
    services::Deps,
    store::StoreError,
};
use std::sync::Arc;

/// How many changes are numbered in one transaction.
const BATCH: u16 = 500;

/// A stretch of a user's feed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// The changes, in order.
    pub items: Vec<Change>,
    /// Ask from here next time.
    pub next: i64,
}

/// The change feed's use cases.
#[derive(Debug, Clone)]
pub struct ChangeService {
    deps: Arc<Deps>,
}

impl ChangeService {
    /// Over these ports.
    pub fn new(deps: Arc<Deps>) -> Self {
        Self { deps }
    }

    /// The caller's changes after `since`; without it nothing but the newest position, to start from.
    pub fn list(
        &self,
        caller: &Caller,
        since: Option<i64>,
        limit: u16,
    ) -> Result<Changed, StoreError> {
        self.list_for(caller.account, caller.user, since, limit)
    }

    /// As [`ChangeService::list`], for a stream that keeps its user.
    pub fn list_for(
        &self,
        account: AccountId,
        user: UserId,
        since: Option<i64>,
        limit: u16,
    ) -> Result<Changed, StoreError> {
        self.deps.store.read(|tx| {
            let newest = tx.find_newest_position(account)?;
            let Some(since) = since else {
                return Ok(Changed {
                    items: Vec::new(),
                    next: newest,
                });
            };
            let items = tx.list_changes(account, user, since, limit)?;
            let full = items.len() >= usize::from(limit);
            let last = items.last().map(|change| change.position);
            // Past the user's last change there is nothing up to the newest position: skip the others' changes too.
            let next = match last {
                Some(last) if full => last,
                _ => newest.max(since),
            };
            Ok(Changed { items, next })
        })
    }

    /// Numbers every committed change that has no position; how many it numbered. Any number of processes may call it
    /// at once.
    pub fn number_pending(&self) -> Result<usize, StoreError> {
        let accounts = self.deps.store.read(|tx| tx.list_unnumbered_accounts())?;
        let mut numbered = 0;
        for account in accounts {
            loop {
                let batch = self.number_batch(account)?;
                numbered += batch;
                if batch < usize::from(BATCH) {
                    break;
                }
            }
        }
        Ok(numbered)
    }

    fn number_batch(&self, account: AccountId) -> Result<usize, StoreError> {
        self.deps.store.write(|tx| {
            let newest = tx.find_newest_position(account)?;
            let changes = tx.list_unnumbered_changes(account, BATCH)?;
            let positions: Vec<i64> = (newest + 1..).take(changes.len()).collect();
            let Some(last) = positions.last() else {
                return Ok(0);
            };
            // The conditional move is the lock: of two sequencers one moves it, the other leaves this batch.
            if !tx.advance_position(account, newest, *last)? {
                return Ok(0);
            }
            for (change, position) in changes.iter().zip(&positions) {
                tx.save_position(account, *change, *position)?;
            }
            Ok(changes.len())
        })
    }

    /// What came after the positions a process has published: `known` maps each account that somebody listens to, to the
    /// position published last. Two statements when nothing happened but one, however many listen.
    pub fn list_published_after(
        &self,
        known: &[(AccountId, i64)],
        limit: u16,
    ) -> Result<Vec<(AccountId, Vec<Change>)>, StoreError> {
        let accounts: Vec<AccountId> = known.iter().map(|(account, _)| *account).collect();
        self.deps.store.read(|tx| {
            let mut news = Vec::new();
            for position in tx.list_newest_positions(&accounts)? {
                let since = known
                    .iter()
                    .find(|(account, _)| *account == position.account)
                    .map_or(position.newest, |(_, since)| *since);
                if position.newest > since {
                    let changes = tx.list_account_changes(position.account, since, limit)?;
                    news.push((position.account, changes));
                }
            }
            Ok(news)
        })
    }
}

//! Repositories whose tables are still to come; each implementation here moves to its noun's folder with its migration.

use crate::transaction::Transaction;
use domain::{
    id::{AccountId, MessageId, UserId},
    link::{LinkTarget, LinkTargets},
    store::StoreError,
};
use time::OffsetDateTime;

fn pending<T>() -> Result<T, StoreError> {
    Err(StoreError::Failed("no table yet".into()))
}

impl LinkTargets for Transaction<'_> {
    fn find_link_target(
        &mut self,
        _: AccountId,
        _: MessageId,
    ) -> Result<Option<LinkTarget>, StoreError> {
        pending()
    }

    fn find_newest_readable(
        &mut self,
        _: AccountId,
        _: UserId,
        _: OffsetDateTime,
    ) -> Result<Option<LinkTarget>, StoreError> {
        pending()
    }
}

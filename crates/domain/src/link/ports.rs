//! What links need of the store.

use super::{Link, LinkTarget, LinkView, NewLink, NewLinkView};
use crate::{
    id::{AccountId, MessageId, UserId},
    store::StoreError,
};
use time::OffsetDateTime;

/// Stored links.
pub trait Links {
    /// Adds links; a batch is a few statements, however many there are.
    fn insert_links(&mut self, links: &[NewLink]) -> Result<(), StoreError>;

    /// The link whose token has this digest, whatever its account.
    fn find_link(&mut self, token_digest: &[u8; 32]) -> Result<Option<Link>, StoreError>;

    /// Counts a view of a link's page. MUST be one statement.
    fn count_link_view(&mut self, view: &NewLinkView) -> Result<(), StoreError>;

    /// Deletes up to `limit` views last counted before `before`; returns how many.
    fn delete_link_views(
        &mut self,
        before: OffsetDateTime,
        limit: i64,
    ) -> Result<usize, StoreError>;

    /// Up to `limit` views of the user's links, the latest first.
    fn list_link_views(
        &mut self,
        account: AccountId,
        user: UserId,
        limit: i64,
    ) -> Result<Vec<LinkView>, StoreError>;
}

/// What links need to know of messages.
pub trait LinkTargets {
    /// The message a link leads to.
    fn find_link_target(
        &mut self,
        account: AccountId,
        message: MessageId,
    ) -> Result<Option<LinkTarget>, StoreError>;

    /// The newest message the user has received and can still read at `now`.
    fn find_newest_readable(
        &mut self,
        account: AccountId,
        user: UserId,
        now: OffsetDateTime,
    ) -> Result<Option<LinkTarget>, StoreError>;
}

//! What the audit log needs of the store.

use super::{AuditAction, AuditEntry, ChainHead, Checkpoint};
use crate::{
    id::{AccountId, AuditEntryId, MessageId, UserId},
    page::Cursor,
    store::StoreError,
};
use time::OffsetDateTime;
use uuid::Uuid;

/// Along what entries are looked through: each is the order of an index, newest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AuditPath {
    /// All of them.
    All,
    /// Those about a message.
    OnMessage(MessageId),
    /// Those about a user.
    AboutUser(UserId),
    /// Those by a user.
    ByUser(UserId),
    /// Those about another thing.
    OnObject(Uuid),
    /// Those of one action.
    Of(AuditAction),
}

/// One step along a path.
#[derive(Debug, Clone, Copy)]
pub struct AuditScan {
    /// Which way.
    pub path: AuditPath,
    /// Behind this place.
    pub after: Option<Cursor>,
    /// At this instant or later.
    pub since: Option<OffsetDateTime>,
    /// Before this instant.
    pub until: Option<OffsetDateTime>,
    /// At most so many; fewer mean that the path has ended.
    pub size: u16,
}

/// An entry with its place in the chain, once it is sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoggedEntry {
    /// The entry.
    pub entry: AuditEntry,
    /// Its number and hash; `None` until it is sealed.
    pub link: Option<ChainHead>,
}

/// An entry in the chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedEntry {
    /// The entry.
    pub entry: AuditEntry,
    /// Its number.
    pub seq: i64,
    /// Its hash, as stored.
    pub hash: [u8; 32],
}

/// The stored audit log.
pub trait AuditLog {
    /// Adds an entry, not yet sealed into the chain.
    fn record(&mut self, entry: &AuditEntry) -> Result<(), StoreError>;

    /// Adds entries, not yet sealed into the chain. A batch is a few statements.
    fn record_all(&mut self, entries: &[AuditEntry]) -> Result<(), StoreError>;

    /// The next entries on a path, newest first. One statement along one index.
    fn scan_audit_entries(
        &mut self,
        account: AccountId,
        scan: &AuditScan,
    ) -> Result<Vec<LoggedEntry>, StoreError>;

    /// The stored hashes of the entries with these numbers; missing ones are left out.
    fn list_seals(
        &mut self,
        account: AccountId,
        seqs: &[i64],
    ) -> Result<Vec<ChainHead>, StoreError>;

    /// Accounts that have entries not yet sealed.
    fn list_unsealed_accounts(&mut self) -> Result<Vec<AccountId>, StoreError>;

    /// Up to `limit` entries not yet sealed, in (time, id) order.
    fn list_unsealed_entries(
        &mut self,
        account: AccountId,
        limit: u16,
    ) -> Result<Vec<AuditEntry>, StoreError>;

    /// The newest link of the account's chain; [`ChainHead::GENESIS`] when nothing is sealed.
    fn find_chain_head(&mut self, account: AccountId) -> Result<ChainHead, StoreError>;

    /// Moves the head from `from` to `to` in one conditional statement; `false` when another sealer moved it meanwhile.
    fn advance_chain(
        &mut self,
        account: AccountId,
        from: &ChainHead,
        to: &ChainHead,
    ) -> Result<bool, StoreError>;

    /// Gives an unsealed entry its number and hash. `Conflict` when it is sealed already.
    fn save_seal(
        &mut self,
        account: AccountId,
        entry: AuditEntryId,
        link: &ChainHead,
    ) -> Result<(), StoreError>;

    /// Up to `limit` sealed entries numbered above `after`, in order.
    fn list_sealed_entries(
        &mut self,
        account: AccountId,
        after: i64,
        limit: u16,
    ) -> Result<Vec<SealedEntry>, StoreError>;

    /// How many sealed entries there are, whatever their numbers.
    fn count_sealed_entries(&mut self, account: AccountId) -> Result<i64, StoreError>;

    /// Adds a checkpoint; one for the same number is kept as it is.
    fn insert_checkpoint(&mut self, checkpoint: &Checkpoint) -> Result<(), StoreError>;

    /// The account's newest checkpoint.
    fn find_newest_checkpoint(
        &mut self,
        account: AccountId,
    ) -> Result<Option<Checkpoint>, StoreError>;

    /// Up to `limit` checkpoints numbered above `after`, in order.
    fn list_checkpoints(
        &mut self,
        account: AccountId,
        after: i64,
        limit: u16,
    ) -> Result<Vec<Checkpoint>, StoreError>;
}

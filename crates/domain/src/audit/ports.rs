//! What the audit log needs of the store.

use super::{AuditEntry, ChainHead, Checkpoint};
use crate::{
    id::{AccountId, AuditEntryId, MessageId, UserId},
    page::{Cursor, Limit, Page},
    store::StoreError,
};

/// Which entries to list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct AuditFilter {
    /// Those about this message.
    pub message: Option<MessageId>,
    /// Those by this user or about them.
    pub user: Option<UserId>,
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

    /// Entries of an account, newest first.
    fn list_audit_entries(
        &mut self,
        account: AccountId,
        filter: AuditFilter,
        after: Option<Cursor>,
        limit: Limit,
    ) -> Result<Page<AuditEntry>, StoreError>;

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

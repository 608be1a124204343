//! The repository of the audit log.

use super::row::{CheckpointRow, EntryRow};
use crate::{
    db::on_db,
    kept::kept,
    schema::{audit_checkpoints, audit_entries},
    sql_type::Key,
    transaction::{Transaction, insert_rows},
};
use diesel::prelude::*;
use domain::{
    audit::{AuditEntry, AuditLog, AuditScan, ChainHead, Checkpoint, LoggedEntry, SealedEntry},
    id::{AccountId, AuditEntryId},
    store::StoreError,
};

impl AuditLog for Transaction<'_> {
    fn record(&mut self, entry: &AuditEntry) -> Result<(), StoreError> {
        let row = EntryRow::of(entry);
        self.run(|db| {
            on_db!(db, |c| diesel::insert_into(audit_entries::table)
                .values(&row)
                .execute(c))
        })?;
        Ok(())
    }

    fn record_all(&mut self, entries: &[AuditEntry]) -> Result<(), StoreError> {
        let rows: Vec<EntryRow> = entries.iter().map(EntryRow::of).collect();
        insert_rows!(self, rows, |row| diesel::insert_into(audit_entries::table)
            .values(row))
        .map(|_rows| ())
    }

    fn scan_audit_entries(
        &mut self,
        account: AccountId,
        scan: &AuditScan,
    ) -> Result<Vec<LoggedEntry>, StoreError> {
        self.scan_log(account, scan)
    }

    fn list_seals(
        &mut self,
        account: AccountId,
        seqs: &[i64],
    ) -> Result<Vec<ChainHead>, StoreError> {
        self.seals(account, seqs)
    }

    fn list_unsealed_accounts(&mut self) -> Result<Vec<AccountId>, StoreError> {
        let keys: Vec<Key> = self.run(|db| {
            on_db!(db, |c| audit_entries::table
                .filter(audit_entries::seq.is_null())
                .select(audit_entries::account_id)
                .distinct()
                .load(c))
        })?;
        Ok(keys.into_iter().map(Into::into).collect())
    }

    fn list_unsealed_entries(
        &mut self,
        account: AccountId,
        limit: u16,
    ) -> Result<Vec<AuditEntry>, StoreError> {
        let rows: Vec<EntryRow> = self.run(|db| {
            on_db!(db, |c| audit_entries::table
                .filter(audit_entries::account_id.eq(Key::from(account)))
                .filter(audit_entries::seq.is_null())
                .order((audit_entries::at, audit_entries::entry_id))
                .limit(i64::from(limit))
                .select(EntryRow::as_select())
                .load(c))
        })?;
        rows.into_iter().map(EntryRow::into_entry).collect()
    }

    fn find_chain_head(&mut self, account: AccountId) -> Result<ChainHead, StoreError> {
        self.chain_head(account)
    }

    fn advance_chain(
        &mut self,
        account: AccountId,
        from: &ChainHead,
        to: &ChainHead,
    ) -> Result<bool, StoreError> {
        self.move_chain_head(account, from, to)
    }

    fn save_seal(
        &mut self,
        account: AccountId,
        entry: AuditEntryId,
        link: &ChainHead,
    ) -> Result<(), StoreError> {
        let unsealed = audit_entries::table
            .find((Key::from(account), Key::from(entry)))
            .filter(audit_entries::seq.is_null());
        let changed = self.run(|db| {
            on_db!(db, |c| kept(diesel::update(unsealed).set((
                audit_entries::seq.eq(Some(link.seq)),
                audit_entries::hash.eq(Some(link.hash.as_slice())),
            )))
            .execute(c))
        })?;
        if changed == 1 {
            Ok(())
        } else {
            Err(StoreError::Conflict)
        }
    }

    fn list_sealed_entries(
        &mut self,
        account: AccountId,
        after: i64,
        limit: u16,
    ) -> Result<Vec<SealedEntry>, StoreError> {
        let rows: Vec<EntryRow> = self.run(|db| {
            on_db!(db, |c| audit_entries::table
                .filter(audit_entries::account_id.eq(Key::from(account)))
                .filter(audit_entries::seq.gt(after))
                .order(audit_entries::seq)
                .limit(i64::from(limit))
                .select(EntryRow::as_select())
                .load(c))
        })?;
        rows.into_iter().map(EntryRow::into_sealed).collect()
    }

    fn count_sealed_entries(&mut self, account: AccountId) -> Result<i64, StoreError> {
        self.run(|db| {
            on_db!(db, |c| audit_entries::table
                .filter(audit_entries::account_id.eq(Key::from(account)))
                .filter(audit_entries::seq.is_not_null())
                .count()
                .get_result(c))
        })
    }

    fn insert_checkpoint(&mut self, checkpoint: &Checkpoint) -> Result<(), StoreError> {
        let row = CheckpointRow::of(checkpoint);
        self.run(|db| {
            on_db!(db, |c| diesel::insert_into(audit_checkpoints::table)
                .values(&row)
                .on_conflict_do_nothing()
                .execute(c))
        })?;
        Ok(())
    }

    fn find_newest_checkpoint(
        &mut self,
        account: AccountId,
    ) -> Result<Option<Checkpoint>, StoreError> {
        let row: Option<CheckpointRow> = self.run(|db| {
            on_db!(db, |c| audit_checkpoints::table
                .filter(audit_checkpoints::account_id.eq(Key::from(account)))
                .order(audit_checkpoints::seq.desc())
                .select(CheckpointRow::as_select())
                .first(c)
                .optional())
        })?;
        row.map(CheckpointRow::into_checkpoint).transpose()
    }

    fn list_checkpoints(
        &mut self,
        account: AccountId,
        after: i64,
        limit: u16,
    ) -> Result<Vec<Checkpoint>, StoreError> {
        let rows: Vec<CheckpointRow> = self.run(|db| {
            on_db!(db, |c| audit_checkpoints::table
                .filter(audit_checkpoints::account_id.eq(Key::from(account)))
                .filter(audit_checkpoints::seq.gt(after))
                .order(audit_checkpoints::seq)
                .limit(i64::from(limit))
                .select(CheckpointRow::as_select())
                .load(c))
        })?;
        rows.into_iter()
            .map(CheckpointRow::into_checkpoint)
            .collect()
    }
}

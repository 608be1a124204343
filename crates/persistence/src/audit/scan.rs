//! One step along an index of the log.

use super::row::EntryRow;
use crate::{
    by_key::by_key,
    db::on_db,
    schema::audit_entries,
    sql_type::{At, Key},
    transaction::{BATCH, Transaction, corrupt},
};
use diesel::{dsl::sql, prelude::*, sql_types::Bool};
use domain::{
    audit::{AuditAction, AuditPath, AuditScan, ChainHead, LoggedEntry},
    id::AccountId,
    page::Cursor,
    store::StoreError,
};

/// What the index of actions leaves out, word for word as its migration says: only so is it known to hold the rest.
const SELDOM: &str =
    "action NOT IN ('message.sent', 'message.opened', 'attachment.downloaded', 'session.started')";

/// What is done so often that it is found soon by going back through time.
const fn is_frequent(action: AuditAction) -> bool {
    matches!(
        action,
        AuditAction::MessageSent
            | AuditAction::MessageOpened
            | AuditAction::AttachmentDownloaded
            | AuditAction::LoggedOn
    )
}

impl Transaction<'_> {
    pub(super) fn scan_log(
        &mut self,
        account: AccountId,
        scan: &AuditScan,
    ) -> Result<Vec<LoggedEntry>, StoreError> {
        let rows: Vec<EntryRow> = self.run(|db| {
            on_db!(db, |c| {
                let mut found = audit_entries::table
                    .filter(audit_entries::account_id.eq(Key::from(account)))
                    .order((audit_entries::at.desc(), audit_entries::entry_id.desc()))
                    .limit(i64::from(scan.size))
                    .select(EntryRow::as_select())
                    .into_boxed();
                found = match scan.path {
                    AuditPath::OnMessage(id) => {
                        found.filter(audit_entries::message_id.eq(Key::from(id)))
                    }
                    AuditPath::AboutUser(id) => {
                        found.filter(audit_entries::user_id.eq(Key::from(id)))
                    }
                    AuditPath::ByUser(id) => {
                        found.filter(audit_entries::actor_user_id.eq(Key::from(id)))
                    }
                    AuditPath::OnObject(id) => found.filter(audit_entries::object_id.eq(Key(id))),
                    AuditPath::Of(action) if !is_frequent(action) => found
                        .filter(sql::<Bool>(SELDOM))
                        .filter(audit_entries::action.eq(action.as_str())),
                    AuditPath::All | AuditPath::Of(_) => found,
                };
                if let Some(since) = scan.since {
                    found = found.filter(audit_entries::at.ge(At(since)));
                }
                if let Some(until) = scan.until {
                    found = found.filter(audit_entries::at.lt(At(until)));
                }
                if let Some(Cursor { at, id }) = scan.after {
                    found = found.filter(audit_entries::at.le(At(at))).filter(
                        audit_entries::at
                            .lt(At(at))
                            .or(audit_entries::entry_id.lt(Key(id))),
                    );
                }
                found.load(c)
            })
        })?;
        rows.into_iter().map(EntryRow::into_logged).collect()
    }

    pub(super) fn seals(
        &mut self,
        account: AccountId,
        seqs: &[i64],
    ) -> Result<Vec<ChainHead>, StoreError> {
        let mut links = Vec::with_capacity(seqs.len());
        for batch in seqs.chunks(BATCH) {
            let wanted: Vec<Option<i64>> = batch.iter().copied().map(Some).collect();
            let rows: Vec<(Option<i64>, Option<Vec<u8>>)> = self.run(|db| {
                on_db!(db, |c| by_key(audit_entries::seq, &wanted, |is_wanted| {
                    audit_entries::table
                        .filter(audit_entries::account_id.eq(Key::from(account)))
                        .filter(is_wanted)
                        .select((audit_entries::seq, audit_entries::hash))
                })
                .load(c))
            })?;
            for (seq, hash) in rows {
                let seq = seq.unwrap_or_default();
                let hash = hash
                    .and_then(|hash| hash.try_into().ok())
                    .ok_or_else(|| corrupt("audit_entries", "hash", seq))?;
                links.push(ChainHead { seq, hash });
            }
        }
        Ok(links)
    }
}

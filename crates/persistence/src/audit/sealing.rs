//! The heads of the chains.

use crate::{
    db::on_db,
    schema::audit_chains,
    sql_type::Key,
    transaction::{Transaction, corrupt},
};
use diesel::prelude::*;
use domain::{audit::ChainHead, id::AccountId, store::StoreError};

impl Transaction<'_> {
    pub(super) fn chain_head(&mut self, account: AccountId) -> Result<ChainHead, StoreError> {
        let row: Option<(i64, Vec<u8>)> = self.run(|db| {
            on_db!(db, |c| audit_chains::table
                .find(Key::from(account))
                .select((audit_chains::seq, audit_chains::hash))
                .first(c)
                .optional())
        })?;
        let Some((seq, hash)) = row else {
            return Ok(ChainHead::GENESIS);
        };
        let hash = hash
            .try_into()
            .or(Err(corrupt("audit_chains", "hash", account)))?;
        Ok(ChainHead { seq, hash })
    }

    pub(super) fn move_chain_head(
        &mut self,
        account: AccountId,
        from: &ChainHead,
        to: &ChainHead,
    ) -> Result<bool, StoreError> {
        let moved = if *from == ChainHead::GENESIS {
            self.run(|db| {
                on_db!(db, |c| diesel::insert_into(audit_chains::table)
                    .values((
                        audit_chains::account_id.eq(Key::from(account)),
                        audit_chains::seq.eq(to.seq),
                        audit_chains::hash.eq(to.hash.as_slice()),
                    ))
                    .on_conflict_do_nothing()
                    .execute(c))
            })?
        } else {
            let unmoved = audit_chains::table
                .find(Key::from(account))
                .filter(audit_chains::seq.eq(from.seq))
                .filter(audit_chains::hash.eq(from.hash.as_slice()));
            self.run(|db| {
                on_db!(db, |c| diesel::update(unmoved)
                    .set((
                        audit_chains::seq.eq(to.seq),
                        audit_chains::hash.eq(to.hash.as_slice()),
                    ))
                    .execute(c))
            })?
        };
        Ok(moved == 1)
    }
}

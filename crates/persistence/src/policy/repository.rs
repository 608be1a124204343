//! The repository of policies.

use super::row::{OfferRow, PolicyRow};
use crate::{
    db::on_db,
    schema::{policies, policy_offers},
    sql_type::Key,
    transaction::Transaction,
};
use diesel::prelude::*;
use domain::{
    id::{AccountId, DefinitionId, PolicyId},
    policy::{Decision, Policies, Policy},
    store::StoreError,
};
use std::collections::{BTreeSet, HashMap};

impl Policies for Transaction<'_> {
    fn insert_policy(&mut self, policy: &Policy) -> Result<(), StoreError> {
        let row = PolicyRow::of(policy);
        self.run(|db| {
            on_db!(db, |c| diesel::insert_into(policies::table)
                .values(&row)
                .execute(c))
        })?;
        self.insert_offers(policy)
    }

    fn list_policies(&mut self, account: AccountId) -> Result<Vec<Policy>, StoreError> {
        let rows: Vec<PolicyRow> = self.run(|db| {
            on_db!(db, |c| policies::table
                .filter(policies::account_id.eq(Key::from(account)))
                .select(PolicyRow::as_select())
                .load(c))
        })?;
        if rows.is_empty() {
            return Ok(Vec::new());
        }
        let offers: Vec<OfferRow> = self.run(|db| {
            on_db!(db, |c| policy_offers::table
                .filter(policy_offers::account_id.eq(Key::from(account)))
                .select(OfferRow::as_select())
                .load(c))
        })?;
        let mut offered: HashMap<Key, BTreeSet<DefinitionId>> = HashMap::new();
        for offer in offers {
            let here = offered.entry(offer.policy_id).or_default();
            here.insert(offer.definition_id.into());
        }
        rows.into_iter()
            .map(|row| {
                let here = offered.remove(&row.policy_id).unwrap_or_default();
                row.into_policy(here)
            })
            .collect()
    }

    fn save_policy(&mut self, policy: &Policy) -> Result<bool, StoreError> {
        let place = (Key::from(policy.account), Key::from(policy.id));
        let row = PolicyRow::of(policy);
        let saved = self.run(|db| {
            on_db!(db, |c| diesel::update(policies::table.find(place))
                .set(&row)
                .execute(c))
        })?;
        if saved == 0 {
            return Ok(false);
        }
        self.run(|db| {
            on_db!(db, |c| diesel::delete(
                policy_offers::table
                    .filter(policy_offers::account_id.eq(place.0))
                    .filter(policy_offers::policy_id.eq(place.1))
            )
            .execute(c))
        })?;
        self.insert_offers(policy)?;
        Ok(true)
    }

    fn delete_policy(&mut self, account: AccountId, policy: PolicyId) -> Result<bool, StoreError> {
        let place = (Key::from(account), Key::from(policy));
        let rows = self.run(|db| {
            on_db!(db, |c| diesel::delete(policies::table.find(place))
                .execute(c))
        })?;
        Ok(rows == 1)
    }
}

impl Transaction<'_> {
    fn insert_offers(&mut self, policy: &Policy) -> Result<(), StoreError> {
        let Decision::Offer(_) = policy.decision else {
            return Ok(());
        };
        let rows: Vec<OfferRow> = policy
            .decision
            .stored_definitions()
            .map(|definition| OfferRow {
                account_id: policy.account.into(),
                policy_id: policy.id.into(),
                definition_id: definition.into(),
            })
            .collect();
        if rows.is_empty() {
            return Ok(());
        }
        self.run(|db| {
            on_db!(db, |c| diesel::insert_into(policy_offers::table)
                .values(&rows)
                .execute(c))
        })?;
        Ok(())
    }
}

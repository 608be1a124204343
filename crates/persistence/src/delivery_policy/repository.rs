//! The repository of delivery policies.

use super::row::DeliveryPolicyRow;
use crate::{
    db::on_db,
    schema::delivery_policies,
    sql_type::Key,
    transaction::{Transaction, corrupt},
};
use diesel::prelude::*;
use domain::{
    delivery_policy::{DeliveryPolicies, DeliveryPolicy, TlsMode},
    id::{AccountId, DeliveryPolicyId},
    store::StoreError,
};

impl DeliveryPolicies for Transaction<'_> {
    fn insert_delivery_policy(&mut self, policy: &DeliveryPolicy) -> Result<(), StoreError> {
        let row = DeliveryPolicyRow::of(policy);
        self.run(|db| {
            on_db!(db, |c| diesel::insert_into(delivery_policies::table)
                .values(&row)
                .execute(c))
        })?;
        Ok(())
    }

    fn list_delivery_policies(
        &mut self,
        account: AccountId,
    ) -> Result<Vec<DeliveryPolicy>, StoreError> {
        let rows: Vec<DeliveryPolicyRow> = self.run(|db| {
            on_db!(db, |c| delivery_policies::table
                .filter(delivery_policies::account_id.eq(Key::from(account)))
                .order(delivery_policies::domain)
                .select(DeliveryPolicyRow::as_select())
                .load(c))
        })?;
        rows.into_iter()
            .map(DeliveryPolicyRow::into_policy)
            .collect()
    }

    fn find_delivery_policy(
        &mut self,
        account: AccountId,
        policy: DeliveryPolicyId,
    ) -> Result<Option<DeliveryPolicy>, StoreError> {
        let place = (Key::from(account), Key::from(policy));
        let row: Option<DeliveryPolicyRow> = self.run(|db| {
            on_db!(db, |c| delivery_policies::table
                .find(place)
                .select(DeliveryPolicyRow::as_select())
                .first(c)
                .optional())
        })?;
        row.map(DeliveryPolicyRow::into_policy).transpose()
    }

    fn find_tls_mode(&mut self, account: AccountId, domain: &str) -> Result<TlsMode, StoreError> {
        let tls: Option<String> = self.run(|db| {
            on_db!(db, |c| delivery_policies::table
                .filter(delivery_policies::account_id.eq(Key::from(account)))
                .filter(delivery_policies::domain.eq(domain))
                .select(delivery_policies::tls)
                .first(c)
                .optional())
        })?;
        tls.map_or(Ok(TlsMode::default()), |tls| {
            TlsMode::parse(&tls).ok_or_else(|| corrupt("delivery_policies", "tls", domain))
        })
    }

    fn save_delivery_policy(&mut self, policy: &DeliveryPolicy) -> Result<bool, StoreError> {
        let place = (Key::from(policy.account), Key::from(policy.id));
        let row = DeliveryPolicyRow::of(policy);
        let saved = self.run(|db| {
            on_db!(db, |c| diesel::update(delivery_policies::table.find(place))
                .set(&row)
                .execute(c))
        })?;
        Ok(saved == 1)
    }

    fn delete_delivery_policy(
        &mut self,
        account: AccountId,
        policy: DeliveryPolicyId,
    ) -> Result<bool, StoreError> {
        let place = (Key::from(account), Key::from(policy));
        let rows = self.run(|db| {
            on_db!(db, |c| diesel::delete(delivery_policies::table.find(place))
                .execute(c))
        })?;
        Ok(rows == 1)
    }
}

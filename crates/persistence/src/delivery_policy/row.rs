//! Delivery policy rows.

use crate::{
    schema::delivery_policies,
    sql_type::{At, Key},
    transaction::corrupt,
};
use diesel::prelude::{AsChangeset, Insertable, Queryable, Selectable};
use domain::{
    delivery_policy::{DeliveryPolicy, TlsMode},
    store::StoreError,
};

#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = delivery_policies)]
#[diesel(primary_key(account_id, policy_id))]
pub(super) struct DeliveryPolicyRow {
    account_id: Key,
    policy_id: Key,
    domain: String,
    tls: String,
    created_at: At,
    updated_at: At,
}

impl DeliveryPolicyRow {
    pub(super) fn of(policy: &DeliveryPolicy) -> Self {
        Self {
            account_id: policy.account.into(),
            policy_id: policy.id.into(),
            domain: policy.domain.clone(),
            tls: policy.tls.as_str().to_owned(),
            created_at: At(policy.created_at),
            updated_at: At(policy.updated_at),
        }
    }

    pub(super) fn into_policy(self) -> Result<DeliveryPolicy, StoreError> {
        let tls = TlsMode::parse(&self.tls)
            .ok_or_else(|| corrupt("delivery_policies", "tls", self.policy_id.0))?;
        Ok(DeliveryPolicy {
            account: self.account_id.into(),
            id: self.policy_id.into(),
            domain: self.domain,
            tls,
            created_at: self.created_at.0,
            updated_at: self.updated_at.0,
        })
    }
}

//! What delivery policies need of the store and of the network.

use super::{DeliveryPolicy, ServerTest, TlsMode};
use crate::{
    id::{AccountId, DeliveryPolicyId},
    store::StoreError,
};
use futures_core::future::BoxFuture;

/// Stored delivery policies.
pub trait DeliveryPolicies {
    /// Adds one; `Conflict` when the domain has one in the account.
    fn insert_delivery_policy(&mut self, policy: &DeliveryPolicy) -> Result<(), StoreError>;

    /// Every one of the account, by domain.
    fn list_delivery_policies(
        &mut self,
        account: AccountId,
    ) -> Result<Vec<DeliveryPolicy>, StoreError>;

    /// One of the account.
    fn find_delivery_policy(
        &mut self,
        account: AccountId,
        policy: DeliveryPolicyId,
    ) -> Result<Option<DeliveryPolicy>, StoreError>;

    /// How mail of the account to this domain is protected: as its delivery policy says, else as without one.
    fn find_tls_mode(&mut self, account: AccountId, domain: &str) -> Result<TlsMode, StoreError>;

    /// Replaces all but the id and the age; `Conflict` when the domain has another one, `false` when there is none.
    fn save_delivery_policy(&mut self, policy: &DeliveryPolicy) -> Result<bool, StoreError>;

    /// Removes one; `false` if there is none.
    fn delete_delivery_policy(
        &mut self,
        account: AccountId,
        policy: DeliveryPolicyId,
    ) -> Result<bool, StoreError>;
}

/// The mail servers of the world. Asynchronous, because a server may take its time.
pub trait MailServers: Send + Sync + std::fmt::Debug {
    /// Connects to the mail servers of `domain`, asks each for TLS and breaks off. MUST connect to nothing but the domain's
    /// mail servers on the mail port, MUST NOT connect to private networks unless the operator allows it, and MUST come to
    /// an end within half a minute.
    fn test(&self, domain: String) -> BoxFuture<'_, ServerTest>;
}

//! What policies need of the store.

use super::Policy;
use crate::{
    id::{AccountId, PolicyId},
    store::StoreError,
};

/// Stored policies.
pub trait Policies {
    /// Adds a policy; `Conflict` when its name, in whatever case, is taken in the account.
    fn insert_policy(&mut self, policy: &Policy) -> Result<(), StoreError>;

    /// Every policy of the account, in no order.
    fn list_policies(&mut self, account: AccountId) -> Result<Vec<Policy>, StoreError>;

    /// Replaces all of a policy but its id and age; `Conflict` when the name is taken, `false` when there is none.
    fn save_policy(&mut self, policy: &Policy) -> Result<bool, StoreError>;

    /// Removes a policy; `false` if there is none.
    fn delete_policy(&mut self, account: AccountId, policy: PolicyId) -> Result<bool, StoreError>;
}

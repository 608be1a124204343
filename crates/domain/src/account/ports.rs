//! What accounts need of the store.

use super::{Account, AccountSettings, Slug};
use crate::{id::AccountId, store::StoreError};

/// Stored accounts.
pub trait Accounts {
    /// Saves a new account; `Conflict` when its slug or one of its domains is taken.
    fn insert_account(&mut self, account: &Account) -> Result<(), StoreError>;

    /// The account of this id.
    fn find_account(&mut self, account: AccountId) -> Result<Option<Account>, StoreError>;

    /// The account of this slug.
    fn find_account_by_slug(&mut self, slug: &Slug) -> Result<Option<Account>, StoreError>;

    /// Every account: the workers' round. Accounts are few (tens), so this is one bounded list.
    fn list_accounts(&mut self) -> Result<Vec<Account>, StoreError>;

    /// Waits until no other transaction holds the account, and holds it to the end of this one: for what administrators
    /// change by rules that span rows. Sends neither wait for it nor hold it up.
    fn lock_account(&mut self, account: AccountId) -> Result<(), StoreError>;

    /// Replaces an account's name and settings.
    fn save_account(
        &mut self,
        account: AccountId,
        name: &str,
        settings: &AccountSettings,
    ) -> Result<(), StoreError>;
}

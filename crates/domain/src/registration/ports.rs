//! What registration needs of the store.

use super::RegistrationCode;
use crate::{id::AccountId, store::StoreError};

/// Stored registration codes: one an account, while its registration is open.
pub trait RegistrationCodes {
    /// The account's code.
    fn find_registration_code(
        &mut self,
        account: AccountId,
    ) -> Result<Option<RegistrationCode>, StoreError>;

    /// Puts the code in the place of the account's earlier one, if there is one.
    fn put_registration_code(&mut self, code: &RegistrationCode) -> Result<(), StoreError>;

    /// Removes the account's code; `false` when there is none.
    fn delete_registration_code(&mut self, account: AccountId) -> Result<bool, StoreError>;
}

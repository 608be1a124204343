//! What definitions need of the store. The built-in default is not stored.

use super::{AccountDefinition, Definition};
use crate::{
    id::{AccountId, DefinitionId},
    store::StoreError,
};
use time::OffsetDateTime;

/// Stored definitions.
pub trait Definitions {
    /// Adds a definition; `Conflict` when its name, in whatever case, is taken in the account.
    fn insert_definition(&mut self, definition: &AccountDefinition) -> Result<(), StoreError>;

    /// The definition of this id.
    fn find_definition(
        &mut self,
        account: AccountId,
        definition: DefinitionId,
    ) -> Result<Option<AccountDefinition>, StoreError>;

    /// Every definition of the account, retired ones too.
    fn list_definitions(
        &mut self,
        account: AccountId,
    ) -> Result<Vec<AccountDefinition>, StoreError>;

    /// Replaces name and effects; `Conflict` when the name is taken, `false` when it is retired or not there.
    fn save_definition(
        &mut self,
        account: AccountId,
        definition: &Definition,
    ) -> Result<bool, StoreError>;

    /// Retires a definition; `false` when it is retired or not there.
    fn retire_definition(
        &mut self,
        account: AccountId,
        definition: DefinitionId,
        at: OffsetDateTime,
    ) -> Result<bool, StoreError>;
}
